export interface UnsentMessage {
  /** The idempotency key: made once for this message and kept over every attempt. */
  readonly key: string;
  readonly text: string;
  /** `unknown`: no answer came, so that it may have arrived all the same. */
  readonly fate: 'sending' | 'sent' | 'unknown' | 'tooOften' | 'notOpen' | 'refused';
  /** Set once it is sent: it stays here until the conversation that is on the screen has it. */
  readonly messageId?: string;
}

export interface Writing {
  readonly text: string;
  readonly unsent: readonly UnsentMessage[];
}

const NOTHING: Writing = { text: '', unsent: [] };

// In memory only, by request: what a person typed is still there when they come back to a conversation.
const writings = new Map<string, Writing>();
const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => { listener(); });
}

export function writingIn(requestId: string): Writing {
  return writings.get(requestId) ?? NOTHING;
}

function changeWriting(requestId: string, changed: Writing): void {
  if (changed.text === '' && changed.unsent.length === 0) writings.delete(requestId);
  else writings.set(requestId, changed);
  tell();
}

export function keepText(requestId: string, text: string): void {
  changeWriting(requestId, { ...writingIn(requestId), text });
}

/** The typed text becomes a message that is under way. */
export function addUnsent(requestId: string, message: UnsentMessage): void {
  changeWriting(requestId, { text: '', unsent: [...writingIn(requestId).unsent, message] });
}

export function changeUnsent(requestId: string, key: string, change: Partial<Pick<UnsentMessage, 'fate' | 'messageId'>>): void {
  const { text, unsent } = writingIn(requestId);
  changeWriting(requestId, { text, unsent: unsent.map((one) => (one.key === key ? { ...one, ...change } : one)) });
}

export function removeUnsent(requestId: string, key: string): void {
  const { text, unsent } = writingIn(requestId);
  changeWriting(requestId, { text, unsent: unsent.filter((one) => one.key !== key) });
}

/** Takes out what is sent and among these messages. */
export function forgetArrived(requestId: string, messageIds: readonly string[]): void {
  const { text, unsent } = writingIn(requestId);
  const left = unsent.filter(({ messageId }) => messageId === undefined || !messageIds.includes(messageId));
  if (left.length < unsent.length) changeWriting(requestId, { text, unsent: left });
}

/** Puts a message that was not sent back into the box, before anything typed since. */
export function takeBackUnsent(requestId: string, key: string): void {
  const { text, unsent } = writingIn(requestId);
  const words = unsent.find((one) => one.key === key)?.text ?? '';
  changeWriting(requestId, {
    text: text === '' ? words : `${words}\n${text}`,
    unsent: unsent.filter((one) => one.key !== key),
  });
}

/** Forgets what was typed into one conversation. */
export function dropWriting(requestId: string): void {
  writings.delete(requestId);
  tell();
}

export function dropWritings(): void {
  writings.clear();
  tell();
}

export function onWritingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
