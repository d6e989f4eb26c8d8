import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { Routes } from '../../../tab/app/routes.tsx';
import { paths } from '../../../tab/app/paths.ts';
import { useContactRequestChanges } from '../../../tab/features/contacts/use-contact-request-changes.ts';
import { useWaitingCount } from '../../../tab/features/contacts/use-waiting-count.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { connection, everyQuery, incomingRequest, message, ownRequest } from './support/things.ts';
import type { WrittenMessage } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const VIEWER = { name: 'Jonas Weber', isAlly: true, isAdmin: false, country: 'DE' };

function LiveRoutes() {
  useContactRequestChanges();
  return <Routes />;
}

/** An open conversation, as one of the two sees it. */
async function openTalk(as: 'colleague' | 'ally', messages: readonly WrittenMessage[], mutations: Record<string, (args: { input: object }) => unknown> = {}, state = 'ACCEPTED') {
  const written = [...messages];
  const called = Object.fromEntries(Object.entries(mutations).map(([name, answer]) => [name, jest.fn(answer)]));
  const Query = {
    ...everyQuery,
    ownContactRequest: () => ownRequest({ state, messages: written }),
    incomingContactRequest: () => incomingRequest({ state, messages: written }),
  };
  const path = as === 'ally' ? paths.incomingRequest('request-1') : paths.ownRequest('request-1');
  const shown = await renderScreen(<LiveRoutes />, { resolvers: { Query, Mutation: called }, path, now: NOW, viewer: VIEWER });
  const log = await screen.findByRole('region', { name: /^Messages with/ });
  const input = (name: string) => called[name]?.mock.calls[0]?.[0].input;
  return { ...shown, log, written, input };
}
const writing = (id: string): object => ({ __typename: 'MessageWritten', message: { __typename: 'Message', ...message(id, '') } });
const referral = (mine: boolean) => message('r1', 'The company doctor, room 12', { kind: 'REFERRAL', mine });
const answer = (mine: boolean, kind = 'REFERRAL_AGREED') => message('a1', '', { kind, mine, answersId: 'r1' });

describe('a suggestion', () => {
  test('asks the colleague for consent, and says where the answer is noted', async () => {
    const { user, log, written, input } = await openTalk('colleague', [referral(false)], {
      answerReferral: () => {
        written.push(answer(true));
        return writing('a1');
      },
    });
    expect(within(log).getByText(/^Jonas Weber suggests,/)).toBeVisible();
    expect(within(log).getByText('Your answer is noted in this conversation and nowhere else.')).toBeVisible();
    await user.click(within(log).getByRole('button', { name: 'Yes, that helps' }));
    expect(await within(log).findByText('You said yes to this.')).toBeVisible();
    expect(input('answerReferral')).toEqual({ requestId: 'request-1', messageId: 'r1', agreed: true });
    expect(within(log).queryByRole('button', { name: 'Yes, that helps' })).toBeNull();
    expect(within(log).getAllByRole('listitem')).toHaveLength(1);
  });

  test.each([['REFERRAL_AGREED', 'Your colleague said yes to this.'], ['REFERRAL_DECLINED', 'Your colleague said no, thanks.']])('shows the ally what was answered: %s', async (kind, words) => {
    const { log } = await openTalk('ally', [referral(true), answer(false, kind)]);
    expect(within(log).getByText(words)).toBeVisible();
    expect(within(log).queryByRole('button', { name: /Yes, that helps/ })).toBeNull();
  });

  test('cannot be answered once the conversation has ended', async () => {
    const { log } = await openTalk('colleague', [referral(false)], {}, 'CLOSED');
    expect(within(log).getByText('The company doctor, room 12')).toBeVisible();
    expect(within(log).queryByRole('button', { name: 'Yes, that helps' })).toBeNull();
  });

  test('is made by the ally from the lines of their country, or in their own words', async () => {
    const { user, written, input } = await openTalk('ally', [], {
      offerReferral: () => {
        written.push(referral(true));
        return writing('r1');
      },
    });
    await user.click(screen.getByRole('button', { name: 'Suggest something' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Suggest a service or a resource' }));
    expect(dialog.getByRole('radio', { name: 'TelefonSeelsorge, 0800 1110111, day and night' })).toBeChecked();
    await user.click(dialog.getByRole('radio', { name: 'Something else, in my own words' }));
    await user.click(dialog.getByRole('button', { name: 'Send the suggestion' }));
    expect(await dialog.findByText('Write something first.')).toBeVisible();
    await user.type(dialog.getByRole('textbox'), 'The company doctor, room 12');
    await user.click(dialog.getByRole('button', { name: 'Send the suggestion' }));
    expect(await screen.findByText(/^Your suggestion is sent\./)).toBeVisible();
    expect(input('offerReferral')).toMatchObject({ requestId: 'request-1', text: 'The company doctor, room 12' });
  });
});

test('an ally suggests that somebody else goes on, without a reason', async () => {
  const { user, input, log, written } = await openTalk('ally', [], {
    proposeHandOver: () => {
      written.push(message('h1', '', { kind: 'HAND_OVER_PROPOSED', mine: true }));
      return writing('h1');
    },
  });
  await user.click(screen.getByRole('button', { name: 'Suggest another ally' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(dialog.getByText(/You do not give a reason\./)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Suggest it' }));
  await waitFor(() => { expect(input('proposeHandOver')).toMatchObject({ requestId: 'request-1' }); });
  expect(await within(log).findByText('You suggested that somebody else goes on. It is up to your colleague.')).toBeVisible();
});

test('what was shared from before stands under a heading, with who wrote it; the ally sees it while it waits', async () => {
  const shared = [
    message('s1', 'It began in May.', { kind: 'SHARED_BY_COLLEAGUE' }),
    message('s2', 'I am here.', { kind: 'SHARED_BY_ALLY' }),
  ];
  const { log } = await openTalk('ally', shared, {}, 'WAITING');
  expect(within(log).getByText('Shared from a conversation before')).toBeVisible();
  expect(within(log).getByText(/^A colleague,/)).toBeVisible();
  expect(within(log).getByText(/^The ally before,/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Write a message' })).toBeNull();
});

test('says when the colleague has shown their name', async () => {
  const { log } = await openTalk('ally', [message('n1', '', { kind: 'NAME_SHOWN' })]);
  expect(within(log).getByText('Your colleague now shows their name.')).toBeVisible();
});

test('conversations in which the ally is the one to write come before the others, and are counted', async () => {
  const requests = [
    incomingRequest({ id: 'one', state: 'ACCEPTED' }), incomingRequest({ id: 'two', state: 'ACCEPTED', awaitsMe: true }),
    incomingRequest({ id: 'three' }), incomingRequest({ id: 'four', state: 'PASSED_ON' }),
  ];
  function Count() {
    return <output aria-label="Count">{useWaitingCount()}</output>;
  }
  const Query = { ...everyQuery, incomingContactRequests: () => connection('IncomingContactRequest', requests) };
  await renderScreen(<><Count /><Routes /></>, { resolvers: { Query }, path: paths.incomingRequests, now: NOW, viewer: VIEWER });
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(headings.slice(0, 4)).toEqual(['New', 'Waiting for you', 'Open', 'Closed']);
  expect(screen.getByRole('status', { name: 'Count' })).toHaveTextContent('2');
  expect(screen.getByText(/It is your turn to write\./)).toBeVisible();
});
