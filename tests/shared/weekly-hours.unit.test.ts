import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merged, type Interval } from '../../shared/time/interval.ts';
import { expandWeeklyHours, type WeeklyHours } from '../../shared/time/weekly-hours.ts';
import { inHours, nearClockChange, wallTime } from './wall-time.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const ZONES = [
  'Europe/London', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Toronto', 'Africa/Cairo',
];
/** Days around which clocks change somewhere in the list; Casablanca's follow the moon. */
const STARTS = ['2026-10-02', '2026-10-23', '2026-10-29', '2027-02-05', '2027-03-12', '2027-03-26', '2027-04-02', '2027-06-15'];

const entry = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  startMinute: fc.integer({ min: 0, max: 1_439 }),
  endMinute: fc.integer({ min: 1, max: 1_440 }),
});
const week = fc.array(entry, { minLength: 1, maxLength: 4 });
const start = fc.tuple(fc.constantFrom(...STARTS), fc.nat({ max: 1_439 })).map(([day, minute]) => Date.parse(`${day}T00:00:00Z`) + minute * MINUTE);

const covers = (windows: readonly Interval[], instant: number) => windows.some(({ from, until }) => from <= instant && instant < until);
const apart = (windows: readonly Interval[]) =>
  windows.every(({ from, until }, index) => from < until && from > (windows[index - 1]?.until ?? -Infinity));
const at = (text: string) => Date.parse(text);
const on = (weekday: number, startMinute: number, endMinute: number): WeeklyHours => ({ weekday, startMinute, endMinute });
const iso = (windows: readonly Interval[]) => windows.map(({ from, until }) => [from, until].map((each) => new Date(each).toISOString().slice(0, 16)));

describe('windows made from weekly hours', () => {
  it('are sorted and apart, and hold an instant exactly when the clock on the wall says so, in every zone', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 6 * 1_440 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(week, fc.constantFrom(...ZONES), start, instants, (hours, zone, from, minutes) => {
        const windows = expandWeeklyHours(hours, zone, from, 8);
        if (!apart(windows) || windows.some(({ until }) => until <= from)) throw new Error(`not in order: ${JSON.stringify(windows)}`);
        for (const minute of minutes) {
          const instant = from + minute * MINUTE;
          if (nearClockChange(instant, zone)) continue;
          const wall = wallTime(instant, zone);
          if (covers(windows, instant) !== inHours(wall, hours)) throw new Error(`wrong at ${zone} ${JSON.stringify(wall)}`);
        }
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('last as long as the hours of a week together, week after week', () => {
    const monday = Date.parse('2026-11-02T00:00:00+05:45');
    fc.assert(
      fc.property(week, (hours) => {
        const minutes = Array.from({ length: 7 * 1_440 }, (_, minute) => ({ date: '', weekday: Math.floor(minute / 1_440) + 1, minute: minute % 1_440 }));
        const aWeek = minutes.filter((wall) => inHours(wall, hours)).length;
        const length = (weeks: number) =>
          expandWeeklyHours(hours, 'Asia/Kathmandu', monday, 7 * weeks)
            .map(({ from, until }) => Math.min(until, monday + 7 * weeks * DAY) - Math.max(from, monday))
            .reduce((sum, each) => sum + Math.max(each, 0), 0);
        expect([length(1), length(2)]).toEqual([aWeek * MINUTE, 2 * aWeek * MINUTE]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('say the same of the next day, whenever they are made', () => {
    fc.assert(
      fc.property(week, fc.constantFrom(...ZONES), start, fc.nat({ max: 3 * 1_440 }), (hours, zone, from, later) => {
        const now = from + later * MINUTE;
        // A window that is open already may have begun before the days that were looked at; only its end is ever shown.
        const nextDay = (windows: readonly Interval[]) =>
          windows
            .map(({ from: begin, until }) => ({ from: Math.max(begin, now), until: Math.min(until, now + DAY) }))
            .filter(({ from: begin, until }) => begin < until);
        expect(nextDay(expandWeeklyHours(hours, zone, now, 3))).toEqual(nextDay(expandWeeklyHours(hours, zone, from, 6)));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('a clock change', () => {
  const saturday = (date: string) => at(`${date}T12:00:00Z`);

  it.each([
    ['a night that is an hour longer', 'Europe/London', '2026-10-24', on(7, 30, 180), ['2026-10-24T23:30', '2026-10-25T03:00']],
    ['01:30, which happens twice, is used once', 'Europe/London', '2026-10-24', on(7, 90, 105), ['2026-10-25T00:30', '2026-10-25T00:45']],
    ['a night that is an hour shorter', 'Europe/London', '2027-03-27', on(7, 30, 180), ['2027-03-28T00:30', '2027-03-28T02:00']],
    ['01:30, which does not exist, moves forward', 'Europe/London', '2027-03-27', on(7, 90, 300), ['2027-03-28T01:30', '2027-03-28T04:00']],
    ['02:30, which does not exist, moves forward', 'Europe/Berlin', '2027-03-27', on(7, 150, 300), ['2027-03-28T01:30', '2027-03-28T03:00']],
    ['an end that does not exist moves forward', 'Europe/Berlin', '2027-03-27', on(7, 60, 150), ['2027-03-28T00:00', '2027-03-28T01:30']],
    ['a night shift over the change', 'Europe/London', '2026-10-24', on(6, 1_320, 360), ['2026-10-24T21:00', '2026-10-25T06:00']],
    ['half an hour forward', 'Australia/Lord_Howe', '2026-10-02', on(7, 105, 180), ['2026-10-03T15:15', '2026-10-03T16:00']],
    ['half an hour back', 'Australia/Lord_Howe', '2027-04-02', on(7, 105, 180), ['2027-04-03T14:45', '2027-04-03T16:30']],
  ])('is followed: %s', (_, zone, date, hours, window) => {
    expect(iso(expandWeeklyHours([hours], zone, saturday(date), 4))).toEqual([window]);
  });

  it('never turns a window around: from a start that moved behind its end nothing is left', () => {
    expect(expandWeeklyHours([on(7, 90, 125)], 'Europe/London', saturday('2027-03-27'), 3)).toEqual([]);
  });

  it('does not touch zones that have none', () => {
    expect(iso(expandWeeklyHours([on(3, 540, 1_020)], 'Asia/Kathmandu', at('2026-11-25T00:00:00Z'), 3))).toEqual([['2026-11-25T03:15', '2026-11-25T11:15']]);
    expect(iso(expandWeeklyHours([on(3, 540, 1_020)], 'Pacific/Apia', at('2026-11-24T12:00:00Z'), 3))).toEqual([['2026-11-24T20:00', '2026-11-25T04:00']]);
  });
});

describe('weekly hours', () => {
  it('join where one entry ends as the next begins, and where they overlap', () => {
    const hours = [on(3, 720, 1_020), on(3, 540, 720), on(3, 600, 660)];
    expect(iso(expandWeeklyHours(hours, 'Europe/London', at('2026-11-25T00:00:00Z'), 3))).toEqual([['2026-11-25T09:00', '2026-11-25T17:00']]);
  });

  it('reach to midnight as 24:00, and a whole day where the end is the start', () => {
    const hours = [on(3, 1_380, 1_440), on(5, 540, 540)];
    expect(iso(expandWeeklyHours(hours, 'Europe/London', at('2026-11-25T00:00:00Z'), 5))).toEqual([
      ['2026-11-25T23:00', '2026-11-26T00:00'],
      ['2026-11-27T09:00', '2026-11-28T09:00'],
    ]);
  });

  it('give what is left of a shift that began yesterday, and nothing that is over', () => {
    const hours = [on(2, 1_320, 360), on(3, 420, 480)];
    const windows = expandWeeklyHours(hours, 'Europe/London', at('2026-11-25T05:00:00Z'), 1);
    expect(iso(windows)).toEqual([['2026-11-24T22:00', '2026-11-25T06:00'], ['2026-11-25T07:00', '2026-11-25T08:00']]);
    expect(iso(expandWeeklyHours(hours, 'Europe/London', at('2026-11-25T08:00:00Z'), 1))).toEqual([]);
  });

  it('cannot be read in a zone that does not exist', () => {
    expect(() => expandWeeklyHours([on(3, 540, 600)], 'Europe/Nowhere', 0, 1)).toThrow(RangeError);
  });
});

describe('merged intervals', () => {
  it('cover exactly what the intervals covered', () => {
    const interval = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })).map(([from, until]) => ({ from, until }));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 8 }), (intervals) => {
        const result = merged(intervals);
        for (let instant = 0; instant < 31; instant += 1) expect(covers(result, instant)).toBe(covers(intervals, instant));
        expect(apart(result)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
