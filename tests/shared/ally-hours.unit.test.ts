import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { absences, expandWindows, isDayOff, type AllyHours, type DaysOff } from '../../shared/time/ally-hours.ts';
import type { Interval } from '../../shared/time/interval.ts';
import { ally, apart, at, everyDay, failure, iso, on, someCase } from './hours-examples.ts';
import { DAY, HOUR, instantAt, plusDays, wallTime } from './wall-time.ts';

const LONDON = 'Europe/London';
const NOON = at('2026-11-24T12:00:00Z');
/** Tuesday to Saturday around noon of a Tuesday, in London. */
const windowsOf = (more: Partial<AllyHours>, hours = everyDay(540, 1_020), days = 4) =>
  iso(expandWindows(ally(hours, LONDON, more), NOON, days));
const onDays = (...days: number[]) => days.map((day) => [`2026-11-${day}T09:00`, `2026-11-${day}T17:00`]);
const off = (firstDay: string, lastDay = firstDay): DaysOff => ({ firstDay, lastDay });

/** Intervals without others, cut one at a time. */
const cut = (windows: readonly Interval[], holes: readonly Interval[]): Interval[] =>
  holes.reduce<Interval[]>(
    (left, hole) =>
      left.flatMap(({ from, until }) => {
        if (hole.from >= hole.until || hole.until <= from || until <= hole.from) return [{ from, until }];
        return [...(from < hole.from ? [{ from, until: hole.from }] : []), ...(hole.until < until ? [{ from: hole.until, until }] : [])];
      }),
    [...windows],
  );

const someDay = fc.integer({ min: -4, max: 12 });
const someDaysOff = fc.record({
  /** First day and number of days; a number below one is no day at all. */
  timeOff: fc.array(fc.tuple(someDay, fc.integer({ min: -1, max: 5 })), { maxLength: 3 }),
  holidays: fc.array(someDay, { maxLength: 3 }),
  pausedFor: fc.option(fc.integer({ min: -2 * DAY, max: 5 * DAY })),
});

describe('time away', () => {
  it('takes exactly its time out of the windows, and nothing else', () => {
    fc.assert(
      fc.property(someCase, someDaysOff, ({ zone, from, hours }, { timeOff, holidays, pausedFor }) => {
        const today = wallTime(from, zone).date;
        const away = {
          timeOff: timeOff.map(([first, days]) => off(plusDays(today, first), plusDays(today, first + days - 1))),
          holidays: holidays.map((day) => plusDays(today, day)),
          pausedUntil: pausedFor === null ? null : from + pausedFor,
        };
        const start = (day: string) => instantAt(day, 0, zone);
        const holes = [...away.timeOff, ...away.holidays.map((day) => off(day))]
          .map(({ firstDay, lastDay }) => ({ from: start(firstDay), until: start(plusDays(lastDay, 1)) }))
          .concat({ from: -Infinity, until: away.pausedUntil ?? -Infinity });
        const expected = cut(expandWindows(ally([], zone, { weekly: hours }), from, 9), holes);
        const windows = expandWindows(ally([], zone, { weekly: hours, ...away }), from, 9);
        if (!apart(windows)) throw failure('not in order', windows);
        const wrong = JSON.stringify(windows) !== JSON.stringify(expected.filter(({ until }) => until > from));
        if (wrong) throw failure('not the same', zone, new Date(from), hours, away, iso(windows), iso(expected));
      }),
      { numRuns: 1_500 },
    );
  }, 60_000);

  it('is time off, its first and its last day included', () => {
    expect(windowsOf({ timeOff: [off('2026-11-25', '2026-11-26')] })).toEqual(onDays(24, 27));
    expect(windowsOf({ timeOff: [off('2026-11-26', '2026-12-31'), off('2026-11-20', '2026-11-24')] })).toEqual(onDays(25));
  });

  it('is a public holiday', () => {
    expect(windowsOf({ holidays: ['2026-11-25', '2026-11-27', '2027-01-01', '2025-12-25'] })).toEqual(onDays(24, 26));
  });

  it('is a pause, which ends by itself and in the middle of hours', () => {
    expect(windowsOf({ pausedUntil: at('2026-11-25T11:20:00Z') })).toEqual([['2026-11-25T11:20', '2026-11-25T17:00'], ...onDays(26, 27)]);
    expect(windowsOf({ pausedUntil: at('2026-11-25T17:00:00Z') })).toEqual(onDays(26, 27));
    expect(windowsOf({ pausedUntil: at('2026-11-01T00:00:00Z') })).toEqual(onDays(24, 25, 26, 27));
  });

  it('cuts hours over midnight at midnight', () => {
    expect(windowsOf({ holidays: ['2026-11-25'] }, [on(2, 1_320, 360), on(3, 1_320, 360)])).toEqual([
      ['2026-11-24T22:00', '2026-11-25T00:00'],
      ['2026-11-26T00:00', '2026-11-26T06:00'],
    ]);
    // Hours that begin on the last day and end on the day after it.
    expect(windowsOf({ holidays: ['2026-11-28'] }, [on(5, 1_320, 360)])).toEqual([['2026-11-27T22:00', '2026-11-28T00:00']]);
  });

  it('is by the calendar of the ally, whose day may have no midnight or 25 hours', () => {
    const cairo = expandWindows(ally(everyDay(0, 1_440), 'Africa/Cairo', { timeOff: [off('2027-04-30')] }), at('2027-04-28T12:00:00Z'), 4);
    expect(iso(cairo)).toEqual([['2027-04-25T22:00', '2027-04-29T22:00'], ['2027-04-30T21:00', '2027-05-01T21:00']]);
    const havana = expandWindows(ally(everyDay(0, 1_440), 'America/Havana', { holidays: ['2026-11-01'] }), at('2026-10-31T12:00:00Z'), 3);
    expect(iso(havana)).toEqual([['2026-10-29T04:00', '2026-11-01T04:00'], ['2026-11-02T05:00', '2026-11-03T05:00']]);
  });

  it('also cuts what began before today', () => {
    expect(windowsOf({ holidays: ['2026-11-22'] }, everyDay(0, 1_440), 1)).toEqual([['2026-11-23T00:00', '2026-11-25T00:00']]);
  });

  it('leaves nothing where it covers all', () => {
    expect(windowsOf({ timeOff: [off('2026-11-01', '2026-12-31')] })).toEqual([]);
    expect(windowsOf({ pausedUntil: NOON + 90 * DAY })).toEqual([]);
  });
});

describe('absences', () => {
  const absent = (timeOff: readonly DaysOff[], pausedUntil: number | null = null, zone = LONDON) =>
    absences({ zone, timeOff, pausedUntil }, NOON);

  it('are time off, in whole days of the ally’s calendar', () => {
    expect(iso(absent([off('2026-12-24', '2026-12-31')]))).toEqual([['2026-12-24T00:00', '2027-01-01T00:00']]);
    expect(iso(absent([off('2026-12-24')], null, 'Asia/Kathmandu'))).toEqual([['2026-12-23T18:15', '2026-12-24T18:15']]);
    expect(iso(absent([off('2027-03-28'), off('2026-10-25')]))).toEqual([
      ['2026-10-24T23:00', '2026-10-26T00:00'],
      ['2027-03-28T00:00', '2027-03-28T23:00'],
    ]);
  });

  it('are one where they touch or overlap', () => {
    const days = [off('2026-12-28', '2026-12-31'), off('2026-12-24', '2026-12-27'), off('2026-12-25'), off('2027-01-02')];
    expect(iso(absent(days))).toEqual([['2026-12-24T00:00', '2027-01-01T00:00'], ['2027-01-02T00:00', '2027-01-03T00:00']]);
  });

  const midnight = at('2026-11-25T00:00:00Z');
  it.each([
    ['no pause', null, []],
    ['a pause that is over', NOON - DAY, []],
    ['a pause that ends now', NOON, []],
    ['a pause of an hour', NOON + HOUR, []],
    ['a pause for the rest of the day', midnight, []],
    ['a pause over midnight', midnight + 1, [{ from: NOON, until: midnight + 1 }]],
    ['a pause until another day', NOON + 5 * DAY, [{ from: NOON, until: NOON + 5 * DAY }]],
  ])('are made by a pause only when it is over midnight: %s', (_, pausedUntil, expected) => {
    expect(absent([], pausedUntil)).toEqual(expected);
  });

  it('know midnight by the ally’s clock', () => {
    const pausedUntil = NOON + 4 * HOUR;
    // Midnight in Tokyo is at 15:00 UTC.
    expect([absent([], pausedUntil, LONDON), absent([], pausedUntil, 'Asia/Tokyo')]).toEqual([[], [{ from: NOON, until: pausedUntil }]]);
  });

  it('join a pause with the time off that follows it', () => {
    expect(iso(absent([off('2026-11-26')], at('2026-11-26T00:00:00Z')))).toEqual([['2026-11-24T12:00', '2026-11-27T00:00']]);
  });

  it('never share time with a window', () => {
    fc.assert(
      fc.property(someCase, someDaysOff, ({ zone, from, hours }, { timeOff, pausedFor }) => {
        const today = wallTime(from, zone).date;
        const pausedUntil = pausedFor === null ? null : from + pausedFor;
        const daysOff = timeOff.map(([first, days]) => off(plusDays(today, first), plusDays(today, first + days)));
        const some = ally([], zone, { weekly: hours, timeOff: daysOff, pausedUntil });
        const [away, windows] = [absences(some, from), expandWindows(some, from, 9)];
        const shared = away.filter((absence) => windows.some((window) => window.from < absence.until && absence.from < window.until));
        if (shared.length > 0 || !apart(away)) throw failure('reachable and away', zone, iso(away), iso(windows));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('a day off', () => {
  it('is one of time off, its first and last included, or a public holiday', () => {
    const away = { timeOff: [off('2026-12-24', '2026-12-26')], holidays: ['2027-01-01'] };
    const days = ['2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-31', '2027-01-01', '2027-01-02'];
    const daysOff = days.filter((day) => isDayOff(Temporal.PlainDate.from(day), away));
    expect(daysOff).toEqual(['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01']);
    expect(isDayOff(Temporal.PlainDate.from('2026-12-25'), { timeOff: [], holidays: [] })).toBe(false);
  });
});
