import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { ally, directory } from '../support/allies.ts';
import { fakeHost } from '../support/fake-host.ts';
import { renderApp } from '../support/render-app.tsx';

const noRequests = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };
const answers = ({ isAlly = false, isAdmin = false } = {}) => ({
  Query: {
    ...directory([ally()]),
    viewer: { name: 'Amara Okafor', isAlly, isAdmin, country: 'GB' },
    ownContactRequests: noRequests,
    incomingContactRequests: noRequests,
  },
});

const places = (): (string | null)[] =>
  within(screen.getByRole('navigation', { name: 'Main' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the shell', () => {
  test('shows the directory first and tells Teams that there is something to see', async () => {
    const { host } = await renderApp(answers());
    expect(await screen.findByRole('heading', { level: 1, name: 'Find an ally' })).toBeTruthy();
    expect(host.successes).toBe(1);
  });

  test('leads allies alone to the requests of others', async () => {
    const first = await renderApp(answers());
    await screen.findByRole('article');
    expect(places()).toEqual(['Find an ally', 'My requests']);
    first.unmount();
    await renderApp(answers({ isAlly: true }));
    await waitFor(() => {
      expect(places().map((place) => place?.trim())).toEqual(['Find an ally', 'My requests', 'Requests', 'My hours']);
    });
  });

  test('leads admins alone to what they manage', async () => {
    await renderApp(answers({ isAdmin: true }));
    await waitFor(() => { expect(places().at(-1)?.trim()).toBe('Manage'); });
  });

  test('goes from place to place with the keyboard, and says where one is', async () => {
    const { user } = await renderApp(answers());
    await screen.findByRole('article');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Skip to content');
    screen.getByRole('link', { name: 'My requests' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('H1');
    });
    expect(screen.getByRole('link', { name: 'My requests' }).getAttribute('aria-current')).toBe('page');
    expect(document.title).not.toContain('requests');
  });

  test('skips to the content', async () => {
    const { user } = await renderApp(answers());
    await user.click(screen.getByRole('button', { name: 'Skip to content' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test('opens at the place that a link into the tab names', async () => {
    await renderApp(answers(), fakeHost({ subPageId: 'my-requests' }));
    await waitFor(() => {
      expect(screen.getByRole('link', { name: 'My requests' }).getAttribute('aria-current')).toBe('page');
    });
  });

  test('opens what a notice was about, in place of the way there', async () => {
    const noticePlace = jest.fn(() => ({ kind: 'OWN_ROLE', requestId: null }));
    await renderApp({ Query: { ...answers().Query, noticePlace } }, fakeHost({ subPageId: 'notice-abc_DEF-1' }));
    await waitFor(() => { expect(noticePlace.mock.calls).toHaveLength(1); });
    await waitFor(() => { expect(screen.queryByText(/What this notice was about/)).toBeNull(); });
    expect(screen.getByRole('link', { name: 'My requests' }).getAttribute('aria-current')).toBeNull();
  });

  test.each([
    ['erased, or somebody else’s', () => ({ kind: 'NOWHERE', requestId: null })],
    ['impossible to look up', () => { throw new Error('broken'); }],
  ])('shows the own requests and one sentence for a notice that is %s', async (_, noticePlace) => {
    await renderApp({ Query: { ...answers().Query, noticePlace } }, fakeHost({ subPageId: 'notice-abc' }));
    expect(await screen.findByText('What this notice was about is not here any more. These are your requests.')).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: 'My requests' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'My requests' }).getAttribute('aria-current')).toBe('page');
  });

  test('follows the theme of Teams', async () => {
    const { host } = await renderApp(answers());
    expect(document.documentElement.style.colorScheme).toBe('light');
    act(() => {
      host.changeTheme('contrast');
    });
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });

  test('follows the language and the time zone of Teams, and keeps what is typed', async () => {
    const { user, host, calls } = await renderApp(answers());
    const box = await screen.findByRole<HTMLInputElement>('searchbox');
    await user.type(box, 'jon');
    const asked = calls.length;
    await act(async () => {
      host.changeLocale('de-de', 'Pacific/Auckland');
      await Promise.resolve();
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Jemanden finden' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
    expect(screen.getByRole('searchbox')).toBe(box);
    expect(box.value).toBe('jon');
    // The API words topics: what is shown is asked for anew.
    await waitFor(() => { expect(calls.length).toBeGreaterThan(asked); });
    act(() => { host.changeLocale('en-gb'); });
    expect(await screen.findByRole('heading', { level: 1, name: 'Find an ally' })).toBeTruthy();
  });

  test('keeps the filters while an ally is looked at', async () => {
    const { user } = await renderApp(answers());
    await user.type(await screen.findByRole('searchbox'), 'jon');
    await user.click(await screen.findByRole('link', { name: 'Jonas Weber' }));
    await user.click(await screen.findByRole('link', { name: 'See all allies' }));
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('jon');
  });

  test('says when the network is gone', async () => {
    await renderApp(answers());
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => {
      window.dispatchEvent(new Event('offline'));
    });
    expect(screen.getByText('You are offline.')).toBeTruthy();
    online.mockReturnValue(true);
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(screen.queryByText('You are offline.')).toBeNull();
  });
});
