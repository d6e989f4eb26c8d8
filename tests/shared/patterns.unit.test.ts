import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expandWindows } from '../../shared/time/ally-hours.ts';
import { intervalsOn, windowOn, type WeeklyHours } from '../../shared/time/weekly-hours.ts';
import { windowsOn } from '../../shared/time/windows-on.ts';
import { ally, at, everyDay, failure, iso, on, someCase, startingOn, weekly } from './hours-examples.ts';
import { plusDays, wallTime } from './wall-time.ts';

const startsOn = (day: string, hours: WeeklyHours) =>
  intervalsOn(Temporal.PlainDate.from(day), hours).map(({ week, startMinute }) => [week, startMinute]);
/** The days, of those asked for, on which hours start. */
const startDays = (hours: WeeklyHours, from: string, days: number, zone = 'Europe/London') =>
  expandWindows(ally([], zone, { weekly: hours }), at(`${from}T00:00:00Z`), days).map((window) => wallTime(window.from, zone).date);

describe('a pattern of weeks', () => {
  const fourMondays = [1, 2, 3, 4].map((week) => on(1, 60 * week, 60 * week + 30, week));

  it.each([
    ['its first week', '2026-11-02', 1],
    ['its second week', '2026-11-09', 2],
    ['its last week', '2026-11-23', 4],
    ['its first week again', '2026-11-30', 1],
    ['the end of a year, which is in the middle of it', '2026-12-28', 1],
    ['the first Monday of the year', '2027-01-04', 2],
    ['the week before its first, which is its last', '2026-10-26', 4],
    ['four weeks before its first', '2026-10-05', 1],
    ['five weeks before its first', '2026-09-28', 4],
  ])('knows %s', (_, day, week) => {
    expect(startsOn(day, weekly(fourMondays, { weeks: 4 }))).toEqual([[week, 60 * week]]);
  });

  it('changes its week between Sunday and Monday, over the end of a year too', () => {
    const intervals = [...everyDay(540, 600), ...everyDay(660, 720).map((each) => ({ ...each, week: 2 }))];
    const hours = weekly(intervals, { weeks: 2, firstWeekStartsOn: '2026-12-28' });
    expect(['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map((day) => startsOn(day, hours))).toEqual(
      [[2, 660], [1, 540], [1, 540], [1, 540], [1, 540], [2, 660]].map((each) => [each]),
    );
  });

  it('of one week does not depend on the starting week', () => {
    for (const firstWeekStartsOn of ['2026-11-02', '2030-01-07']) {
      expect(startsOn('2026-11-24', weekly([on(2, 540, 600)], { firstWeekStartsOn }))).toEqual([[1, 540]]);
    }
  });

  it('makes windows in its own weeks only', () => {
    const hours = weekly([on(3, 540, 600, 1), on(5, 540, 600, 3)], { weeks: 3 });
    expect(startDays(hours, '2026-10-12', 49)).toEqual(['2026-10-14', '2026-10-30', '2026-11-04', '2026-11-20', '2026-11-25']);
  });

  it('runs over midnight from its last week into its first', () => {
    const hours = weekly([on(7, 1_320, 360, 2)], { weeks: 2 });
    expect(iso(expandWindows(ally([], 'Europe/London', { weekly: hours }), at('2026-11-16T03:00:00Z'), 14))).toEqual([
      ['2026-11-15T22:00', '2026-11-16T06:00'],
      ['2026-11-29T22:00', '2026-11-30T06:00'],
    ]);
  });

  it('finds the week of every day as by counting day by day', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: -100, max: 100 }), ({ hours, from }, days) => {
        const date = plusDays(wallTime(from, 'UTC').date, days);
        expect(intervalsOn(Temporal.PlainDate.from(date), hours)).toEqual(startingOn(date, hours));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the days on which hours hold', () => {
  const always = everyDay(1_320, 360);

  it('are the first and the last ones too, for starts; the end may be on the day after', () => {
    const hours = weekly(always, { validFrom: '2026-12-30', validUntil: '2027-01-01' });
    expect(iso(expandWindows(ally([], 'Europe/London', { weekly: hours }), at('2026-12-20T00:00:00Z'), 28))).toEqual([
      ['2026-12-30T22:00', '2026-12-31T06:00'],
      ['2026-12-31T22:00', '2027-01-01T06:00'],
      ['2027-01-01T22:00', '2027-01-02T06:00'],
    ]);
  });

  it.each([
    ['no bounds', {}, ['2026-12-30', '2026-12-31', '2027-01-01']],
    ['a first day', { validFrom: '2026-12-31' }, ['2026-12-31', '2027-01-01']],
    ['a last day', { validUntil: '2026-12-31' }, ['2026-12-30', '2026-12-31']],
    ['one day', { validFrom: '2026-12-31', validUntil: '2026-12-31' }, ['2026-12-31']],
    ['a last day before the first', { validFrom: '2027-01-01', validUntil: '2026-12-31' }, []],
  ])('are by the calendar of the ally, with %s', (_, bounds, days) => {
    // Kiritimati is 14 hours ahead: it is the 30th there.
    const zone = 'Pacific/Kiritimati';
    const windows = expandWindows(ally([], zone, { weekly: weekly(everyDay(540, 600), bounds) }), at('2026-12-29T12:00:00Z'), 3);
    expect(windows.map(({ from }) => wallTime(from, zone).date)).toEqual(days);
  });

  it('neither lose nor add an interval, with any bounds', () => {
    const day = fc.option(fc.integer({ min: -5, max: 12 }));
    fc.assert(
      fc.property(someCase, day, day, ({ from, hours }, first, last) => {
        const today = wallTime(from, 'UTC').date;
        const dateOf = (days: number | null) => (days === null ? null : plusDays(today, days));
        const bounded = { ...hours, validFrom: dateOf(first), validUntil: dateOf(last) };
        for (let ahead = -6; ahead < 14; ahead += 1) {
          const inBounds = (first ?? -Infinity) <= ahead && ahead <= (last ?? Infinity);
          const date = Temporal.PlainDate.from(plusDays(today, ahead));
          expect(intervalsOn(date, bounded)).toEqual(inBounds ? intervalsOn(date, hours) : []);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the windows of many days', () => {
  it('are those of each day alone, over several clock changes', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: 1, max: 60 }), ({ zone, from, hours }, days) => {
        const first = Temporal.PlainDate.from(wallTime(from, zone).date);
        const alone = Array.from({ length: days }, (_, ahead) => first.add({ days: ahead })).flatMap((day) =>
          intervalsOn(day, hours).flatMap((interval) => windowOn(day, interval, zone) ?? []),
        );
        const together = windowsOn(first, days, hours, zone);
        const wrong = JSON.stringify(together) !== JSON.stringify(alone);
        if (wrong) throw failure('not the same', zone, first, days, hours, iso(together), iso(alone));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('are read across the month of fasting, which begins and ends within them', () => {
    const windows = windowsOn(Temporal.PlainDate.from('2027-02-01'), 56, weekly([on(3, 540, 600)]), 'Africa/Casablanca');
    expect(iso(windows).map(([from]) => from)).toEqual([
      '2027-02-03T08:00', '2027-02-10T09:00', '2027-02-17T09:00', '2027-02-24T09:00',
      '2027-03-03T09:00', '2027-03-10T09:00', '2027-03-17T08:00', '2027-03-24T08:00',
    ]);
  });
});
