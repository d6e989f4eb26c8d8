import type { Temporal } from 'temporal-polyfill';
import { isDayOff, type AllyHours } from './ally-hours.ts';
import type { Interval } from './interval.ts';
import { existsIn, instantOf, intervalsOn, localDay } from './weekly-hours.ts';

const HOUR = 3_600_000;
/** The end of a working day on which an ally gave no hours. */
const USUAL_END_MINUTE = 17 * 60;
/** Later ends count as this one: rounded up, they would be on the day after, which may be a Saturday. */
const LATEST_END_MINUTE = 23 * 60;
/** ISO weekdays. */
export const USUAL_WORKING_WEEK: readonly number[] = [1, 2, 3, 4, 5];
/** Further than time off may last. */
const DAYS_AHEAD = 1_000;

/** What an organisation promises. */
export interface ReplyPromise {
  /** At the end of which working day after the request; at least 1. */
  readonly workingDays: number;
  /** ISO weekdays on which people work; at least one. */
  readonly workingWeek: readonly number[];
}

/** When an ally is to have answered, and when they are reminded of it; epoch milliseconds, on the full hour. */
export interface ReplyTimes {
  readonly dueAt: number;
  readonly remindAt: number;
}

/**
 * When an answer is due: at the end of the ally's hours on the next working day after the request
 * that is no public holiday or time off of the ally's and on which a pause is over by then, in the ally's zone; on a
 * later one of those days where the organisation settled so. Rounded up to the hour, because this time stands outside
 * the sealed part.
 *
 * Source of the rule: hospital peer-support programmes promise an answer within 24 working hours.
 *
 * @param sentAt epoch milliseconds
 * @returns epoch milliseconds
 */
export function replyDue(sentAt: number, hours: AllyHours, { workingDays, workingWeek }: ReplyPromise): number {
  const pausedUntil = hours.pausedUntil ?? -Infinity;
  let day = localDay(sentAt, hours.zone);
  let left = workingDays;
  for (let ahead = 0; ahead < DAYS_AHEAD && left > 0; ahead += 1) {
    day = day.add({ days: 1 });
    if (workingWeek.includes(day.dayOfWeek) && isWorkingDay(day, hours) && endOn(day, hours) > pausedUntil) left -= 1;
  }
  return hourAfter(endOn(day, hours));
}

/**
 * When an answer is due, and the reminder half way: when half of the ally's hours until then have passed, or half of
 * the time itself where the ally has no hours in it.
 *
 * @param windows the ally's coming windows, sorted, without overlaps
 */
export function replyTimes(sentAt: number, hours: AllyHours, windows: readonly Interval[], promise: ReplyPromise): ReplyTimes {
  const dueAt = replyDue(sentAt, hours, promise);
  const within = windows
    .map(({ from, until }) => ({ from: Math.max(from, sentAt), until: Math.min(until, dueAt) }))
    .filter(({ from, until }) => from < until);
  const half = middleOf(within.length > 0 ? within : [{ from: sentAt, until: dueAt }]);
  return { dueAt, remindAt: Math.min(hourAfter(half), dueAt) };
}

/** The instant at which half of the time of intervals has passed. */
function middleOf(intervals: readonly Interval[]): number {
  let left = intervals.reduce((sum, { from, until }) => sum + until - from, 0) / 2;
  for (const { from, until } of intervals) {
    if (left <= until - from) return from + left;
    left -= until - from;
  }
  return intervals.at(-1)?.until ?? NaN;
}

function hourAfter(instant: number): number {
  return Math.ceil(instant / HOUR) * HOUR;
}

function isWorkingDay(day: Temporal.PlainDate, hours: AllyHours): boolean {
  return !isDayOff(day, hours) && existsIn(day, hours.zone);
}

/** When the hours of a day end, without those that run over midnight. */
function endOn(day: Temporal.PlainDate, { weekly, zone }: AllyHours): number {
  const ends = intervalsOn(day, weekly)
    .filter(({ startMinute, endMinute }) => endMinute > startMinute)
    .map(({ endMinute }) => endMinute);
  const end = ends.length > 0 ? Math.max(...ends) : USUAL_END_MINUTE;
  return instantOf(day, Math.min(end, LATEST_END_MINUTE), zone);
}
