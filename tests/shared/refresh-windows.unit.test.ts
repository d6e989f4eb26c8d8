import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expandWindows } from '../../shared/time/ally-hours.ts';
import { merged, type Interval } from '../../shared/time/interval.ts';
import { refreshWindows } from '../../shared/time/refresh-windows.ts';
import { ally, at, failure, iso, on, someCase, within, ZONES } from './hours-examples.ts';
import { MINUTE } from './wall-time.ts';

/** What is wrong with refreshed windows; nothing where all is well. */
function wrongs(before: readonly Interval[], fresh: readonly Interval[], now: number): string[] {
  const result = refreshWindows(before, fresh, now);
  const begun = before.filter(({ from, until }) => from <= now && now < until);
  const later = begun[0]?.until ?? now;
  const freshNow = begun.length > 0 ? [] : fresh.filter(({ from, until }) => from <= now && now < until);
  const same = (one: readonly Interval[], other: readonly Interval[]) => JSON.stringify(one) === JSON.stringify(other);
  const inOrder = result.every(({ from, until }, index) => from < until && from >= (result[index - 1]?.until ?? -Infinity));
  return [
    same(result.filter(({ from }) => from <= now), [...begun, ...freshNow]) ? [] : ['what has begun changed'],
    same(within(result, later, Infinity), within(fresh, later, Infinity)) ? [] : ['what comes later is not the new'],
    result.every(({ until }) => until > now) ? [] : ['something is over'],
    inOrder ? [] : ['not in order, or overlapping'],
    begun.length === 0 || result.slice(1).every(({ from }) => from >= later) ? [] : ['something else before the end of what has begun'],
    same(refreshWindows(result, fresh, now), result) ? [] : ['twice is not once'],
  ].flat();
}

describe('when the rules of a zone change', () => {
  it('what has begun stays to the millisecond, and all that comes later is new, in order and without overlaps', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...ZONES), fc.nat({ max: 3 * 1_440 }), (some, newZone, minutes) => {
        const now = some.from + minutes * MINUTE;
        const before = expandWindows(ally([], some.zone, { weekly: some.hours }), some.from, 9);
        const fresh = expandWindows(ally([], newZone, { weekly: some.hours }), now, 9);
        const wrong = wrongs(before, fresh, now);
        if (wrong.length > 0) throw failure(wrong.join(', '), some, newZone, new Date(now), iso(before), iso(fresh));
      }),
      { numRuns: 1_500 },
    );
  }, 60_000);

  it('so it is at every bound of a window', () => {
    const windows = fc.array(fc.record({ from: fc.nat({ max: 12 }), until: fc.nat({ max: 12 }) }), { maxLength: 5 }).map(merged);
    fc.assert(
      fc.property(windows, windows, fc.nat({ max: 12 }), (before, fresh, now) => {
        expect(wrongs(before, fresh, now)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  const before = [{ from: 90, until: 120 }, { from: 190, until: 220 }];
  it.each([
    ['windows that are to come move', 80, [{ from: 100, until: 130 }], [{ from: 100, until: 130 }]],
    ['a window that has begun stays, new time follows it', 95, [{ from: 100, until: 130 }], [before[0], { from: 120, until: 130 }]],
    ['it has begun at its start', 90, [{ from: 300, until: 330 }], [before[0], { from: 300, until: 330 }]],
    ['a window that is over by now is gone', 120, [{ from: 200, until: 230 }], [{ from: 200, until: 230 }]],
    ['a new one within the one that has begun does not count twice', 95, [{ from: 95, until: 119 }], [before[0]]],
    ['a new one that touches the one that has begun is kept', 95, [{ from: 120, until: 150 }], [before[0], { from: 120, until: 150 }]],
    ['no hours are left after the one that has begun', 95, [], [before[0]]],
  ])('%s', (_, now, fresh, expected) => {
    expect(refreshWindows(before, fresh, now)).toEqual(expected);
  });

  it('does not move windows while they stay the same', () => {
    const hours = ally([on(2, 540, 1_020), on(3, 1_320, 360), on(5, 540, 600)], 'Europe/London');
    const monday = expandWindows(hours, at('2026-11-23T08:00:00Z'), 28);
    const tuesday = at('2026-11-24T12:00:00Z');
    const refreshed = refreshWindows(monday, expandWindows(hours, tuesday, 28), tuesday);
    expect(refreshed.slice(0, monday.length)).toEqual(monday);
    expect(iso(refreshed.slice(0, 2))).toEqual([['2026-11-24T09:00', '2026-11-24T17:00'], ['2026-11-25T22:00', '2026-11-26T06:00']]);
  });

  it('keeps 28 days ahead for hours around the clock, though their one window began long ago', () => {
    const hours = ally([1, 2, 3, 4, 5, 6, 7].map((day) => on(day, 0, 1_440)), 'Europe/London');
    const monday = expandWindows(hours, at('2026-11-23T08:00:00Z'), 28);
    const nextMonday = at('2026-11-30T08:00:00Z');
    const refreshed = refreshWindows(monday, expandWindows(hours, nextMonday, 28), nextMonday);
    expect(iso(refreshed)).toEqual([['2026-11-21T00:00', '2026-12-21T00:00'], ['2026-12-21T00:00', '2026-12-28T00:00']]);
  });
});
