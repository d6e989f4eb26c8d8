import { describe, expect, it } from '@jest/globals';
import type { PinSettings } from '../../api/local/cloud/host-contract.ts';
import { createSettingsTalk, readPinSettings, settledSide } from '../../api/local/host-page/teams/settings-talk.ts';
import type { SettingsTalk, SettingsTask } from '../../api/local/host-page/teams/settings-talk.ts';

const tabOrigin = 'http://localhost:1';
const settings: PinSettings = { entityId: 'pin', contentUrl: `${tabOrigin}/tab/?view=channel`, websiteUrl: '', suggestedDisplayName: 'Peer Support' };

function talk(task: SettingsTask, kept: PinSettings | null = null): { talk: SettingsTalk; ends: unknown[]; changes: () => number } {
  const ends: unknown[] = [];
  const made = createSettingsTalk({ task, kept, tabOrigin, ended: (end) => ends.push(end) });
  let changes = 0;
  made.watch(() => { changes += 1; });
  return { talk: made, ends, changes: () => changes };
}

describe('a configuration page', () => {
  it('is saved once the tab agrees, with what it said last', () => {
    const { talk: made, ends } = talk('settings');
    expect(made.view()).toEqual({ valid: false, asked: false, failure: null });
    made.side.setSettingsValid(true);
    expect(made.view().valid).toBe(true);
    made.ask();
    expect(made.view().asked).toBe(true);
    made.side.saveSettings({ ...settings, suggestedDisplayName: 'Another' });
    expect(made.side.saveSettings({ ...settings, other: 1 })).toBeNull();
    expect(ends).toEqual([]);
    made.side.settingsSaved(null);
    expect(ends).toEqual([settings]);
  });

  it('may give its settings before it is asked', () => {
    const { talk: made, ends } = talk('settings');
    made.side.saveSettings({ ...settings });
    made.ask();
    made.side.settingsSaved(null);
    expect(ends).toEqual([settings]);
  });

  it.each([['The site is gone.', 'The site is gone.'], ['', 'The tab gave no reason.']])('shows why the tab refused (%j), and can be tried again', (reason, shown) => {
    const { talk: made, ends } = talk('settings', settings);
    made.ask();
    made.side.settingsSaved(reason);
    expect(made.view()).toMatchObject({ asked: false, failure: shown });
    made.ask();
    expect(made.view()).toMatchObject({ asked: true, failure: null });
    made.side.settingsSaved(null);
    expect(ends).toEqual([settings]);
  });

  it('pins nothing where the tab did not say what', () => {
    const { talk: made, ends } = talk('settings');
    made.ask();
    made.side.settingsSaved(null);
    expect(ends).toEqual([]);
    expect(made.view().failure).toBe('The tab did not say what to pin.');
  });

  it('is not saved by a page that nobody asked', () => {
    const { talk: made, ends, changes } = talk('settings', settings);
    made.side.settingsSaved(null);
    made.side.settingsSaved('No.');
    expect(ends).toEqual([]);
    expect(changes()).toBe(0);
  });

  it('hears what was settled before', () => {
    expect(talk('settings', settings).talk.side.settings()).toEqual(settings);
    expect(talk('settings').talk.side.settings()).toEqual({});
  });
});

describe('a removal page', () => {
  it('ends without settings', () => {
    const { talk: made, ends } = talk('remove', settings);
    made.ask();
    made.side.settingsSaved(null);
    expect(ends).toEqual([null]);
  });
});

describe('what may be pinned', () => {
  it.each([
    [{ contentUrl: 'http://localhost:2/tab/' }, 'The address to pin is not on a domain of this app.'],
    [{ contentUrl: 'https://evil.example/' }, 'The address to pin is not on a domain of this app.'],
    [{ contentUrl: 'nonsense' }, 'The tab gave no address to pin.'],
    [{}, 'The tab gave no address to pin.'],
  ])('refuses %j', (given, refused) => { expect(readPinSettings(given, tabOrigin)).toEqual({ refused }); });

  it('gives a name to what has none', () => {
    expect(readPinSettings({ contentUrl: settings.contentUrl }, tabOrigin)).toMatchObject({ entityId: '', suggestedDisplayName: 'Peer Support' });
  });

  it('does not change in a page that is only shown', () => {
    const side = settledSide(settings);
    expect(side.saveSettings({ ...settings })).toBe('Settings are changed in the configuration page only.');
    expect(side.settings()).toEqual(settings);
    expect(settledSide(null).settings()).toEqual({});
  });
});
