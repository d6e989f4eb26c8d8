import { PATTERN_WEEKS_MOST } from '../limits.ts';
import type { WeeklyInterval } from './weekly-hours.ts';

/** An interval as people write it. */
export interface WrittenInterval {
  /** Which week of the pattern, from 1. */
  readonly week: number;
  /** ISO weekday on which it starts: 1 is Monday. */
  readonly weekday: number;
  /** `HH:MM`. */
  readonly start: string;
  /** `HH:MM`, `24:00` at the latest. */
  readonly end: string;
  readonly endsNextDay: boolean;
}

/** Weekly hours as people write them. */
export interface WrittenHours {
  readonly weeks: number;
  /** ISO 8601 days. */
  readonly validFrom?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
  readonly intervals: readonly WrittenInterval[];
}

export interface HoursFault {
  /** `validUntil`, `intervals.3`, `intervals.3.start`, `intervals.3.end` or `intervals.3.week`. */
  readonly path: string;
  readonly rule: 'endBeforeStart' | 'overlap' | 'outOfRange' | 'tooLong';
}

const DAY_MINUTES = 1_440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Minutes since midnight of `HH:MM`. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `HH:MM` of minutes since midnight. */
export function wallTimeOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export function readInterval({ week, weekday, start, end }: WrittenInterval): WeeklyInterval {
  return { week, weekday, startMinute: minuteOf(start), endMinute: minuteOf(end) };
}

export function writeInterval({ week, weekday, startMinute, endMinute }: WeeklyInterval): WrittenInterval {
  return { week, weekday, start: wallTimeOf(startMinute), end: wallTimeOf(endMinute), endsNextDay: endMinute <= startMinute };
}

/** What is wrong with weekly hours that are about to be set; an empty list where nothing is. */
export function hoursFaults(hours: WrittenHours): HoursFault[] {
  const { validFrom, validUntil, intervals } = hours;
  const days: HoursFault[] =
    validFrom != null && validUntil != null && validUntil < validFrom ? [{ path: 'validUntil', rule: 'endBeforeStart' }] : [];
  const faults = intervals.flatMap((interval, index) => intervalFaults(interval, hours.weeks, `intervals.${index}`));
  // Only intervals that are good by themselves can be laid beside each other.
  return [...(faults.length > 0 ? faults : overlaps(hours)), ...days];
}

function intervalFaults({ week, start, end, endsNextDay }: WrittenInterval, weeks: number, path: string): HoursFault[] {
  const [from, until] = [minuteOf(start), minuteOf(end)];
  if (week < 1 || week > Math.min(weeks, PATTERN_WEEKS_MOST)) return [{ path: `${path}.week`, rule: 'outOfRange' }];
  if (!isWallTime(start) || from === DAY_MINUTES) return [{ path: `${path}.start`, rule: 'outOfRange' }];
  if (!isWallTime(end)) return [{ path: `${path}.end`, rule: 'outOfRange' }];
  if (!endsNextDay && until <= from) return [{ path: `${path}.end`, rule: 'endBeforeStart' }];
  // Over midnight and further than the time at which it began: more than a whole day.
  if (endsNextDay && until > from) return [{ path: `${path}.end`, rule: 'tooLong' }];
  return [];
}

/** Whether text is `HH:MM` from `00:00` to `24:00`: a form may hold anything else. */
function isWallTime(text: string): boolean {
  const minute = minuteOf(text);
  return minute >= 0 && minute <= DAY_MINUTES && wallTimeOf(minute) === text;
}

/** Intervals that share time with an earlier one of the list, over midnight and from the last week into the first. */
function overlaps({ weeks, intervals }: WrittenHours): HoursFault[] {
  const round = weeks * WEEK_MINUTES;
  const placed = intervals.map(({ week, weekday, start, end, endsNextDay }) => {
    const day = (week - 1) * WEEK_MINUTES + (weekday - 1) * DAY_MINUTES;
    return { from: day + minuteOf(start), until: day + minuteOf(end) + (endsNextDay ? DAY_MINUTES : 0) };
  });
  const share = (one: { from: number; until: number }, other: { from: number; until: number }): boolean =>
    [-round, 0, round].some((shift) => one.from < other.until + shift && other.from + shift < one.until);
  return placed.flatMap((interval, index) =>
    placed.slice(0, index).some((earlier) => share(interval, earlier)) ? [{ path: `intervals.${index}`, rule: 'overlap' as const }] : [],
  );
}
