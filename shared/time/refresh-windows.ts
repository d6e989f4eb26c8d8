import { without, type Interval } from './interval.ts';

/**
 * The windows after the rules of a zone may have changed: one that has begun stays as it was announced, to its end; what
 * comes after it is new.
 *
 * Only for that: when an ally changes their hours, the new windows hold at once.
 *
 * @param before the windows as they stood; sorted, without overlaps
 * @param fresh the windows as they are made now; sorted, without overlaps
 * @param now epoch milliseconds
 * @returns sorted windows without overlaps, none of which is over; a new one may touch the one that has begun
 */
export function refreshWindows(before: readonly Interval[], fresh: readonly Interval[], now: number): Interval[] {
  const begun = before.filter(({ from, until }) => from <= now && now < until);
  return [...begun, ...without(fresh, begun).filter(({ until }) => until > now)];
}
