import { freshnessAt, untilItChanges } from './freshness.ts';
import type { Asking, Freshness } from './freshness.ts';

/** Follows how far the answers to a question can be trusted while time passes. */
export interface FreshnessWatch {
  readonly current: () => Freshness;
  /** Returns what ends it. */
  readonly subscribe: (changed: () => void) => () => void;
  /** @param from when the question set off, in epoch milliseconds */
  readonly asked: (question: string, from: number) => void;
  readonly answered: (question: string, from: number) => void;
}

/**
 * @param ages when the questions set off whose answers are in the client's memory
 * @param first the question that is asked first
 */
export function createFreshnessWatch(ages: ReadonlyMap<string, number>, first: string): FreshnessWatch {
  let current = first;
  let asking: Asking = { answeredFrom: ages.get(first) ?? null, waitingSince: null };
  let freshness = freshnessAt(Date.now(), asking);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const look = (): void => {
    clearTimeout(timer);
    const now = Date.now();
    const wait = untilItChanges(now, asking);
    if (wait !== null && listeners.size > 0) timer = setTimeout(look, wait);
    const before = freshness;
    freshness = freshnessAt(now, asking);
    if (freshness !== before) for (const changed of listeners) changed();
  };
  return {
    current: () => freshness,
    subscribe: (changed) => {
      listeners.add(changed);
      // A timer that was due while the computer slept comes late.
      document.addEventListener('visibilitychange', look);
      look();
      return () => {
        listeners.delete(changed);
        document.removeEventListener('visibilitychange', look);
        clearTimeout(timer);
      };
    },
    asked: (question, from) => {
      current = question;
      // What stands on the screen until the first answer to another question is as old as it was.
      asking = { answeredFrom: ages.get(question) ?? asking.answeredFrom, waitingSince: asking.waitingSince ?? from };
      look();
    },
    answered: (question, from) => {
      if (question !== current) return;
      asking = { answeredFrom: from, waitingSince: null };
      look();
    },
  };
}
