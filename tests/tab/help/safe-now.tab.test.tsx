import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { paths } from '../../../tab/app/paths.ts';
import { Routes } from '../../../tab/app/routes.tsx';
import { dropAskDrafts } from '../../../tab/features/contacts/data/ask-draft.ts';
import { SafeNow } from '../../../tab/features/help/safe-now.tsx';
import { everyQuery, jonas, ownRequest } from '../contacts/support/things.ts';
import { renderScreen } from '../support/render-screen.tsx';

afterEach(dropAskDrafts);

const answers = () => within(screen.getByRole('radiogroup', { name: 'Are you safe right now?' })).getAllByRole('radio');
const choose = (name: string) => screen.getByRole('radio', { name });
const hrefs = (): (string | null)[] => screen.queryAllByRole('link').map((link) => link.getAttribute('href')).filter((href) => href !== null);
/** What a screen reader reads out. */
const said = () => screen.getAllByRole('status').find(({ textContent }) => textContent !== '');

describe('are you safe right now?', () => {
  test('asks, says that the answer stays here, and presumes nothing', async () => {
    await renderScreen(<SafeNow />);
    expect(answers().map((radio) => radio.parentElement?.textContent)).toEqual(['Yes', 'I am not sure', 'No']);
    for (const radio of answers()) expect(radio).not.toBeChecked();
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription(/Your answer stays on this screen: it is not kept and not sent\./);
    expect(hrefs()).toEqual([]);
  });

  test.each(['I am not sure', 'No'])('“%s” opens the lines of the viewer’s country, and says so to a screen reader', async (name) => {
    const { user } = await renderScreen(<SafeNow />);
    await user.click(choose(name));
    expect(hrefs()).toEqual(['tel:999', 'tel:116123', 'https://findahelpline.com']);
    expect(said()).toHaveTextContent(/one of these numbers.*\. You can still write your message\.$/);
    expect(choose(name)).toHaveFocus();
  });

  test('“Yes” says one short sentence and shows no lines', async () => {
    const { user } = await renderScreen(<SafeNow />);
    await user.click(choose('No'));
    await user.click(choose('Yes'));
    expect(said()).toHaveTextContent(/^Good\. Take all the time you need\.$/);
    expect(hrefs()).toEqual([]);
  });

  test('an answer can be taken back', async () => {
    const { user } = await renderScreen(<SafeNow />);
    await user.click(choose('No'));
    await user.click(screen.getByRole('button', { name: 'Take my answer back' }));
    for (const radio of answers()) expect(radio).not.toBeChecked();
    expect(hrefs()).toEqual([]);
    expect(choose('Yes')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Take my answer back' })).toBeNull();
  });

  test('speaks German, with the numbers of the viewer’s country', async () => {
    const { user } = await renderScreen(<SafeNow />, { language: 'de', viewer: { name: 'Amara', isAlly: false, isAdmin: false, country: 'AT' } });
    await user.click(choose('Ich weiß nicht genau'));
    expect(screen.getByText(/Du kannst deine Nachricht trotzdem schreiben\.$/)).toBeVisible();
    expect(hrefs()[0]).toBe('tel:112');
  });
});

describe('beside the message to an ally', () => {
  const sendContactRequest = jest.fn((_args: { input: object }) => ({ __typename: 'ContactRequestSent', request: ownRequest() }));
  const open = () => renderScreen(<Routes />, { resolvers: { Query: everyQuery, Mutation: { sendContactRequest } }, path: paths.ask(jonas.id) });

  test('stands after the message, is no part of the request, and asks the network for nothing', async () => {
    const { user, calls, client } = await open();
    await user.click(await screen.findByRole('radio', { name: /instead of my name/ }));
    const asked = calls.length;
    await user.click(choose('No'));
    expect(calls).toHaveLength(asked);
    const box = screen.getByRole('textbox', { name: /Your message/ });
    expect(box.compareDocumentPosition(screen.getByRole('radiogroup', { name: 'Are you safe right now?' })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user.type(box, 'I sleep badly.');
    await user.click(screen.getByRole('button', { name: 'Check before you send' }));
    await user.click(await screen.findByRole('button', { name: 'Send to Jonas Weber' }));
    await screen.findByRole('heading', { name: 'Sent to Jonas Weber' });
    expect(sendContactRequest.mock.calls[0]![0].input).toMatchObject({ message: 'I sleep badly.' });
    expect(JSON.stringify([calls.slice(asked), client.extract()])).not.toMatch(/safe|unsure|"no"/i);
  });

  test('is gone with the screen: whoever comes back is asked anew', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('radio', { name: /instead of my name/ }));
    await user.click(choose('No'));
    await user.click(screen.getByRole('button', { name: 'Check before you send' }));
    await user.click(await screen.findByRole('button', { name: 'Back to change it' }));
    expect(await screen.findByRole('radio', { name: /instead of my name/ })).toBeChecked();
    for (const radio of answers()) expect(radio).not.toBeChecked();
    expect(hrefs()).toEqual([]);
  });
});
