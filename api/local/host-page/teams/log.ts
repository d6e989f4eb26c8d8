/** One line of the message log. */
export interface LogEntry {
  readonly id: number;
  /** ISO time in UTC */
  readonly at: string;
  readonly direction: 'from the tab' | 'to the tab';
  readonly func: string;
  readonly kind: 'call' | 'answer' | 'event' | 'unknown call';
  /** As shown: what looks like a token is shortened. */
  readonly args: readonly unknown[];
}

const token = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;
const keptOfToken = 12;

/** The same value with every token in it cut short, so that none is copied from a screenshot. */
export function withoutTokens(value: unknown): unknown {
  if (typeof value === 'string') return token.test(value) ? `${value.slice(0, keptOfToken)}…` : value;
  if (Array.isArray(value)) return value.map(withoutTokens);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTokens(inner)]));
}
