/** How old an answer about "now" may be, in milliseconds, counted from when its question set off. */
export const FRESH_FOR = 30_000;
/** How often it is asked for while somebody looks. */
export const ASK_EVERY = 25_000;
/** How long an answer may take before the screen says that it does not know. */
export const PATIENCE = 3_000;

/** How far what the screen says about now can be trusted. */
export type Freshness = 'fresh' | 'checking' | 'unknown';

export interface Asking {
  /** When the question set off that was answered last; null before the first answer. */
  readonly answeredFrom: number | null;
  /** Since when an answer is awaited; null while none is. */
  readonly waitingSince: number | null;
}

export function freshnessAt(now: number, { answeredFrom, waitingSince }: Asking): Freshness {
  if (answeredFrom !== null) {
    const age = now - answeredFrom;
    // A clock that was set back tells nothing about the age.
    if (age >= 0 && age < FRESH_FOR) return 'fresh';
  }
  return waitingSince !== null && now - waitingSince >= PATIENCE ? 'unknown' : 'checking';
}

/** In how many milliseconds it may be another; null if only an answer or a question changes it. */
export function untilItChanges(now: number, { answeredFrom, waitingSince }: Asking): number | null {
  const moments = [answeredFrom === null ? now : answeredFrom + FRESH_FOR, waitingSince === null ? now : waitingSince + PATIENCE];
  const coming = moments.filter((moment) => moment > now);
  return coming.length === 0 ? null : Math.min(...coming) - now;
}
