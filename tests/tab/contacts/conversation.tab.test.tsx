import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Routes } from '../../../tab/app/routes.tsx';
import { paths } from '../../../tab/app/paths.ts';
import { dropWritings, writingIn } from '../../../tab/features/contacts/data/unsent-messages.ts';
import { useContactRequestChanges } from '../../../tab/features/contacts/use-contact-request-changes.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal, unreachable } from './support/failures.ts';
import { everyQuery, message, ownRequest } from './support/things.ts';
import type { RequestChanges, WrittenMessage } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
afterEach(dropWritings);

function LiveRoutes() {
  useContactRequestChanges();
  return <Routes />;
}

type Write = (args: { input: { text: string; idempotencyKey: string } }) => unknown;

async function openConversation(start: readonly WrittenMessage[] = [], write?: Write, changes: RequestChanges = {}) {
  const messages = [...start];
  const state = { is: 'ACCEPTED' };
  const breaks = { is: false };
  const writeMessage = jest.fn<Write>(write ?? (({ input }) => {
    const written = message(`new-${messages.length}`, input.text, { mine: true });
    messages.push(written);
    return { __typename: 'MessageWritten', message: { __typename: 'Message', ...written } };
  }));
  const ownContactRequest = (): object => (breaks.is ? unreachable() : ownRequest({ ...changes, state: state.is, messages }));
  const Query = { ...everyQuery, ownContactRequest };
  const shown = await renderScreen(<LiveRoutes />, { resolvers: { Query, Mutation: { writeMessage } }, path: paths.ownRequest('request-1'), now: NOW });
  const keys = (): string[] => writeMessage.mock.calls.map(([{ input }]) => input.idempotencyKey);
  return { ...shown, messages, state, breaks, writeMessage, keys };
}
const box = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: 'Write a message' });
const log = (): HTMLElement => screen.getByRole('region', { name: 'Messages with Jonas Weber' });

test('Ctrl+Enter sends, Enter alone makes a new line, and the box is empty for the next', async () => {
  const { user, writeMessage } = await openConversation();
  await user.type(await box(), 'Hello{Enter}there');
  expect(writeMessage).not.toHaveBeenCalled();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => { expect(within(log()).getAllByRole('listitem')).toHaveLength(1); });
  expect(writeMessage.mock.calls[0]![0].input).toMatchObject({ requestId: 'request-1', text: 'Hello\nthere' });
  expect(await box()).toHaveValue('');
  expect(await box()).toHaveFocus();
});

test('a message is on the screen at once, and only once when it has arrived', async () => {
  let arrive: (value: unknown) => void = () => undefined;
  const { user, messages } = await openConversation([], () => new Promise((resolve) => { arrive = resolve; }));
  await user.type(await box(), 'Hello');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await within(log()).findByText('You, sending…')).toBeVisible();
  const written = message('m1', 'Hello', { mine: true });
  messages.push(written);
  arrive({ __typename: 'MessageWritten', message: { __typename: 'Message', ...written } });
  await waitFor(() => { expect(within(log()).queryByText('You, sending…')).toBeNull(); });
  expect(within(log()).getAllByText('Hello')).toHaveLength(1);
});

test('where no answer came, it says so, and offers only to try again with the same key', async () => {
  let fails = 1;
  const { user, keys } = await openConversation([], ({ input }) => {
    if (fails-- > 0) return unreachable();
    return { __typename: 'MessageWritten', message: { __typename: 'Message', ...message('m1', input.text, { mine: true }) } };
  });
  await user.type(await box(), 'Are you there?');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('We do not know whether this was sent.');
  expect(within(log()).getByText('You, maybe not sent')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => { expect(screen.queryByRole('alert')).toBeNull(); });
  expect(keys()).toHaveLength(2);
  expect(new Set(keys()).size).toBe(1);
});

test('a message that may have arrived stays so when the next attempt is refused for being too many', async () => {
  let attempt = 0;
  const { user } = await openConversation([], () => (attempt++ === 0 ? unreachable() : refusal('RATE_LIMITED')));
  await user.type(await box(), 'Are you there?');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => { expect(attempt).toBe(2); });
  expect(await screen.findByRole('alert')).toHaveTextContent('We do not know whether this was sent.');
  expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
});

test('a sent message stays on the screen when the conversation cannot be loaded again', async () => {
  const conversation = await openConversation([message('m1', 'Hello')], ({ input }) => {
    conversation.breaks.is = true;
    return { __typename: 'MessageWritten', message: { __typename: 'Message', ...message('m2', input.text, { mine: true }) } };
  });
  await conversation.user.type(await box(), 'How are you?');
  await conversation.user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => { expect(within(log()).queryByText('You, sending…')).toBeNull(); });
  expect(within(log()).getByText('How are you?')).toBeVisible();
  conversation.breaks.is = false;
  conversation.messages.push(message('m2', 'How are you?', { mine: true }), message('m3', 'Fine.'));
  act(() => { conversation.tellChange('request-1'); });
  expect(await within(log()).findByText('Fine.')).toBeVisible();
  expect(within(log()).getAllByText('How are you?')).toHaveLength(1);
  expect(writingIn('request-1').unsent).toEqual([]);
});

test('two messages have two keys and arrive in their order', async () => {
  const { user, keys, writeMessage } = await openConversation();
  for (const text of ['One', 'Two']) {
    await user.type(await box(), text);
    await user.keyboard('{Control>}{Enter}{/Control}');
  }
  await waitFor(() => { expect(within(log()).getAllByRole('listitem')).toHaveLength(2); });
  expect(writeMessage.mock.calls.map(([{ input }]) => input.text)).toEqual(['One', 'Two']);
  expect(new Set(keys()).size).toBe(2);
});

test.each(['RATE_LIMITED', 'BAD_USER_INPUT'])('a message that was not taken (%s) can go back into the box to be changed', async (code) => {
  const { user } = await openConversation([], () => refusal(code));
  await user.type(await box(), 'Helo');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  expect(await box()).toHaveValue('Helo');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a conversation that was closed meanwhile says so and keeps the words', async () => {
  const conversation = await openConversation([], () => {
    conversation.state.is = 'CLOSED';
    return { __typename: 'ContactRequestNotOpen', id: 'request-1' };
  });
  await conversation.user.type(await box(), 'One more thing');
  await conversation.user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('This conversation is not open any more. Your words were not sent.')).toBeVisible();
  expect(within(log()).getByText('One more thing')).toBeVisible();
  await waitFor(() => { expect(screen.queryByRole('textbox')).toBeNull(); });
});

test('nothing is sent of an empty box', async () => {
  const { user, writeMessage } = await openConversation();
  await user.type(await box(), '  ');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Write something first.')).toBeVisible();
  expect(writeMessage).not.toHaveBeenCalled();
});

test('what was typed is still there after leaving and coming back', async () => {
  const first = await openConversation();
  await first.user.type(await box(), 'Half a thought');
  first.unmount();
  await openConversation();
  expect(await box()).toHaveValue('Half a thought');
});

test('earlier messages come when asked for, above the others, and stay when new ones arrive', async () => {
  const { messages, tellChange, user } = await openConversation(Array.from({ length: 60 }, (_, place) => message(`m${place}`, `Message ${place}`)));
  await screen.findByText('Message 59');
  expect(screen.queryByText('Message 5')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show earlier messages' }));
  expect(await screen.findByText('Message 5')).toBeVisible();
  expect(within(log()).getAllByRole('listitem')[0]).toHaveTextContent('Message 0');
  expect(screen.queryByRole('button', { name: 'Show earlier messages' })).toBeNull();
  messages.push(message('m60', 'Message 60'));
  act(() => { tellChange('request-1'); });
  await screen.findByText('Message 60');
  expect(within(log()).getAllByRole('listitem')).toHaveLength(61);
});

test('earlier messages that cannot be loaded are said to be so, and can be asked for again', async () => {
  const all = Array.from({ length: 60 }, (_, place) => message(`m${place}`, `Message ${place}`));
  const { breaks, user } = await openConversation(all);
  breaks.is = true;
  await user.click(await screen.findByRole('button', { name: 'Show earlier messages' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load more.');
  expect(screen.getByText('Message 59')).toBeVisible();
  breaks.is = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Message 5')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a message that arrives is shown and read out, and takes no focus', async () => {
  const { messages, tellChange, user } = await openConversation([message('m1', 'Hello')]);
  await user.click(await box());
  messages.push(message('m2', 'How are you?'));
  act(() => { tellChange('request-1'); });
  expect(await within(log()).findByText('How are you?')).toBeVisible();
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent).join();
  expect(said).toContain('New message from Jonas Weber: How are you?');
  expect(said).not.toContain('Hello');
  expect(await box()).toHaveFocus();
});

test('an address in a message stays text', async () => {
  const { container } = await openConversation([message('m1', 'See https://example.org <b>now</b>')]);
  expect(await screen.findByText('See https://example.org <b>now</b>')).toBeVisible();
  expect(container.querySelector('a[href], img, b')).toBeNull();
});

test('says above the box who reads it', async () => {
  await openConversation();
  expect((await screen.findByText('Who reads this')).closest('dl')).toHaveTextContent('Only you and Jonas Weber.');
});
