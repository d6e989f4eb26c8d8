import fc from 'fast-check';
import { expandWindows, type AllyHours } from '../../shared/time/ally-hours.ts';
import type { Interval } from '../../shared/time/interval.ts';
import type { WeeklyHours, WeeklyInterval } from '../../shared/time/weekly-hours.ts';
import { clockChangeBefore, dayBefore, dayExists, instantAt, MINUTE, plusDays, wallTime, weekdayOf } from './wall-time.ts';

export const ZONES = [
  'Europe/London', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Toronto', 'Africa/Cairo',
  'America/Havana',
];
/** Days around which clocks change somewhere in the list; Casablanca's follow the moon. Apia had no 2011-12-30. */
const STARTS = [
  '2026-10-02', '2026-10-23', '2026-10-29', '2027-02-05', '2027-03-12', '2027-03-26', '2027-04-02', '2027-04-28', '2027-06-15',
  '2011-12-27',
];

export const MONDAY = '2026-11-02';

export const on = (weekday: number, startMinute: number, endMinute: number, week = 1): WeeklyInterval =>
  ({ week, weekday, startMinute, endMinute });
export const weekly = (intervals: readonly WeeklyInterval[], more: Partial<WeeklyHours> = {}): WeeklyHours =>
  ({ weeks: 1, firstWeekStartsOn: MONDAY, validFrom: null, validUntil: null, intervals, ...more });
export const ally = (intervals: readonly WeeklyInterval[], zone: string, more: Partial<AllyHours> = {}): AllyHours =>
  ({ zone, weekly: weekly(intervals), timeOff: [], holidays: [], pausedUntil: null, ...more });
export const everyDay = (startMinute: number, endMinute: number): WeeklyInterval[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => on(weekday, startMinute, endMinute));

export const at = (text: string): number => Date.parse(text);
export const iso = (windows: readonly Interval[]): string[][] =>
  windows.map(({ from, until }) => [from, until].map((each) => new Date(each).toISOString().slice(0, 16)));
export const covers = (windows: readonly Interval[], instant: number): boolean =>
  windows.some(({ from, until }) => from <= instant && instant < until);
/** The windows that hours make, as text; all else about the ally as usual. */
export const windowsFrom = (intervals: readonly WeeklyInterval[], zone: string, from: string, days: number): string[][] =>
  iso(expandWindows(ally(intervals, zone), at(from), days));
/** Whether windows are sorted, not empty, and neither overlap nor touch. */
export const apart = (windows: readonly Interval[]): boolean =>
  windows.every(({ from, until }, index) => from < until && from > (windows[index - 1]?.until ?? -Infinity));
/** What windows cover of the time between two instants. */
export const within = (windows: readonly Interval[], begin: number, end: number): Interval[] =>
  windows
    .map(({ from, until }) => ({ from: Math.max(from, begin), until: Math.min(until, end) }))
    .filter(({ from, until }) => from < until);

/** Half of them in the hours of the night in which clocks change, and at their very beginning. */
const someMinute = fc.oneof(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 0, max: 12 }).map((quarter) => 15 * quarter));
const someInterval = (weeks: number) =>
  fc.record({
    week: fc.integer({ min: 1, max: weeks }),
    weekday: fc.integer({ min: 1, max: 7 }),
    startMinute: someMinute,
    endMinute: fc.oneof(someMinute, fc.constant(1_440)),
  });
const someIntervals = fc.integer({ min: 1, max: 4 }).chain((weeks) =>
  fc.record({ weeks: fc.constant(weeks), intervals: fc.array(someInterval(weeks), { minLength: 1, maxLength: 3 * weeks }) }),
);
const someStart = fc
  .tuple(fc.constantFrom(...STARTS), fc.nat({ max: 1_439 }))
  .map(([day, minute]) => at(`${day}T00:00:00Z`) + minute * MINUTE);

export interface Case {
  readonly zone: string;
  readonly from: number;
  readonly hours: WeeklyHours;
}
/** A time near a clock change and a pattern of one to four weeks, whose first week may be long ago or still to come. */
export const someCase: fc.Arbitrary<Case> = fc
  .record({ zone: fc.constantFrom(...ZONES), from: someStart, pattern: someIntervals, weeksAhead: fc.integer({ min: -5, max: 5 }) })
  .map(({ zone, from, pattern, weeksAhead }) => {
    const { date, weekday } = wallTime(from, zone);
    const firstWeekStartsOn = plusDays(date, 1 - weekday + 7 * weeksAhead);
    return { zone, from, hours: weekly(pattern.intervals, { weeks: pattern.weeks, firstWeekStartsOn }) };
  });
/** What tells of a failure which case it was: fast-check's own words come after it. */
export const failure = (what: string, ...about: unknown[]): Error => new Error(`${what}: ${JSON.stringify(about)}`);

/** The intervals of a pattern that start on a day, found by counting days one by one from the pattern's first week. */
export function startingOn(date: string, { weeks, firstWeekStartsOn, validFrom, validUntil, intervals }: WeeklyHours): WeeklyInterval[] {
  if (date < (validFrom ?? '') || date > (validUntil ?? '9')) return [];
  let [week, monday] = [1, firstWeekStartsOn];
  while (plusDays(monday, 6) < date) [week, monday] = [(week % weeks) + 1, plusDays(monday, 7)];
  while (monday > date) [week, monday] = [week === 1 ? weeks : week - 1, plusDays(monday, -7)];
  return intervals.filter((interval) => interval.week === week && interval.weekday === weekdayOf(date));
}

/** Whether weekly hours hold at an instant: said of the clock on the wall only, which does not say it beside a clock change. */
export function inHours(instant: number, zone: string, hours: WeeklyHours): boolean {
  const { date, minute } = wallTime(instant, zone);
  const isOvernight = ({ startMinute, endMinute }: WeeklyInterval) => endMinute <= startMinute;
  return (
    startingOn(date, hours).some((interval) => minute >= interval.startMinute && (isOvernight(interval) || minute < interval.endMinute)) ||
    startingOn(dayBefore(instant, zone), hours).some((interval) => isOvernight(interval) && minute < interval.endMinute)
  );
}

/** The windows of some days, made with `Intl` alone; they may overlap. */
export function expectedWindows(dates: readonly string[], zone: string, hours: WeeklyHours): Interval[] {
  return dates.filter((date) => dayExists(date, zone)).flatMap((date) =>
    startingOn(date, hours).map(({ startMinute, endMinute }) => {
      const end = endMinute <= startMinute ? endMinute + 1_440 : endMinute;
      const [from, until] = [instantAt(date, startMinute, zone), instantAt(date, end, zone)];
      if (from < until) return { from, until };
      const change = clockChangeBefore(from, zone);
      return change < until ? { from: change, until } : { from, until: from + (end - startMinute) * MINUTE };
    }),
  );
}
