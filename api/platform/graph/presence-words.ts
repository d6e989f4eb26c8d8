import type { Presence } from '../../../shared/vocabulary.ts';

/** What Graph says of somebody, in its own words. */
export interface TeamsPresence {
  readonly availability: string;
  readonly activity: string;
}

/** Taken, whatever the availability beside it says. */
const BUSY = new Set([
  'busy', 'busyidle', 'donotdisturb', 'inacall', 'inaconferencecall', 'inameeting', 'presenting', 'focusing', 'urgentinterruptionsonly',
]);
/** What people say themselves of not being at work; it counts only where they are not active all the same. */
const NOT_AT_WORK = new Set(['outofoffice', 'offwork']);

/**
 * The words of Graph's `presence` resource (v1.0), in ours. Some of them stand in either place.
 *
 * Away, be right back, inactive, unknown and every word that is new say nothing of whether somebody would answer:
 * whoever fetches a cup of tea is not put behind the others. `AvailableIdle` is free, and `BusyIdle` is busy: their
 * calendar says so.
 *
 * @see https://learn.microsoft.com/graph/api/resources/presence
 */
export function presenceFrom({ availability, activity }: TeamsPresence): Presence | null {
  const [available, active] = [availability.toLowerCase(), activity.toLowerCase()];
  if (BUSY.has(active) || BUSY.has(available)) return 'BUSY';
  if (available === 'available' || available === 'availableidle') return 'FREE';
  if (available === 'offline' || NOT_AT_WORK.has(active)) return 'OFFLINE';
  return null;
}
