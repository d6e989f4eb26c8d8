import type { AvailabilityStatus } from '../vocabulary.ts';
import { boundsUntil, type Bounds } from './interval.ts';

/** Whether an ally can talk now, or when next; times in epoch milliseconds. */
export interface Availability {
  readonly status: AvailabilityStatus;
  /** NOW: the end of the window. AWAY: the end of the absence. */
  readonly until: number | null;
  /** The start of the next window that is still to come. */
  readonly nextAt: number | null;
}

/** What decides about an ally's availability. */
export interface Reachable {
  /** The windows, sorted, without overlaps. */
  readonly windows: Bounds;
  /** When the ally is away; sorted, without overlaps. */
  readonly away: Bounds;
  readonly takesNewPeople: boolean;
  /** Epoch milliseconds until which the ally takes no new people; 0 where there is no such time. */
  readonly restsUntil: number;
  /** Epoch milliseconds from which on the ally takes no new people, because the training no longer counts; Infinity for never. */
  readonly takesUntil: number;
}

const NOT_TAKING: Availability = { status: 'NOT_TAKING_NEW_PEOPLE', until: null, nextAt: null };

/** What the directory says of an ally at an instant. */
export function availabilityAt(now: number, { windows, away, takesNewPeople, restsUntil, takesUntil }: Reachable): Availability {
  if (!takesNewPeople || now < restsUntil || now >= takesUntil) return NOT_TAKING;
  const passed = boundsUntil(windows, now);
  const inWindow = passed % 2 === 1;
  const nextAt = windows[inWindow ? passed + 1 : passed] ?? null;
  const absences = boundsUntil(away, now);
  if (absences % 2 === 1) return { status: 'AWAY', until: away[absences] ?? null, nextAt };
  if (inWindow) return { status: 'NOW', until: windows[passed] ?? null, nextAt };
  return { status: nextAt === null ? 'UNKNOWN' : 'LATER', until: null, nextAt };
}

/** When availability changes next by the passing of time alone; Infinity where it never does. */
export function nextChange(now: number, { windows, away, restsUntil, takesUntil }: Reachable): number {
  const next = (bounds: Bounds): number => bounds[boundsUntil(bounds, now)] ?? Infinity;
  return Math.min(next(windows), next(away), restsUntil > now ? restsUntil : Infinity, takesUntil > now ? takesUntil : Infinity);
}
