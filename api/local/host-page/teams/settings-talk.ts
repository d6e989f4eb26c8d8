import type { PinSettings } from '../../cloud/host-contract.ts';
import type { SettingsSide } from './host-side.ts';
import { textOf } from './read-args.ts';

export type SettingsTask = 'settings' | 'remove';

/** What the person sees of the talk: whether they may go on, whether the tab is being asked, and why it refused. */
export interface SettingsView {
  readonly valid: boolean;
  readonly asked: boolean;
  readonly failure: string | null;
}

/** What is said between Teams and a configuration or removal page until it is saved, removed or left. */
export interface SettingsTalk {
  readonly side: SettingsSide;
  readonly view: () => SettingsView;
  readonly watch: (changed: () => void) => () => void;
  /** The person pressed the button; the tab has to agree. */
  readonly ask: () => void;
}

/** The settings that a tab gives, or why they cannot be pinned. */
export function readPinSettings(given: Readonly<Record<string, unknown>>, tabOrigin: string): PinSettings | { refused: string } {
  const contentUrl = textOf(given.contentUrl);
  if (!URL.canParse(contentUrl)) return { refused: 'The tab gave no address to pin.' };
  if (new URL(contentUrl).origin !== tabOrigin) return { refused: 'The address to pin is not on a domain of this app.' };
  return {
    contentUrl,
    entityId: textOf(given.entityId),
    websiteUrl: textOf(given.websiteUrl),
    suggestedDisplayName: textOf(given.suggestedDisplayName) || 'Peer Support',
  };
}

/** A view that tells of its changes. */
function createView(): Pick<SettingsTalk, 'view' | 'watch'> & { show: (change: Partial<SettingsView>) => void } {
  let view: SettingsView = { valid: false, asked: false, failure: null };
  const watchers = new Set<() => void>();
  return {
    view: () => view,
    watch: (changed) => {
      watchers.add(changed);
      return () => { watchers.delete(changed); };
    },
    show: (change) => {
      view = { ...view, ...change };
      watchers.forEach((changed) => { changed(); });
    },
  };
}

/** @param ended hears the settings to keep, or null where the tab agreed to be removed */
export function createSettingsTalk(options: {
  task: SettingsTask;
  kept: PinSettings | null;
  tabOrigin: string;
  ended: (settings: PinSettings | null) => void;
}): SettingsTalk {
  const { task, kept, tabOrigin, ended } = options;
  let draft = kept;
  const { view, watch, show } = createView();
  const agreed = (): void => {
    if (task === 'remove' || draft !== null) ended(task === 'remove' ? null : draft);
    else show({ asked: false, failure: 'The tab did not say what to pin.' });
  };
  return {
    view,
    watch,
    ask: () => { show({ asked: true, failure: null }); },
    side: {
      setSettingsValid: (valid) => { show({ valid }); },
      settings: () => ({ ...draft }),
      saveSettings: (given) => {
        const read = readPinSettings(given, tabOrigin);
        if ('refused' in read) return read.refused;
        draft = read;
        return null;
      },
      settingsSaved: (failure) => {
        if (!view().asked) return; // said without being asked
        if (failure === null) agreed();
        else show({ asked: false, failure: failure || 'The tab gave no reason.' });
      },
    },
  };
}

/** What a page that is shown, and not being settled, gets for an answer. */
export function settledSide(kept: PinSettings | null): SettingsSide {
  return {
    setSettingsValid: () => undefined,
    settings: () => ({ ...kept }),
    saveSettings: () => 'Settings are changed in the configuration page only.',
    settingsSaved: () => undefined,
  };
}
