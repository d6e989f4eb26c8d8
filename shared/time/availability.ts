import type { AvailabilityStatus } from '../vocabulary.ts';
import type { Interval } from './interval.ts';

/** Whether an ally can talk now, or when next; times in epoch milliseconds. */
export interface Availability {
  readonly status: AvailabilityStatus;
  readonly until: number | null;
  readonly nextAt: number | null;
}

/** What the directory says of an ally at an instant. `windows` are sorted and do not overlap. */
export function availabilityAt(now: number, windows: readonly Interval[], takesNewPeople: boolean): Availability {
  if (!takesNewPeople) return { status: 'NOT_TAKING_NEW_PEOPLE', until: null, nextAt: null };
  const window = windows.find(({ until }) => until > now);
  if (!window) return { status: 'UNKNOWN', until: null, nextAt: null };
  if (window.from <= now) return { status: 'NOW', until: window.until, nextAt: null };
  return { status: 'LATER', until: null, nextAt: window.from };
}
