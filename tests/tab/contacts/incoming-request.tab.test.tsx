import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Routes } from '../../../tab/app/routes.tsx';
import { paths } from '../../../tab/app/paths.ts';
import { useContactRequestChanges } from '../../../tab/features/contacts/use-contact-request-changes.ts';
import { useWaitingCount } from '../../../tab/features/contacts/use-waiting-count.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal, unreachable } from './support/failures.ts';
import { connection, content, everyQuery, incomingRequest } from './support/things.ts';
import type { RequestChanges } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
function LiveRoutes() {
  useContactRequestChanges();
  return <Routes />;
}

type Change = (to: RequestChanges) => void;

async function openIncoming(changes: RequestChanges = {}, mutations: Record<string, (change: Change) => unknown> = {}, language: 'en' | 'de' = 'en') {
  let request = incomingRequest(changes);
  const change: Change = (to) => { request = incomingRequest({ ...changes, ...to }); };
  const called = Object.fromEntries(Object.entries(mutations).map(([name, answer]) => [name, jest.fn(() => answer(change))]));
  const Query = { ...everyQuery, incomingContactRequest: () => request };
  return { ...(await renderScreen(<LiveRoutes />, { resolvers: { Query, Mutation: called }, path: paths.incomingRequest('request-1'), now: NOW, language })), change, called };
}

const answered = (state: string) => (change: Change): object => {
  change({ state });
  return { __typename: 'ContactRequestAnswered', request: incomingRequest({ state }) };
};

test('an anonymous colleague is “A colleague” everywhere on the screen', async () => {
  const { container } = await openIncoming();
  expect(await screen.findByRole('heading', { level: 1, name: 'Request from a colleague' })).toBeVisible();
  expect(screen.getByText('A colleague')).toBeVisible();
  expect(screen.getByText(/^Your colleague hopes for an answer by tomorrow, Tuesday/)).toBeVisible();
  expect(container).not.toHaveTextContent('Amara');
});

test('accepting opens the conversation and leads the focus to it; what comes later takes its place', async () => {
  const { user, called, change, tellChange } = await openIncoming({}, { acceptContactRequest: answered('ACCEPTED') });
  await user.dblClick(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByRole('textbox', { name: 'Write a message' })).toBeVisible();
  expect(screen.getByText(/You accepted\. You can both write here\./)).toBeVisible();
  await waitFor(() => { expect(screen.getByRole('group', { name: 'Open' })).toHaveFocus(); });
  expect(called.acceptContactRequest).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  change({ state: 'ERASED' });
  act(() => { tellChange('request-1'); });
  await waitFor(() => { expect(screen.queryByRole('textbox')).toBeNull(); });
  expect(screen.queryByText(/You accepted/)).toBeNull();
});

test('declining asks for no reason, and what was written is gone', async () => {
  const { user } = await openIncoming({}, { declineContactRequest: answered('DECLINED') });
  await user.click(await screen.findByRole('button', { name: 'I cannot take this on' }));
  expect(await screen.findByText(/Your colleague is told that you cannot take this on now\./)).toBeVisible();
  expect(screen.queryByText(/I sleep badly/)).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a request that was taken back just before is shown as it is now', async () => {
  const { user } = await openIncoming({}, {
    acceptContactRequest: (change) => {
      change({ state: 'WITHDRAWN' });
      return { __typename: 'ContactRequestNotWaiting', request: incomingRequest({ state: 'WITHDRAWN' }) };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByText(/This request changed just before\. Here is where it stands now\./)).toBeVisible();
  expect(screen.getByText('Your colleague took it back')).toBeVisible();
});

test('a failure changes nothing and says so', async () => {
  const { user } = await openIncoming({}, { acceptContactRequest: unreachable });
  await user.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('That did not work. Nothing was changed. Please try again.');
  expect(screen.getByRole('button', { name: 'Accept' })).toBeEnabled();
});

test('of an erased request it says only that', async () => {
  const { container } = await openIncoming({ state: 'ERASED' });
  expect(await screen.findByText('This conversation was erased.')).toBeVisible();
  expect(container).not.toHaveTextContent(/sleep|Listen to me|Accept|Close the conversation/);
});

test('another person’s request looks like one that does not exist', async () => {
  await renderScreen(<Routes />, {
    resolvers: { Query: { ...everyQuery, incomingContactRequest: () => refusal('NOT_FOUND') } },
    path: paths.incomingRequest('request-of-somebody'), now: NOW,
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Requests' })).toBeVisible();
  expect(screen.getAllByText('This request is no longer here.')[0]).toBeVisible();
});

describe('the list', () => {
  const requests = [
    incomingRequest({ id: 'erased', state: 'ERASED' }),
    incomingRequest({ id: 'later', content: content({ colleagueName: 'Later Due' }), replyDueAt: '2026-11-25T12:00:00Z' }),
    incomingRequest({ id: 'sooner', content: content({ colleagueName: 'Sooner Due' }) }),
    incomingRequest({ id: 'open', state: 'ACCEPTED', content: content({ colleagueName: 'Open Case' }) }),
  ];
  const Query = { ...everyQuery, incomingContactRequests: () => connection('IncomingContactRequest', requests) };

  test('has new, open and closed requests, the soonest due first', async () => {
    await renderScreen(<Routes />, { resolvers: { Query }, path: paths.incomingRequests, now: NOW });
    const named = async (name: string): Promise<(string | null)[]> =>
      within(await screen.findByRole('list', { name })).getAllByRole('link').map(({ textContent }) => textContent);
    expect(await named('New')).toEqual([expect.stringMatching(/^Sooner Due/), expect.stringMatching(/^Later Due/)]);
    expect(await named('Open')).toEqual([expect.stringMatching(/^Open Case/)]);
    expect(await named('Closed')).toEqual(['This conversation was erased.']);
  });

  test('the number of those that wait is known to the navigation', async () => {
    function Count() {
      return <output>{useWaitingCount()}</output>;
    }
    await renderScreen(<Count />, { resolvers: { Query } });
    await waitFor(() => { expect(screen.getByText('2')).toBeVisible(); });
  });

  test('says what comes when there is nothing yet, in German too', async () => {
    await renderScreen(<Routes />, { resolvers: { Query: everyQuery }, path: paths.incomingRequests, now: NOW, language: 'de' });
    expect(await screen.findByText('Noch keine Anfragen')).toBeVisible();
    expect(screen.getByText(/Wir sagen es dir in Teams/)).toBeVisible();
  });
});
