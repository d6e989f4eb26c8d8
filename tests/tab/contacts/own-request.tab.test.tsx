import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Routes } from '../../../tab/app/routes.tsx';
import { paths } from '../../../tab/app/paths.ts';
import { useContactRequestChanges } from '../../../tab/features/contacts/use-contact-request-changes.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal, unreachable } from './support/failures.ts';
import { asked, connection, everyQuery, message, ownRequest } from './support/things.ts';
import type { RequestChanges } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');

function LiveRoutes() {
  useContactRequestChanges();
  return <Routes />;
}

/** One request of the viewer's own that the mutations of a test may change. */
async function openOwn(changes: RequestChanges = {}, mutations: Record<string, (change: (to: RequestChanges | null) => void) => unknown> = {}, language: 'en' | 'de' = 'en') {
  let request: ReturnType<typeof ownRequest> | null = ownRequest(changes);
  const change = (to: RequestChanges | null): void => { request = to === null ? null : ownRequest({ ...changes, ...to }); };
  const called = Object.fromEntries(Object.entries(mutations).map(([name, answer]) => [name, jest.fn(() => answer(change))]));
  const Query = {
    ...everyQuery,
    ownContactRequest: () => request ?? refusal('NOT_FOUND'),
    ownContactRequests: () => connection('OwnContactRequest', request === null ? [] : [request]),
  };
  return { ...(await renderScreen(<LiveRoutes />, { resolvers: { Query, Mutation: called }, path: paths.ownRequest('request-1'), now: NOW, language })), change, called };
}

test('says in words what happens next while it waits', async () => {
  await openOwn();
  expect(await screen.findByText(/^Jonas Weber usually answers by tomorrow, Tuesday/)).toBeVisible();
  expect(screen.getByText('Waiting for an answer')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Messages' })).toBeNull();
});

test('an answer that is late is said without blame, with what can be done', async () => {
  await openOwn({ replyDueAt: '2026-11-20T12:00:00Z' });
  expect(await screen.findByText('No answer yet. Jonas Weber may be away. You can wait, take it back or ask another ally.')).toBeVisible();
});

test('takes a request back after asking, and the focus goes to what is new', async () => {
  const { user, called } = await openOwn({}, {
    withdrawContactRequest: (change) => {
      change({ state: 'WITHDRAWN' });
      return { __typename: 'ContactRequestWithdrawn', request: ownRequest({ state: 'WITHDRAWN' }) };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Take it back' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Take your request back?' });
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('You took it back')).toBeVisible();
  await waitFor(() => { expect(screen.getByRole('group', { name: 'You took it back' })).toHaveFocus(); });
  expect(called.withdrawContactRequest).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('an answer that came first wins, and is shown', async () => {
  const { user } = await openOwn({}, {
    withdrawContactRequest: (change) => {
      change({ state: 'ACCEPTED' });
      return { __typename: 'ContactRequestNotWithdrawn', request: ownRequest({ state: 'ACCEPTED' }) };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Take it back' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText(/Jonas Weber answered just before\. Here is where it stands now\./)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Write a message' })).toBeVisible();
});

test('erasing says what it does, can be left, and ends at the list', async () => {
  const { user, called } = await openOwn({ state: 'CLOSED', messages: [message('m1', 'Hello')] }, {
    eraseContactRequest: (change) => {
      change(null);
      return { __typename: 'ContactRequestErased', id: 'request-1' };
    },
  });
  const erase = await screen.findByRole('button', { name: 'Erase everything' });
  await user.click(erase);
  const dialog = await screen.findByRole('alertdialog', { name: 'Erase everything?' });
  expect(dialog).toHaveTextContent('Jonas Weber is told only that it was erased.');
  expect(dialog).toHaveTextContent('Safety copies follow within 7 days.');
  expect(dialog).toHaveTextContent('This cannot be undone.');
  await user.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(called.eraseContactRequest).not.toHaveBeenCalled();
  await user.click(erase);
  await user.click(await screen.findByRole('button', { name: 'Erase for good' }));
  await waitFor(() => { expect(screen.getByRole('heading', { level: 1, name: 'My requests' })).toHaveFocus(); });
  expect(screen.getAllByText('It is erased. Nobody can read it any more.')[0]).toBeVisible();
  expect(await screen.findByText('You have not asked anyone yet')).toBeVisible();
});

test('erasing leaves nothing of the request in the client’s memory', async () => {
  const { user, client } = await openOwn({ state: 'ACCEPTED', messages: [message('m1', 'Marked words')] }, {
    eraseContactRequest: (change) => {
      change(null);
      return { __typename: 'ContactRequestErased', id: 'request-1' };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Erase everything' }));
  await user.click(await screen.findByRole('button', { name: 'Erase for good' }));
  await screen.findByText('You have not asked anyone yet');
  await waitFor(() => { expect(JSON.stringify(client.extract())).not.toMatch(/Marked words|I sleep badly/); });
});

test('a failure to erase stays in the dialog, and nothing is lost', async () => {
  const { user } = await openOwn({}, { eraseContactRequest: unreachable });
  await user.click(await screen.findByRole('button', { name: 'Erase everything' }));
  await user.click(await screen.findByRole('button', { name: 'Erase for good' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Nothing was changed. Please try again.');
});

test('closing explains itself', async () => {
  const { user } = await openOwn({ state: 'ACCEPTED' }, {
    closeContactRequest: (change) => {
      change({ state: 'CLOSED' });
      return { __typename: 'ContactRequestClosed', id: 'request-1' };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Close the conversation' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Close this conversation?' });
  expect(dialog).toHaveTextContent('It is deleted after 30 days.');
  await user.click(within(dialog).getByRole('button', { name: 'Close it' }));
  expect(await screen.findByText(/Nobody can write here any more/)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a request that is gone leads back to the list with one neutral sentence', async () => {
  const { change, tellChange } = await openOwn();
  await screen.findByText('Waiting for an answer');
  change(null);
  act(() => { tellChange('request-1'); });
  expect(await screen.findByRole('heading', { level: 1, name: 'My requests' })).toBeVisible();
  expect(screen.getAllByText('This request is no longer here.')[0]).toBeVisible();
});

test('speaks German', async () => {
  await openOwn({ state: 'DECLINED' }, {}, 'de');
  expect(await screen.findByRole('heading', { level: 1, name: 'Deine Anfrage an Jonas Weber' })).toBeVisible();
  expect(screen.getByText(/Es liegt nicht an dir/)).toBeVisible();
  expect(screen.getByText('Andere Person wählen')).toBeVisible();
});

test('the list shows whom, the state and what is next', async () => {
  await renderScreen(<Routes />, {
    resolvers: {
      Query: { ...everyQuery, ownContactRequests: () => connection('OwnContactRequest', [ownRequest({ id: 'old', state: 'CLOSED', ...asked('Priya Raman') }), ownRequest()]) },
    },
    path: paths.ownRequests, now: NOW,
  });
  const rows = within(await screen.findByRole('list', { name: 'My requests' })).getAllByRole('link');
  expect(rows[0]).toHaveTextContent(/^Jonas WeberJonas Weber usually answers by tomorrow, Tuesday .*Waiting for an answer$/);
  expect(rows[1]).toHaveTextContent(/^Priya Raman.*Closed$/);
});
