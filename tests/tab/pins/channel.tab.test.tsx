import { cleanup, screen } from '@testing-library/react';
import { fakeHost } from '../support/fake-host.ts';
import { answers, renderPin } from './support/render-pin.tsx';

const address = 'https://peer.example.org/tab/?view=channel&sites=berlin,lisbon&topics=stress&language=de';

/** React numbers what it draws on from one page to the next; in a browser each page begins anew. */
function numberedAnew(html: string): string {
  const seen: string[] = [];
  return html.replaceAll(/_r_\w+?_/g, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `_r_${String(seen.indexOf(id))}_`;
  });
}

/** Who looks, with everything of theirs that the tab could know. */
const people = [
  { locale: 'en-GB' },
  { locale: 'de-DE', timeZone: 'Europe/Berlin' },
  { locale: 'en-US', timeZone: 'America/Los_Angeles' },
  { locale: 'pt-PT', timeZone: 'Europe/Lisbon' },
  { locale: 'ar-AE', timeZone: 'Asia/Dubai' },
  { locale: 'hi-IN', timeZone: 'Asia/Kolkata' },
  { locale: 'ja-JP', timeZone: 'Asia/Tokyo', subPageId: 'my-requests' },
  { locale: 'fr-CA', timeZone: 'America/Toronto', subPageId: 'ally-jonas' },
  { locale: 'nonsense', timeZone: 'Nowhere/Here' },
  { locale: 'de-AT', pinnedAddress: 'https://peer.example.org/tab/?view=channel&sites=other' },
];

describe('the tab in a channel', () => {
  test('is the same to the byte for ten people', async () => {
    const pages = [];
    for (const person of people) {
      const { calls } = await renderPin('channel', { address, host: fakeHost(person) });
      pages.push(numberedAnew(document.documentElement.outerHTML));
      // Nothing but what everybody gets is asked for, so nothing of the viewer's own can be on it.
      expect(calls.map(({ operation }) => operation).toSorted()).toEqual(['PinProgramme', 'Pinned']);
      expect(calls.find(({ operation }) => operation === 'Pinned')?.variables).toEqual({ choices: { siteIds: ['berlin', 'lisbon'], topicIds: ['stress'] } });
      cleanup();
    }
    expect(pages).toHaveLength(10);
    expect(pages[0]).toContain('Jonas Weber');
    expect(new Set(pages).size).toBe(1);
  });

  test('says who can talk in the zone of its sites, how it stays confidential and whom to call', async () => {
    await renderPin('channel', { address: 'https://peer.example.org/tab/?view=channel&language=en', host: fakeHost({ locale: 'en-US', timeZone: 'America/Los_Angeles' }) });
    expect(screen.getByText('Can talk now until 17:30')).toBeTruthy();
    expect(screen.getByText('Times are in Central European Time.')).toBeTruthy();
    expect(screen.getByText(/This page is the same for every member/)).toBeTruthy();
    expect(screen.getByText('When something cannot stay confidential: Danger to life.')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(expect.arrayContaining(['tel:112', 'tel:08001110111', 'https://findahelpline.com']));
    expect(screen.getByRole('heading', { name: 'Germany' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Portugal' })).toBeTruthy();
  });

  test('has nothing to type, no count and no way around in it', async () => {
    await renderPin('channel');
    expect([...document.querySelectorAll('input, textarea, select, nav, [role=tab], [contenteditable]')]).toEqual([]);
    expect(screen.queryByText(/\b\d+ (ally|allies)\b/)).toBeNull();
  });

  test('leads to the viewer’s own tab at that ally', async () => {
    const { user, host } = await renderPin('channel');
    await user.click(screen.getByRole('button', { name: 'See and write: Jonas Weber' }));
    await user.click(screen.getByRole('button', { name: 'Open Peer Support' }));
    expect(host.opened).toEqual(['ally-jonas', '']);
  });

  test('says how to come there where the host cannot', async () => {
    const host = fakeHost();
    host.cannotOpen();
    const { user } = await renderPin('channel', { host });
    await user.click(screen.getByRole('button', { name: 'See and write: Jonas Weber' }));
    expect(screen.getByText('Please open Peer Support in the bar of apps in Teams, and look for Jonas Weber.')).toBeTruthy();
  });

  test('leads to the crisis lines at once', async () => {
    const { user } = await renderPin('channel');
    await user.click(screen.getByRole('button', { name: 'Need help now' }));
    expect(document.activeElement?.textContent).toBe('If it cannot wait');
  });

  test('has crisis lines also where the API does not answer', async () => {
    const fails = (): never => { throw new Error('unreachable'); };
    await renderPin('channel', { resolvers: answers({ pin: fails, programme: fails }) });
    expect(screen.getByRole('alert').textContent).toContain('We could not load the allies.');
    expect(screen.getByRole('link', { name: 'Find a helpline' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Call 112' })).toBeTruthy();
  });
});
