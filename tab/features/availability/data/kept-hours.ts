import type { HoursDraft } from '../hours/draft.ts';
import type { History } from '../hours/history.ts';

/** Hours that somebody edits, and what they were made from. */
export interface KeptHours {
  readonly history: History<HoursDraft>;
  readonly base: HoursDraft;
  /** Of the weekly hours, as the API counts. */
  readonly version: number;
}

// In memory only. Outlives the screen, so that somebody who looks at a request in between loses nothing.
let kept: KeptHours | null = null;
const listeners = new Set<() => void>();

export const keptHours = (): KeptHours | null => kept;

export function keepHours(hours: KeptHours | null): void {
  kept = hours;
  for (const listener of listeners) listener();
}

export function dropHours(): void {
  keepHours(null);
}

export function onHoursKept(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
