import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { paths } from '../../../tab/app/paths.ts';
import { Routes } from '../../../tab/app/routes.tsx';
import { keepText, writingIn } from '../../../tab/features/contacts/data/unsent-messages.ts';
import { useContactRequestChanges } from '../../../tab/features/contacts/use-contact-request-changes.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal } from './support/failures.ts';
import { connection, everyQuery, incomingRequest, message, ownRequest } from './support/things.ts';

const messages = [message('m1', 'Marked words')];
const WORDS = /Marked words|I sleep badly/;

function LiveRoutes() {
  useContactRequestChanges();
  return <Routes />;
}

/** Somebody reads a request, goes back to the list, and then something happens to the request. */
async function readAndLeave(side: 'own' | 'incoming', listed = true) {
  const of = side === 'own' ? ownRequest : incomingRequest;
  const now = { request: of({ state: 'ACCEPTED', messages }) as ReturnType<typeof of> | null };
  const one = jest.fn(() => now.request ?? refusal('NOT_FOUND'));
  const all = (type: string) => (): object => connection(type, listed && now.request !== null ? [now.request] : []);
  const Query = side === 'own'
    ? { ...everyQuery, ownContactRequest: one, ownContactRequests: all('OwnContactRequest') }
    : { ...everyQuery, incomingContactRequest: one, incomingContactRequests: all('IncomingContactRequest') };
  const path = side === 'own' ? paths.ownRequest('request-1') : paths.incomingRequest('request-1');
  const shown = await renderScreen(<LiveRoutes />, { resolvers: { Query }, path });
  await screen.findByText('Marked words');
  await shown.user.click(screen.getByRole('link', { name: /^All/ }));
  await waitFor(() => { expect(screen.queryByText('Marked words')).toBeNull(); });
  const remembered = (): string => JSON.stringify(shown.client.cache.extract());
  expect(remembered()).toMatch(WORDS);
  return { ...shown, now, one, remembered };
}

test.each([
  ['ERASED', true], ['ERASED', false], ['WITHDRAWN', true], ['DECLINED', true],
])('an ally who read a request remembers nothing of it once it is %s (in the list: %s)', async (state, listed) => {
  const { now, remembered, tellChange } = await readAndLeave('incoming', listed);
  keepText('request-1', 'Half an answer');
  now.request = incomingRequest({ state });
  act(() => { tellChange('request-1'); });
  await waitFor(() => { expect(remembered()).not.toMatch(WORDS); });
  expect(writingIn('request-1').text).toBe('');
});

test('a colleague who erased a request in another window remembers nothing of it', async () => {
  const { client, now, remembered, tellChange } = await readAndLeave('own');
  now.request = null;
  act(() => { tellChange('request-1'); });
  await waitFor(() => { expect(remembered()).not.toMatch(WORDS); });
  expect(client.cache.extract()).not.toHaveProperty(['OwnContactRequest:request-1']);
});

test('what may still be read stays', async () => {
  const { one, now, remembered, tellChange } = await readAndLeave('incoming');
  const before = one.mock.calls.length;
  now.request = incomingRequest({ state: 'CLOSED', messages });
  act(() => { tellChange('request-1'); });
  await waitFor(() => { expect(one.mock.calls.length).toBe(before + 1); });
  await waitFor(() => { expect(remembered()).toMatch(/"state":"CLOSED"/); });
  expect(remembered()).toMatch(WORDS);
});

test('words go from memory while the request is on the screen too', async () => {
  const { now, remembered, tellChange, user } = await readAndLeave('incoming');
  await user.click(await screen.findByRole('link', { name: /A colleague/ }));
  await screen.findByText('Marked words');
  now.request = incomingRequest({ state: 'ERASED' });
  act(() => { tellChange('request-1'); });
  expect(await screen.findByText('This conversation was erased.')).toBeVisible();
  await waitFor(() => { expect(remembered()).not.toMatch(WORDS); });
});
