import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { expandWindows } from '../../shared/time/ally-hours.ts';
import { merged, type Interval } from '../../shared/time/interval.ts';
import { instantOf, mondayOf, type WeeklyInterval } from '../../shared/time/weekly-hours.ts';
import {
  ally, apart, at, covers, everyDay, expectedWindows, failure, inHours, iso, on, someCase, windowsFrom, within, type Case,
} from './hours-examples.ts';
import { DAY, dayExists, instantAt, MINUTE, nearClockChange, plusDays, wallTime } from './wall-time.ts';

const expand = ({ hours, zone, from }: Case, days: number) => expandWindows(ally([], zone, { weekly: hours }), from, days);
/** The days that are looked at for windows from an instant on: those before, since hours run over midnight. */
const datesFrom = (from: number, zone: string, days: number) =>
  Array.from({ length: days + 2 }, (_, index) => plusDays(wallTime(from, zone).date, index - 2));

describe('windows made from weekly hours', () => {
  it('are sorted and apart, and hold an instant exactly when the clock on the wall says so, in every zone', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 6 * 1_440 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(someCase, instants, (some, minutes) => {
        const windows = expand(some, 8);
        if (!apart(windows) || windows.some(({ until }) => until <= some.from)) throw failure('not in order', windows);
        for (const minute of minutes) {
          const instant = some.from + minute * MINUTE;
          if (nearClockChange(instant, some.zone)) continue;
          if (covers(windows, instant) !== inHours(instant, some.zone, some.hours)) throw failure('wrong', some, new Date(instant));
        }
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('are to the millisecond those that another source of wall time gives, beside clock changes too', () => {
    fc.assert(
      fc.property(someCase, (some) => {
        const expected = merged(expectedWindows(datesFrom(some.from, some.zone, 8), some.zone, some.hours));
        const windows = expand(some, 8);
        const wrong = JSON.stringify(windows) !== JSON.stringify(expected.filter(({ until }) => until > some.from));
        if (wrong) throw failure('not the same', some, iso(windows), iso(expected));
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('last as long as the hours of a week together, week after week', () => {
    const monday = Date.parse('2026-11-02T00:00:00+05:45');
    const minutes = Array.from({ length: 7 * 1_440 }, (_, minute) => [Math.floor(minute / 1_440) + 1, minute % 1_440] as const);
    fc.assert(
      fc.property(someCase, (some) => {
        const intervals = some.hours.intervals.map((each) => ({ ...each, week: 1 }));
        const aWeek = minutes.filter(([weekday, minute]) => isInWeek(weekday, minute, intervals)).length;
        const length = (weeks: number) =>
          within(expandWindows(ally(intervals, 'Asia/Kathmandu'), monday, 7 * weeks), monday, monday + 7 * weeks * DAY)
            .reduce((sum, { from, until }) => sum + until - from, 0);
        expect([length(1), length(2)]).toEqual([aWeek * MINUTE, 2 * aWeek * MINUTE]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('say the same of the next day, whenever they are made', () => {
    fc.assert(
      fc.property(someCase, fc.nat({ max: 3 * 1_440 }), (some, later) => {
        const now = some.from + later * MINUTE;
        // A window that is open already may have begun before the days that were looked at; only its end is ever shown.
        const nextDay = (windows: readonly Interval[]) => within(windows, now, now + DAY);
        expect(nextDay(expand({ ...some, from: now }, 3))).toEqual(nextDay(expand(some, 6)));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('are one for each day: a clock change loses none and doubles none', () => {
    const startAndLength = fc.tuple(fc.nat({ max: 1_380 }), fc.integer({ min: 1, max: 59 }));
    fc.assert(
      fc.property(someCase, startAndLength, (some, [start, length]) => {
        const dates = Array.from({ length: 9 }, (_, days) => plusDays(wallTime(some.from, some.zone).date, days));
        const days = dates.filter((date) => dayExists(date, some.zone)).length;
        const windows = expandWindows(ally(everyDay(start, start + length), some.zone), instantAt(dates[0] ?? '', 0, some.zone), 9);
        const extra = windows.reduce((sum, { from, until }) => sum + until - from, 0) / MINUTE - days * length;
        if (windows.length !== days || Math.abs(extra) > 60) throw failure('lost or doubled', some, start, length, iso(windows));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

describe('weekly hours', () => {
  it('join where one entry ends as the next begins, and where they overlap', () => {
    const hours = [on(3, 720, 1_020), on(3, 540, 720), on(3, 600, 660)];
    expect(windowsFrom(hours, 'Europe/London', '2026-11-25T00:00:00Z', 3)).toEqual([['2026-11-25T09:00', '2026-11-25T17:00']]);
  });

  it('reach to midnight as 24:00, and a whole day where the end is the start', () => {
    const hours = [on(3, 1_380, 1_440), on(5, 540, 540)];
    expect(windowsFrom(hours, 'Europe/London', '2026-11-25T00:00:00Z', 5)).toEqual([
      ['2026-11-25T23:00', '2026-11-26T00:00'],
      ['2026-11-27T09:00', '2026-11-28T09:00'],
    ]);
  });

  it('give what is left of a shift that began yesterday, and nothing that is over', () => {
    const hours = ally([on(2, 1_320, 360), on(3, 420, 480)], 'Europe/London');
    const windows = expandWindows(hours, at('2026-11-25T05:00:00Z'), 1);
    expect(iso(windows)).toEqual([['2026-11-24T22:00', '2026-11-25T06:00'], ['2026-11-25T07:00', '2026-11-25T08:00']]);
    expect(iso(expandWindows(hours, at('2026-11-25T08:00:00Z'), 1))).toEqual([]);
  });

  it('are made for as many days as were asked for, by the calendar of the ally', () => {
    const hours = everyDay(540, 600);
    expect(expandWindows(ally(hours, 'Europe/London'), at('2026-11-25T08:00:00Z'), 28)).toHaveLength(28);
    // It is Thursday already in Tokyo.
    expect(windowsFrom(hours, 'Asia/Tokyo', '2026-11-25T16:00:00Z', 1)).toEqual([['2026-11-26T00:00', '2026-11-26T01:00']]);
  });

  it('cannot be read in a zone that does not exist', () => {
    expect(() => expandWindows(ally([on(3, 540, 600)], 'Europe/Nowhere'), 0, 1)).toThrow(RangeError);
  });
});

describe('the calendar of a zone', () => {
  it.each([
    ['2026-11-23', '2026-11-23'], ['2026-11-25', '2026-11-23'], ['2026-11-29', '2026-11-23'], ['2027-01-01', '2026-12-28'],
  ])('knows the Monday of %s', (day, monday) => {
    expect(mondayOf(Temporal.PlainDate.from(day)).toString()).toBe(monday);
  });

  it('counts minutes on from midnight into the next day', () => {
    const day = Temporal.PlainDate.from('2026-12-31');
    expect([0, 540, 1_440, 1_980].map((minute) => new Date(instantOf(day, minute, 'Asia/Kathmandu')).toISOString().slice(0, 16))).toEqual([
      '2026-12-30T18:15', '2026-12-31T03:15', '2026-12-31T18:15', '2027-01-01T03:15',
    ]);
  });
});

/** Whether hours that are the same each week hold at a minute of a day. */
function isInWeek(weekday: number, minute: number, intervals: readonly WeeklyInterval[]): boolean {
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  return intervals.some(({ weekday: day, startMinute, endMinute }) => {
    const overnight = endMinute <= startMinute;
    if (day === weekday && minute >= startMinute && (overnight || minute < endMinute)) return true;
    return overnight && day === yesterday && minute < endMinute;
  });
}
