import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { Routes } from '../../../tab/app/routes.tsx';
import { paths } from '../../../tab/app/paths.ts';
import { dropAskDrafts, keptSearch } from '../../../tab/features/contacts/data/ask-draft.ts';
import { useContactRequestChanges } from '../../../tab/features/contacts/use-contact-request-changes.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { asked, content, everyQuery, message, ownRequest, programme } from './support/things.ts';
import type { RequestChanges } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
afterEach(dropAskDrafts);

function LiveRoutes() {
  useContactRequestChanges();
  return <Routes />;
}

type Change = (to: RequestChanges & Record<string, unknown>) => void;

async function openOwn(changes: RequestChanges & Record<string, unknown>, mutations: Record<string, (change: Change) => unknown> = {}) {
  let request = ownRequest(changes);
  const change: Change = (to) => { request = ownRequest({ ...changes, ...to }); };
  const called = Object.fromEntries(Object.entries(mutations).map(([name, answer]) => [name, jest.fn((_: { input: object }) => answer(change))]));
  const shown = await renderScreen(<LiveRoutes />, {
    resolvers: { Query: { ...everyQuery, ownContactRequest: () => request }, Mutation: called }, path: paths.ownRequest('request-1'), now: NOW,
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, input: (name: string) => called[name]?.mock.calls[0]?.[0].input };
}

describe('what happens next is said in words', () => {
  const earlier = asked('Jonas Weber').askedAllies;

  test.each<[string, RequestChanges & Record<string, unknown>, RegExp]>([
    ['with consent that others are asked', { mayAskOthers: true }, /^Jonas Weber usually answers by tomorrow.* If no answer comes, the next ally who fits is asked\. You agreed to that\.$/],
    ['with several who may answer', asked('Anna Kowalska', 'Ben Adams', 'Priya Raman'), /^Anna Kowalska, Ben Adams or Priya Raman usually answers by/],
    ['with another one who was asked', { ...asked('Priya Raman'), earlierAllies: earlier }, /^Jonas Weber could not answer this time\. It is not about you\. Priya Raman usually answers by/],
    ['with nobody who answered in time', { replyDueAt: null }, /^No one has been able to answer yet\. Jonas Weber can still say yes\. You can wait, let us find someone else, or take it back\.$/],
    ['with a time for the next', { replyDueAt: null, mayAskOthers: true, othersAskedAt: '2026-11-24T09:00:00Z' }, /The next ally is asked on .*Nov.* You agreed to that\.$/],
  ])('%s', async (_, changes, words) => {
    await openOwn(changes);
    expect(await screen.findByText(words)).toBeVisible();
  });

  test('where nobody answered in time, the crisis lines and another way stand there', async () => {
    const { user, history } = await openOwn({ replyDueAt: null });
    expect(screen.getByRole('heading', { name: 'If it cannot wait' })).toBeVisible();
    expect(screen.getByRole('link', { name: /Call 999|999/ })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Find someone else' }));
    expect(history.at(-1)).toBe('/find');
  });

  test('after a decline the next step is at hand', async () => {
    await openOwn({ state: 'DECLINED', askedAllies: [], earlierAllies: earlier });
    expect(screen.getByText(/^Jonas Weber cannot take this on now\. It is not about you\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Find someone else' })).toBeVisible();
  });
});

test('handing over asks what may be shared, and shares nothing unless that is chosen', async () => {
  const { user, history } = await openOwn({ state: 'ACCEPTED' });
  const openDialog = async () => {
    await user.click(screen.getAllByRole('button', { name: 'Go on with another ally' })[0]!);
    return within(await screen.findByRole('alertdialog', { name: 'Go on with another ally?' }));
  };
  const dialog = await openDialog();
  expect(dialog.getByRole('radio', { name: 'Nothing' })).toBeChecked();
  await user.click(dialog.getByRole('button', { name: 'Stay here' }));
  const again = await openDialog();
  await user.click(again.getByRole('radio', { name: 'My first message' }));
  await user.click(again.getByRole('button', { name: 'Find another ally' }));
  expect(history.at(-1)).toBe('/find');
  expect(keptSearch()?.values.handOver).toEqual({ requestId: 'request-1', share: 'FIRST_MESSAGE' });
});

test('an ally’s proposal leads to another ally from within the conversation', async () => {
  await openOwn({ state: 'ACCEPTED', messages: [message('h1', '', { kind: 'HAND_OVER_PROPOSED' })] });
  const log = within(screen.getByRole('region', { name: 'Messages with Jonas Weber' }));
  expect(log.getByText(/Jonas Weber suggests that somebody else goes on\. It is up to you\./)).toBeVisible();
  expect(log.getByRole('button', { name: 'Go on with another ally' })).toBeVisible();
});

test('a name is shown only after saying that it cannot be undone', async () => {
  const { user, input } = await openOwn({ canShowName: true }, {
    showName: (change) => {
      change({ canShowName: false });
      return { __typename: 'NameShown', request: ownRequest({ canShowName: false }) };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Show my name to Jonas Weber' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Show your name?' }));
  expect(dialog.getByText(/This cannot be undone\./)).toBeVisible();
  expect(dialog.getByText('Jonas Weber sees your name from then on: Amara Okafor.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Show my name' }));
  expect(await screen.findByText(/^Your name is shown now\./)).toBeVisible();
  expect(input('showName')).toEqual({ id: 'request-1' });
  expect(screen.queryByRole('button', { name: 'Show my name to Jonas Weber' })).toBeNull();
});

describe('after a close', () => {
  test('two questions can be answered, one, both or none', async () => {
    const { user, input } = await openOwn({ state: 'CLOSED', closingQuestionsOpen: true }, {
      giveClosingAnswers: (change) => {
        change({ closingQuestionsOpen: false });
        return { __typename: 'ClosingAnswersCounted', id: 'request-1' };
      },
    });
    await user.click(within(screen.getByRole('radiogroup', { name: 'Did you feel heard?' })).getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Send the answers' }));
    expect(await screen.findByText(/^Thank you\. Your answers are counted\./)).toBeVisible();
    expect(input('giveClosingAnswers')).toEqual({ requestId: 'request-1', feltHeard: true });
    expect(screen.queryByRole('heading', { name: 'Two questions, if you like' })).toBeNull();
  });

  test('they go away when nobody wants them', async () => {
    const { user } = await openOwn({ state: 'CLOSED', closingQuestionsOpen: true });
    await user.click(screen.getByRole('button', { name: 'No, thanks' }));
    await waitFor(() => { expect(screen.queryByRole('heading', { name: 'Two questions, if you like' })).toBeNull(); });
  });
});

describe('everything that is kept', () => {
  async function openKept() {
    const kept = [{ __typename: 'KeptContactRequest', request: ownRequest({ state: 'CLOSED', content: content() }), messages: [{ __typename: 'Message', ...message('m1', 'I am here.') }] }];
    const Query = {
      ...everyQuery,
      viewer: () => ({ __typename: 'Viewer', name: 'Amara Okafor', country: 'DE', memberSince: '2026-11-02', isAlly: false, isAdmin: false }),
      programme: () => programme,
      keptContactRequests: () => kept,
    };
    const eraseAllContactRequests = jest.fn(() => {
      kept.length = 0;
      return true;
    });
    const shown = await renderScreen(<Routes />, { resolvers: { Query, Mutation: { eraseAllContactRequests } }, path: paths.kept, now: NOW });
    await screen.findByRole('heading', { level: 1, name: 'Everything kept about me' });
    return shown;
  }

  test('is shown to read, with every message', async () => {
    const { user } = await openKept();
    expect(screen.getByText('2 November 2026')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^To Jonas Weber,/ }));
    expect(screen.getByText('I am here.')).toBeVisible();
    expect(screen.getByText(/I sleep badly\./)).toBeVisible();
  });

  test('is saved as a file that says what the page says', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:kept';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = await openKept();
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => { resolve(reader.result as string); };
      reader.readAsText(saved[0]!);
    });
    expect(JSON.parse(text)).toMatchObject({ person: { name: 'Amara Okafor', memberSince: '2026-11-02' }, requests: [{ request: { state: 'CLOSED' }, messages: [{ text: 'I am here.' }] }] });
    expect(text).not.toContain('__typename');
  });

  test('is erased at once, after asking', async () => {
    const { user } = await openKept();
    await user.click(screen.getByRole('button', { name: 'Erase all my requests' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Erase all for good' }));
    expect((await screen.findAllByText('All is erased. Nobody can read it any more.'))[0]).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Erase all my requests' })).toBeNull();
  });
});
