/** How many steps can be taken back. */
const STEPS_MOST = 200;

/** A value with what it was before, and what it was before steps were taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Changes of one kind in a row, such as typing into one field, are one step. */
  readonly kind: string | null;
}

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], kind: null };
}

/** @param kind changes of the same kind in a row are taken back together; null for a step of its own */
export function changed<T>(history: History<T>, next: T, kind: string | null = null): History<T> {
  if (Object.is(next, history.present)) return history;
  const goesOn = kind !== null && kind === history.kind;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-STEPS_MOST);
  return { past, present: next, future: [], kind };
}

export function undone<T>({ past, present, future, ...history }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...history };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], kind: null };
}

export function redone<T>({ past, present, future, ...history }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future, ...history };
  return { past: [...past, present], present: next, future: later, kind: null };
}
