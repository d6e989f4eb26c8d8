import type { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval.ts';
import { dayNumber, endOf, startingOn, windowOn, type WeeklyHours, type WeeklyInterval } from './weekly-hours.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** An interval ends on the day after its start at the latest. */
const DAYS_TOUCHED = 2;

/** How many milliseconds the clocks of a zone are ahead of UTC, and the instant at which they change next. */
interface Offset {
  readonly ahead: number;
  readonly changesAt: number;
}

const UNKNOWN: Offset = { ahead: 0, changesAt: -Infinity };

/**
 * The windows that weekly hours make on days in a row, unsorted; they may overlap.
 *
 * Away from clock changes, one offset from UTC serves many days: that is many times faster than reading each wall time
 * in the zone, and windows are made for thousands of allies. Only days beside a clock change are read.
 */
export function windowsOn(first: Temporal.PlainDate, days: number, hours: WeeklyHours, zone: string): Interval[] {
  const starting = startingOn(hours);
  const steadyMidnight = steadyMidnights(first, zone);
  const firstNumber = dayNumber(first.toString());
  const windows: Interval[] = [];
  for (let day = 0; day < days; day += 1) {
    const intervals = starting(firstNumber + day);
    if (intervals.length === 0) continue;
    const midnight = steadyMidnight(day);
    for (const interval of intervals) {
      const window = midnight === null ? windowOn(first.add({ days: day }), interval, zone) : windowAfter(midnight, interval);
      if (window) windows.push(window);
    }
  }
  return windows;
}

function windowAfter(midnight: number, interval: WeeklyInterval): Interval {
  return { from: midnight + interval.startMinute * MINUTE, until: midnight + endOf(interval) * MINUTE };
}

/** The midnight that begins a day, so many days after the first; null where the clocks change on it or on the day after. */
function steadyMidnights(first: Temporal.PlainDate, zone: string): (days: number) => number | null {
  const start = dayNumber(first.toString()) * DAY;
  let offset = UNKNOWN;
  const midnight = (days: number): number => start + days * DAY - offset.ahead;
  const isSteady = (days: number): boolean => midnight(days + DAYS_TOUCHED) < offset.changesAt;
  return (days) => {
    if (!isSteady(days)) offset = offsetOn(first.add({ days }), zone);
    return isSteady(days) ? midnight(days) : null;
  };
}

function offsetOn(day: Temporal.PlainDate, zone: string): Offset {
  const start = day.toZonedDateTime(zone);
  // A clock change may leave out the midnight, or the whole day.
  if (!start.toPlainDateTime().equals(day.toPlainDateTime())) return UNKNOWN;
  return { ahead: start.offsetNanoseconds / 1e6, changesAt: start.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity };
}
