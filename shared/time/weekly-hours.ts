import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval.ts';

/** One interval of an ally's pattern, in wall time of the ally's zone. An end at or before the start is on the next day. */
export interface WeeklyInterval {
  /** Which week of the pattern, from 1. */
  readonly week: number;
  /** ISO weekday on which it starts: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes since local midnight, 0 to 1439. */
  readonly startMinute: number;
  /** Minutes since local midnight, 0 to 1440. */
  readonly endMinute: number;
}

/** Weekly hours: a pattern of one to four weeks that repeats, and the days on which it holds. */
export interface WeeklyHours {
  /** How many weeks the pattern has. */
  readonly weeks: number;
  /** ISO 8601 day: a Monday on which the pattern's first week begins. */
  readonly firstWeekStartsOn: string;
  /** ISO 8601 day: the first on which an interval may start; null for no bound. */
  readonly validFrom: string | null;
  /** ISO 8601 day: the last on which an interval may start; null for no bound. */
  readonly validUntil: string | null;
  readonly intervals: readonly WeeklyInterval[];
}

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;
const DAY = DAY_MINUTES * MINUTE;
const WEEK_DAYS = 7;
/** Day number 0, 1970-01-01, was a Thursday: this many days after a Monday. */
const DAY_0_AFTER_MONDAY = 3;

/** The intervals that start on a day of the ally's calendar. */
export function intervalsOn(day: Temporal.PlainDate, hours: WeeklyHours): WeeklyInterval[] {
  return startingOn(hours)(dayNumber(day.toString()));
}

/**
 * Which intervals start on a day, which is given by its number: arithmetic on numbers costs next to nothing, and the
 * windows of thousands of allies are made together.
 */
export function startingOn({ weeks, firstWeekStartsOn, validFrom, validUntil, intervals }: WeeklyHours): (day: number) => WeeklyInterval[] {
  const firstDay = validFrom === null ? -Infinity : dayNumber(validFrom);
  const lastDay = validUntil === null ? Infinity : dayNumber(validUntil);
  const firstMonday = dayNumber(firstWeekStartsOn);
  return (day) => {
    if (day < firstDay || lastDay < day) return [];
    const weekday = modulo(day + DAY_0_AFTER_MONDAY, WEEK_DAYS) + 1;
    const week = modulo(Math.floor((day - firstMonday) / WEEK_DAYS), weeks) + 1;
    return intervals.filter((interval) => interval.week === week && interval.weekday === weekday);
  };
}

/** The number of an ISO 8601 day: how many days it is after 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The remainder that is never negative: days before the pattern's first week have their place in it too. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

/** The Monday of the week of a day. */
export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** The local calendar day of an instant in epoch milliseconds. */
export function localDay(instant: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
}

/**
 * The instant at a number of minutes after local midnight, in epoch milliseconds. A time that a clock change skips
 * moves forward by what was skipped; one that happens twice is taken at its first occurrence.
 */
export function instantOf(day: Temporal.PlainDate, minute: number, zone: string): number {
  const wallTime = day.toPlainDateTime().add({ minutes: minute });
  return wallTime.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** Whether a zone had a day: Pacific/Apia went from 2011-12-29 to 2011-12-31. */
export function existsIn(day: Temporal.PlainDate, zone: string): boolean {
  return day.toZonedDateTime(zone).toPlainDate().equals(day);
}

/**
 * The window that an interval makes on a day; null on a day that the zone left out as a whole.
 *
 * A start that moved forward to or behind its end is taken at the moment of the clock change: what is left of the
 * interval on the wall is then reachable too. Where nothing is left, the whole interval moves forward.
 */
export function windowOn(day: Temporal.PlainDate, interval: WeeklyInterval, zone: string): Interval | null {
  if (!existsIn(day, zone)) return null;
  const { startMinute } = interval;
  const endMinute = endOf(interval);
  const from = instantOf(day, startMinute, zone);
  const until = instantOf(day, endMinute, zone);
  if (from < until) return { from, until };
  const change = lastClockChange(from, zone);
  return change < until ? { from: change, until } : { from, until: from + (endMinute - startMinute) * MINUTE };
}

/** The end of an interval in minutes after the midnight before its start. */
export function endOf({ startMinute, endMinute }: WeeklyInterval): number {
  return endMinute <= startMinute ? endMinute + DAY_MINUTES : endMinute;
}

/** The clock change at an instant, or the last one before it. */
function lastClockChange(instant: number, zone: string): number {
  const justAfter = Temporal.Instant.fromEpochMilliseconds(instant + 1).toZonedDateTimeISO(zone);
  return justAfter.getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity;
}
