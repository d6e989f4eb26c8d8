import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { AskScreen } from '../../../tab/features/contacts/ask-screen.tsx';
import { AskSeveralScreen } from '../../../tab/features/contacts/ask-several-screen.tsx';
import { dropAskDrafts, keepAskDraft, keptSearch } from '../../../tab/features/contacts/data/ask-draft.ts';
import { FindScreen } from '../../../tab/features/contacts/find-screen.tsx';
import { renderScreen } from '../support/render-screen.tsx';
import { askValues, connection, everyQuery, jonas, ownRequest } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
afterEach(dropAskDrafts);

const priya = { ...jonas, id: 'ally-priya', name: 'Priya Raman', waysOfTalking: ['CHAT'], availability: { __typename: 'Availability', status: 'LATER', until: null, nextAt: '2026-11-23T15:00:00.000Z' } };
const proposed = (ally: object, sharedTopics: readonly object[] = []): object => ({ __typename: 'ProposedAlly', ally, sharedTopics });

interface FoundInput { input: { kindOfHelp: string; language: string; wayOfTalking: string; topicIds: string[]; leaveOut: object } }

async function openFind(allies: readonly object[] = [proposed(jonas, [jonas.topics[0]!]), proposed(priya)], managerKnown = true) {
  const findAllies = jest.fn((_: FoundInput) => ({ __typename: 'ProposedAllies', managerKnown, allies }));
  const named = jest.fn(() => connection('Ally', [priya]));
  const shown = await renderScreen(<FindScreen crisisLines={<p>Crisis lines</p>} />, {
    resolvers: { Query: { ...everyQuery, findAllies, allies: named } }, now: NOW, path: '/find',
  });
  await screen.findByRole('heading', { level: 1, name: 'Find someone for me' });
  return { ...shown, findAllies, wish: () => findAllies.mock.calls.at(-1)?.[0].input };
}
const showWhoFits = () => screen.getByRole('button', { name: 'Show who fits' });

test('proposes who fits what was wished, with the plain reason', async () => {
  const { user, wish } = await openFind();
  await user.click(screen.getByRole('radio', { name: /Practical help/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: /In which language/ }), 'pl');
  await user.click(screen.getByRole('checkbox', { name: 'Sleep' }));
  await user.click(showWhoFits());
  expect(await screen.findByRole('heading', { level: 1, name: '2 allies fit' })).toHaveFocus();
  expect(wish()).toEqual({
    kindOfHelp: 'PRACTICAL_HELP', language: 'pl', wayOfTalking: 'CHAT', topicIds: ['topic-sleep'], leaveOut: { departments: [], siteIds: [], allyIds: [] },
  });
  expect(screen.getByText('Speaks Polish, knows about Sleep and can talk now.')).toBeVisible();
  expect(screen.getByText('Speaks Polish and can talk today.')).toBeVisible();
});

test('leaves out one’s department and people by name, who can be taken off the list again', async () => {
  const { user, wish } = await openFind();
  await user.click(screen.getByRole('button', { name: 'Leave someone out (optional)' }));
  await user.click(await screen.findByRole('checkbox', { name: 'My department: Sales' }));
  await user.type(screen.getByRole('combobox', { name: 'People by name' }), 'Pri');
  await user.click(await screen.findByRole('option', { name: 'Priya Raman, Sales' }));
  expect(await screen.findByRole('button', { name: 'Take Priya Raman off the list' })).toBeVisible();
  await user.click(showWhoFits());
  await screen.findByRole('heading', { level: 1, name: '2 allies fit' });
  expect(wish()?.leaveOut).toEqual({ departments: ['Sales'], siteIds: [], allyIds: ['ally-priya'] });
  // Everything is still there to be changed.
  await user.click(screen.getByRole('button', { name: 'Change what I look for' }));
  await user.click(await screen.findByRole('button', { name: 'Leave someone out: 2 chosen' }));
  await user.click(await screen.findByRole('button', { name: 'Take Priya Raman off the list' }));
  expect(keptSearch()?.values.leaveOut.allies).toEqual([]);
});

test('says so where it is not known who the manager is', async () => {
  const { user } = await openFind(undefined, false);
  await user.click(showWhoFits());
  expect(await screen.findByText(/We could not check who your manager is/)).toBeVisible();
});

test('with nobody who fits says what to try, and shows the crisis lines', async () => {
  const { user } = await openFind([]);
  await user.click(showWhoFits());
  expect(await screen.findByRole('heading', { level: 1, name: 'No ally fits all of this right now' })).toBeVisible();
  expect(screen.getByText('Crisis lines')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change what I look for' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Find someone for me' })).toBeVisible();
});

test('takes what was wished along to the one who is chosen', async () => {
  const { user, history, unmount } = await openFind();
  await user.click(screen.getByRole('radio', { name: /Practical help/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Sleep' }));
  await user.click(showWhoFits());
  await user.click(await screen.findByRole('link', { name: 'Write to Jonas Weber' }));
  expect(history.at(-1)).toBe('/ask/ally-jonas');
  unmount();
  await renderScreen(<AskScreen allyId={jonas.id} safety={null} />, { resolvers: { Query: everyQuery }, now: NOW });
  expect(await screen.findByRole('radio', { name: /Practical help/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Sleep' })).toBeChecked();
  // Nothing was written so far, so nothing is said to be still here.
  expect(screen.queryByText('What you wrote before is still here.')).toBeNull();
});

test('asks all of them at once, says who can read it, and offers what all of them offer', async () => {
  const { user, history, unmount } = await openFind();
  await user.click(showWhoFits());
  await user.click(await screen.findByRole('button', { name: 'Write to all of them' }));
  expect(history.at(-1)).toBe('/ask-several');
  unmount();
  const sendContactRequest = jest.fn((_: { input: object }) => ({ __typename: 'ContactRequestSent', request: ownRequest() }));
  const { user: writer } = await renderScreen(<AskSeveralScreen safety={null} />, { resolvers: { Query: everyQuery, Mutation: { sendContactRequest } }, now: NOW });
  expect(await screen.findByRole('heading', { level: 1, name: 'Ask Jonas Weber or Priya Raman for support' })).toBeVisible();
  expect(screen.getByText(/Only you and Jonas Weber and Priya Raman\./)).toBeVisible();
  expect(within(screen.getByRole('radiogroup', { name: 'How would you like to talk?' })).getAllByRole('radio')).toHaveLength(1);
  await writer.click(screen.getByRole('radio', { name: /instead of my name/ }));
  await writer.click(screen.getByRole('button', { name: 'Check before you send' }));
  expect(await screen.findByText(/^Jonas Weber or Priya Raman usually answers by tomorrow/)).toBeVisible();
  await writer.click(screen.getByRole('button', { name: 'Send to Jonas Weber or Priya Raman' }));
  await waitFor(() => { expect(sendContactRequest.mock.calls[0]?.[0].input).toMatchObject({ allyIds: ['ally-jonas', 'ally-priya'], backup: null }); });
  await screen.findByRole('heading', { name: /^Sent to/ });
  expect(keptSearch()).toBeNull();
});

test('without anybody chosen leads back to finding', async () => {
  await renderScreen(<AskSeveralScreen safety={null} />, { resolvers: { Query: everyQuery }, now: NOW });
  expect(await screen.findByRole('heading', { name: 'Nobody is chosen' })).toBeVisible();
});

test('hiding the screen forgets what was wished', async () => {
  const { user } = await openFind();
  await user.click(screen.getByRole('checkbox', { name: 'Sleep' }));
  await waitFor(() => { expect(keptSearch()?.values.topicIds).toEqual(['topic-sleep']); });
  dropAskDrafts();
  expect(keptSearch()).toBeNull();
});

describe('what is agreed to when asking', () => {
  async function openAsk() {
    const sendContactRequest = jest.fn((_: { input: object }) => ({ __typename: 'ContactRequestSent', request: ownRequest() }));
    const shown = await renderScreen(<AskScreen allyId={jonas.id} safety={null} />, { resolvers: { Query: everyQuery, Mutation: { sendContactRequest } }, now: NOW });
    await screen.findByRole('heading', { level: 1 });
    return { ...shown, input: () => sendContactRequest.mock.calls[0]?.[0].input };
  }
  async function sendIt(user: Awaited<ReturnType<typeof openAsk>>['user']): Promise<void> {
    await user.click(screen.getByRole('radio', { name: /instead of my name/ }));
    await user.click(screen.getByRole('button', { name: 'Check before you send' }));
    await user.click(await screen.findByRole('button', { name: 'Send to Jonas Weber' }));
    await screen.findByRole('heading', { name: /^Sent to/ });
  }

  test('others are asked only with consent, in a language, and without those left out', async () => {
    const { user, input } = await openAsk();
    await user.click(screen.getByRole('checkbox', { name: /If Jonas Weber cannot answer/ }));
    expect(await screen.findByRole('combobox', { name: /In which language/ })).toHaveValue('en');
    await user.selectOptions(screen.getByRole('combobox', { name: /In which language/ }), 'de');
    await user.click(screen.getByRole('button', { name: 'Leave someone out (optional)' }));
    await user.click(await screen.findByRole('checkbox', { name: 'My site: Berlin' }));
    await sendIt(user);
    expect(input()).toMatchObject({ backup: { language: 'de', leaveOut: { departments: [], siteIds: ['site-1'], allyIds: [] } } });
  });

  test('a conversation that is handed over is named before and while it is sent, and can be kept open', async () => {
    keepAskDraft(jonas.id, askValues({ handOver: { requestId: 'request-9', share: 'FIRST_MESSAGE' } }));
    const { user, input } = await openAsk();
    expect(screen.getByText('Your conversation so far ends when you send this. The new ally sees your first message of it.')).toBeVisible();
    await sendIt(user);
    expect(input()).toMatchObject({ handOver: { requestId: 'request-9', share: 'FIRST_MESSAGE' } });
  });

  test('a conversation that is to stay open is not handed over', async () => {
    keepAskDraft(jonas.id, askValues({ handOver: { requestId: 'request-9', share: 'NOTHING' } }));
    const { user, input } = await openAsk();
    await user.click(screen.getByRole('button', { name: 'Keep it open instead' }));
    await sendIt(user);
    expect(input()).toMatchObject({ handOver: null });
  });
});
