import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { MESSAGE_LENGTH } from '../../../shared/limits.ts';
import { AskScreen } from '../../../tab/features/contacts/ask-screen.tsx';
import { dropAskDrafts, keepAskDraft } from '../../../tab/features/contacts/data/ask-draft.ts';
import { IncomingRequestScreen } from '../../../tab/features/contacts/incoming-request-screen.tsx';
import { renderScreen } from '../support/render-screen.tsx';
import type { RenderedScreen } from '../support/render-screen.tsx';
import { refusal, unreachable } from './support/failures.ts';
import { askValues, everyQuery, incomingRequest, jonas, ownRequest } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
afterEach(dropAskDrafts);

type Send = (args: { input: SentInput }) => unknown;
interface SentInput { idempotencyKey: string; anonymous: boolean; message: string | null; topicIds: string[]; wayOfTalking: string; kindOfHelp: string }

async function openAsk(sendContactRequest: Send = () => sent(), language: 'en' | 'de' = 'en') {
  const asked = jest.fn(sendContactRequest);
  const shown = await renderScreen(<AskScreen allyId={jonas.id} safety={null} />, {
    resolvers: { Query: everyQuery, Mutation: { sendContactRequest: asked } }, now: NOW, language,
  });
  const keys = (): string[] => asked.mock.calls.map(([{ input }]) => input.idempotencyKey);
  return { ...shown, asked, keys };
}
const sent = (): object => ({ __typename: 'ContactRequestSent', request: ownRequest() });

async function writeAndCheck({ user }: Pick<RenderedScreen, 'user'>, naming = /instead of my name/): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: naming }));
  await user.type(screen.getByRole('textbox', { name: /Your message/ }), 'I sleep badly.');
  await user.click(screen.getByRole('button', { name: 'Check before you send' }));
}
const sendButton = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Send to Jonas Weber' });

test('says who reads it, how long it is kept and when it cannot stay secret, above the box', async () => {
  await openAsk();
  const promise = (await screen.findByText('Who reads this')).closest('dl')!;
  expect(promise).toHaveTextContent('Only you and Jonas Weber.');
  expect(promise).toHaveTextContent('For 30 days after one of you closes it. If no answer comes, for 14 days.');
  expect(promise).toHaveTextContent('If a life is in danger, the ally must call for help.');
  const box = screen.getByRole('textbox', { name: /Your message/ });
  expect(promise.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('offers the ways that the ally offers and names the others', async () => {
  await openAsk();
  const ways = within(await screen.findByRole('radiogroup', { name: 'How would you like to talk?' }));
  expect(ways.getAllByRole('radio')).toHaveLength(2);
  expect(screen.getByText('Not offered by Jonas Weber: Meet in person, Write here when you have time')).toBeVisible();
});

test('offers the kinds of help that the ally offers and names the others; a draft gives way to what is offered', async () => {
  keepAskDraft(jonas.id, askValues({ kindOfHelp: 'JUST_A_CHAT' }));
  await openAsk();
  const kinds = within(await screen.findByRole('radiogroup', { name: 'What would help you?' }));
  expect(kinds.getAllByRole('radio')).toHaveLength(3);
  expect(kinds.getByRole('radio', { name: /Listen to me/ })).toBeChecked();
  expect(screen.getByText('Not offered by Jonas Weber: Just a chat')).toBeVisible();
});

test('asks for a choice between name and anonymity, and makes none', async () => {
  const { user, asked } = await openAsk();
  await user.click(await screen.findByRole('button', { name: 'Check before you send' }));
  expect(await screen.findByText('Please choose one.')).toBeVisible();
  await waitFor(() => { expect(screen.getByRole('radio', { name: /My name: Amara Okafor/ })).toHaveFocus(); });
  expect(asked).not.toHaveBeenCalled();
});

test('sends what was previewed, once, and says what happens next', async () => {
  const { user, asked } = await openAsk();
  await user.click(await screen.findByRole('radio', { name: /Practical help/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Sleep' }));
  await user.click(screen.getByRole('radio', { name: 'A call' }));
  await writeAndCheck({ user });
  expect(await screen.findByRole('heading', { level: 1, name: 'Check before you send' })).toHaveFocus();
  expect(asked).not.toHaveBeenCalled();
  await user.dblClick(await sendButton());
  expect(await screen.findByRole('heading', { level: 1, name: 'Sent to Jonas Weber' })).toHaveFocus();
  expect(screen.getByText(/^Jonas Weber usually answers by tomorrow, Tuesday \d\d:\d\d\.$/)).toBeVisible();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(asked.mock.calls[0]![0].input).toMatchObject({
    allyIds: [jonas.id], backup: null, handOver: null, anonymous: true, kindOfHelp: 'PRACTICAL_HELP', message: 'I sleep badly.', topicIds: ['topic-sleep'], wayOfTalking: 'CALL',
  });
});

test('the preview is what the ally’s screen shows', async () => {
  const { user, unmount } = await openAsk();
  await writeAndCheck({ user });
  const preview = (await screen.findByText('From')).closest('dl')!.outerHTML;
  unmount();
  const content = {
    __typename: 'ContactRequestContent', colleagueName: null, kindOfHelp: 'LISTEN', message: 'I sleep badly.',
    sentAt: NOW.toISOString(), topics: [], wayOfTalking: 'CHAT',
  };
  await renderScreen(<IncomingRequestScreen id="request-1" crisisLines={null} />, {
    resolvers: { Query: { ...everyQuery, incomingContactRequest: () => incomingRequest({ content }) } }, now: NOW,
  });
  expect((await screen.findByText('From')).closest('dl')!.outerHTML).toBe(preview);
});

test('by name, the preview shows the name', async () => {
  const { user, asked } = await openAsk();
  await writeAndCheck({ user }, /My name/);
  expect(await screen.findByText('Amara Okafor')).toBeVisible();
  await user.click(await sendButton());
  await waitFor(() => { expect(asked.mock.calls[0]?.[0].input.anonymous).toBe(false); });
});

test('a network that fails keeps every word, and trying again uses the same key', async () => {
  let fails = 2;
  const { user, keys } = await openAsk(() => (fails-- > 0 ? unreachable() : sent()));
  await writeAndCheck({ user });
  await user.click(await sendButton());
  expect(await screen.findByRole('alert')).toHaveTextContent('We do not know whether it was sent. Try again: it is sent only once. Your words are still here.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'Sent to Jonas Weber' });
  expect(keys()).toHaveLength(3);
  expect(new Set(keys()).size).toBe(1);
});

test('going back keeps what was typed; sending something else is a new act with a new key', async () => {
  let fails = 1;
  const { user, keys } = await openAsk(() => (fails-- > 0 ? unreachable() : sent()));
  await writeAndCheck({ user });
  await user.click(await sendButton());
  await user.click(await screen.findByRole('button', { name: 'Back to change it' }));
  const box = await screen.findByRole('textbox', { name: /Your message/ });
  expect(box).toHaveValue('I sleep badly.');
  await user.type(box, ' Can we talk?');
  await user.click(screen.getByRole('button', { name: 'Check before you send' }));
  await user.click(await sendButton());
  await screen.findByRole('heading', { name: 'Sent to Jonas Weber' });
  expect(new Set(keys()).size).toBe(2);
});

test('going back without a change is still the same act of sending', async () => {
  let fails = 1;
  const { user, keys } = await openAsk(() => (fails-- > 0 ? unreachable() : sent()));
  await writeAndCheck({ user });
  await user.click(await sendButton());
  await user.click(await screen.findByRole('button', { name: 'Back to change it' }));
  await user.click(await screen.findByRole('button', { name: 'Check before you send' }));
  await user.click(await sendButton());
  await screen.findByRole('heading', { name: 'Sent to Jonas Weber' });
  expect(keys()).toHaveLength(2);
  expect(new Set(keys()).size).toBe(1);
});

test('what may have been sent is not called unsent because the next attempt came too soon', async () => {
  let attempt = 0;
  const { user } = await openAsk(() => (attempt++ === 0 ? unreachable() : refusal('RATE_LIMITED')));
  await writeAndCheck({ user });
  await user.click(await sendButton());
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => { expect(attempt).toBe(2); });
  expect(await screen.findByRole('alert')).toHaveTextContent('We do not know whether it was sent.');
});

test('too much in a short time is said to be unsent', async () => {
  const { user } = await openAsk(() => refusal('RATE_LIMITED'));
  await writeAndCheck({ user });
  await user.click(await sendButton());
  expect(await screen.findByRole('alert')).toHaveTextContent('It was not sent. That was a lot in a short time.');
});

test.each([
  [{ __typename: 'AllyFull', allyName: 'Jonas Weber' }, 'Jonas Weber has no free place right now', 'Choose another ally'],
  [{ __typename: 'AllyNotReachable', allyName: 'Jonas Weber' }, 'Jonas Weber takes no new requests right now', 'Choose another ally'],
  [{ __typename: 'AlreadyInTouch', request: ownRequest() }, 'You and Jonas Weber are already in touch', 'Open the request you have'],
])('%j keeps the words and shows a way on', async (result, title, wayOn) => {
  const { user } = await openAsk(() => result);
  await writeAndCheck({ user });
  await user.click(await sendButton());
  expect(await screen.findByRole('heading', { level: 1, name: title })).toHaveFocus();
  expect(screen.getByText('I sleep badly.')).toBeVisible();
  expect(screen.getByText(wayOn)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Back to what I wrote' }));
  expect(await screen.findByRole('textbox', { name: /Your message/ })).toHaveValue('I sleep badly.');
});

test('what the API does not take is shown at its field', async () => {
  const { user } = await openAsk(() => refusal('BAD_USER_INPUT', [{ path: 'input.message', rule: 'controlCharacters' }]));
  await writeAndCheck({ user });
  await user.click(await sendButton());
  const box = await screen.findByRole('textbox', { name: /Your message/ });
  await waitFor(() => { expect(box).toHaveFocus(); });
  await waitFor(() => { expect(box).toHaveAccessibleDescription(/There is a sign here that we cannot send/); });
  expect(box).toHaveValue('I sleep badly.');
});

test('an ally who is gone leads to the others, with the words kept', async () => {
  const { user } = await openAsk(() => refusal('NOT_FOUND'));
  await writeAndCheck({ user });
  await user.click(await sendButton());
  expect(await screen.findByRole('alert')).toHaveTextContent('may not be an ally any more');
  expect(screen.getByRole('button', { name: 'Choose another ally' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('too long is said before sending, and nothing is cut off', async () => {
  const { user, asked } = await openAsk();
  await user.click(await screen.findByRole('radio', { name: /instead of my name/ }));
  const box = screen.getByRole('textbox', { name: /Your message/ });
  await user.click(box);
  await user.paste('a'.repeat(MESSAGE_LENGTH + 1));
  expect(box).toHaveAccessibleDescription(/1 character too many/);
  await user.click(screen.getByRole('button', { name: 'Check before you send' }));
  expect(await screen.findByText('This is too long. Please make it shorter.')).toBeVisible();
  expect(box).toHaveValue('a'.repeat(MESSAGE_LENGTH + 1));
  expect(asked).not.toHaveBeenCalled();
});

test('a draft is there again after looking elsewhere, and can be left behind', async () => {
  const first = await openAsk();
  await writeAndCheck(first);
  first.unmount();
  const { user } = await openAsk();
  expect(await screen.findByText('What you wrote before is still here.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Your message/ })).toHaveValue('I sleep badly.');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(screen.getByRole('textbox', { name: /Your message/ })).toHaveValue('');
  expect(screen.getByRole('radio', { name: /instead of my name/ })).not.toBeChecked();
});

test('speaks German', async () => {
  const { user } = await openAsk(() => sent(), 'de');
  await user.click(await screen.findByRole('radio', { name: /statt meines Namens/ }));
  await user.click(screen.getByRole('button', { name: 'Vor dem Senden ansehen' }));
  await user.click(await screen.findByRole('button', { name: 'An Jonas Weber senden' }));
  expect(await screen.findByText(/^Jonas Weber antwortet meist bis morgen, Dienstag \d\d:\d\d Uhr\.$/)).toBeVisible();
});
