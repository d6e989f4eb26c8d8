import { act, screen } from '@testing-library/react';
import { fakeHost } from '../support/fake-host.ts';
import { answers, renderPin } from './support/render-pin.tsx';

const pinned = (query: string): string => `${window.location.origin}/tab/?view=channel&${query}`;
const saved = (host: ReturnType<typeof fakeHost>): URLSearchParams => new URL(host.savedPin()?.contentUrl ?? 'about:blank').searchParams;
const checkbox = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });

describe('the page on which the tab is pinned', () => {
  test('says what the team sees and what it never will, and shows the tab itself', async () => {
    const { container } = await renderPin('configure');
    expect(screen.getByText(/^The team will see who the allies are/)).toBeTruthy();
    expect(screen.getByText(/^It never shows who uses it/)).toBeTruthy();
    expect(container.querySelector('[inert]')?.textContent).toContain('Jonas Weber');
  });

  test('saves what was chosen in the address, and nowhere else', async () => {
    const { user, host, calls } = await renderPin('configure');
    await user.click(checkbox('Berlin'));
    await user.click(checkbox('Grief'));
    await user.click(screen.getByRole('radio', { name: 'German' }));
    expect(host.savedPin()).toMatchObject({ entityId: 'peerSupportChannel', suggestedDisplayName: 'Peer Support' });
    expect(Object.fromEntries(saved(host))).toEqual({ view: 'channel', sites: 'berlin', topics: 'grief', language: 'de' });
    expect(new Set(calls.map(({ operation }) => operation))).toEqual(new Set(['PinOptions', 'Pinned', 'PinProgramme']));
  });

  test('shows the choices made before, and says plainly what is offered no more', async () => {
    const { host } = await renderPin('configure', { host: fakeHost({ pinnedAddress: pinned('sites=berlin,closed&topics=gone&language=de') }) });
    expect([checkbox('Berlin').checked, checkbox('Lisbon').checked]).toEqual([true, false]);
    expect(screen.getByText('2 choices made before are not offered any more. They are left out when you save.')).toBeTruthy();
    expect(Object.fromEntries(saved(host))).toEqual({ view: 'channel', sites: 'berlin', language: 'de' });
  });

  test('can be saved where the API does not answer, with the choices made before', async () => {
    const fails = (): never => { throw new Error('unreachable'); };
    const host = fakeHost({ pinnedAddress: pinned('sites=berlin') });
    await renderPin('configure', { host, resolvers: answers({ sites: fails, topics: fails, pin: fails, programme: fails }) });
    expect(screen.getByText('We could not load what there is to choose. You can save all the same: the choices made before stay.')).toBeTruthy();
    expect(saved(host).get('sites')).toBe('berlin');
  });

  test('can be saved where nobody is signed in, and says what to do', async () => {
    const { host, signIn } = await renderPin('configure');
    act(() => { signIn.set('consentDeclined'); });
    expect(screen.getByText('Peer Support needs your permission')).toBeTruthy();
    expect(screen.getByText(/ask your IT team.*You can save all the same/)).toBeTruthy();
    expect(saved(host).get('view')).toBe('channel');
  });

  test('says that Teams did not save it, until it is saved again', async () => {
    const { host } = await renderPin('configure');
    act(() => { host.failSaving(); });
    expect(screen.getByText('Teams did not save the tab.')).toBeTruthy();
    act(() => { host.savedPin(); });
    expect(screen.queryByText('Teams did not save the tab.')).toBeNull();
  });

  test('says where to pin it, where the host saves nothing on this page', async () => {
    await renderPin('configure', { host: fakeHost({ savesPins: false }) });
    expect(screen.getByText('Nothing can be saved here.')).toBeTruthy();
    expect(checkbox('Berlin')).toBeTruthy();
  });

  test('holds no more than an address does, and says so', async () => {
    const sites = Array.from({ length: 21 }, (_, place) => ({ id: `site-${String(place)}`, name: `Site ${String(place)}` }));
    const { user, host } = await renderPin('configure', { resolvers: answers({ sites }) });
    for (const { name } of sites) await user.click(checkbox(name));
    expect(screen.getByText('Choose at most 20 sites and 20 topics. To show all, choose none.')).toBeTruthy();
    expect(host.savedPin()).toBeUndefined();
    await user.click(checkbox('Site 0'));
    expect(saved(host).get('sites')?.split(',')).toHaveLength(20);
  });
});

test('the page on which it is removed says that nothing else goes, and lets it go', async () => {
  const { host } = await renderPin('remove');
  expect(screen.getByText(/Everybody keeps their requests/)).toBeTruthy();
  expect(host.removable).toBe(true);
});
