import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { mountTab } from '../../../tab/app/mount.tsx';
import { useDropOnHide } from '../../../tab/app/privacy-screen.tsx';
import { askDraftFor, keepAskDraft } from '../../../tab/features/contacts/data/ask-draft.ts';
import { ConnectionFailed } from '../../../tab/teams/teams-host.ts';
import { ally, directory } from '../support/allies.ts';
import { renderApp } from '../support/render-app.tsx';
import { renderScreen } from '../support/render-screen.tsx';
import { askValues } from '../contacts/support/things.ts';

const answers = { Query: { ...directory([ally()]), viewer: { name: 'Amara Okafor', isAlly: false, isAdmin: false, country: 'GB' } } };
const page = (): string => document.body.textContent;

describe('hiding the screen', () => {
  test.each([
    ['the button', (user) => user.click(screen.getByRole('button', { name: 'Hide this screen' }))],
    ['Escape twice', (user) => user.keyboard('{Escape}{Escape}')],
    ['Ctrl+Shift+H', (user) => user.keyboard('{Control>}{Shift>}[KeyH]{/Shift}{/Control}')],
  ] as [string, (user: Awaited<ReturnType<typeof renderApp>>['user']) => Promise<void>][])('by %s leaves nothing but the way back', async (_way, hide) => {
    const { user } = await renderApp(answers);
    await screen.findByRole('article');
    await hide(user);
    expect(page()).toBe('Show again');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show again' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('article')).toBeTruthy();
  });

  test('hides an open dialog too, and comes back to the directory without filters', async () => {
    const { user } = await renderApp(answers);
    await user.type(await screen.findByRole('searchbox'), 'jon');
    await user.click(await screen.findByRole('link', { name: 'Jonas Weber' }));
    await user.click(screen.getByRole('button', { name: 'Need help now' }));
    await user.keyboard('{Control>}{Shift>}[KeyH]{/Shift}{/Control}');
    expect(page()).toBe('Show again');
    await user.click(screen.getByRole('button', { name: 'Show again' }));
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('');
  });

  test('one Escape, or two with time between, hide nothing', async () => {
    const { user } = await renderApp(answers);
    await screen.findByRole('article');
    await user.keyboard('{Escape}');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await user.keyboard('{Escape}');
    expect(page()).not.toBe('Show again');
  });

  test('drops what was typed', async () => {
    const drop = jest.fn();
    function Form(): null {
      useDropOnHide(drop);
      return null;
    }
    const { user } = await renderScreen(<Form />);
    await user.keyboard('{Escape}{Escape}');
    await waitFor(() => {
      expect(drop).toHaveBeenCalledTimes(1);
    });
  });

  test('drops what was typed after a crash too', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    keepAskDraft('jonas', askValues({ message: 'I sleep badly.' }));
    const { user } = await renderApp(answers);
    jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new Error('broken');
    });
    await user.click(await screen.findByRole('link', { name: 'Jonas Weber' }));
    await screen.findByRole('heading', { name: 'Something went wrong' });
    await user.click(screen.getByRole('button', { name: 'Hide this screen' }));
    expect(askDraftFor('jonas')).toBeNull();
  });

  test('works from within a dialog, by its own button and by the keys', async () => {
    const { user } = await renderApp(answers);
    await screen.findByRole('article');
    await user.click(screen.getByRole('button', { name: 'Need help now' }));
    expect(document.activeElement?.tagName).toBe('A');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hide this screen' }));
    expect(page()).toBe('Show again');
    await user.click(screen.getByRole('button', { name: 'Show again' }));
    await screen.findByRole('article');
    await user.click(screen.getByRole('button', { name: 'Need help now' }));
    await user.keyboard('{Escape}{Escape}');
    expect(page()).toBe('Show again');
  });

  test.each(['button', 'keys'])('works by the %s where there is no Teams, and leaves the address alone', async (way) => {
    const user = userEvent.setup();
    const address = window.location.href;
    const root = document.body.appendChild(document.createElement('div'));
    await act(async () => mountTab(root, Promise.reject(new ConnectionFailed('noAnswer'))));
    if (way === 'button') await user.click(screen.getByRole('button', { name: 'Hide this screen' }));
    else await user.keyboard('{Escape}{Escape}');
    expect(page()).toBe('Show again');
    expect(window.location.href).toBe(address);
    await user.click(screen.getByRole('button', { name: 'Show again' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Teams did not answer' })).toBeTruthy();
    root.remove();
  });
});
