import type { AskValues } from '../data/ask-draft.ts';

/** One act of sending has one key, over every "Try again" and every look back at what was written. */
export interface ActOfSending {
  readonly key: string;
  readonly values: AskValues;
  /** An attempt got no answer. */
  readonly mayHaveArrived: boolean;
}

/** Goes on with the last act while what is to be sent stays the same; anything else is a new one. */
export function actOfSending(last: ActOfSending | null, values: AskValues): ActOfSending {
  if (last !== null && JSON.stringify(last.values) === JSON.stringify(values)) return last;
  return { key: crypto.randomUUID(), values, mayHaveArrived: false };
}
