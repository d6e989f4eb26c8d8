import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf, boundsUntil, intervalsOf, merged, without } from '../../shared/time/interval.ts';
import { apart, covers } from './hours-examples.ts';

const interval = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })).map(([from, until]) => ({ from, until }));
const intervals = fc.array(interval, { maxLength: 8 });
const INSTANTS = Array.from({ length: 63 }, (_, index) => index / 2 - 0.5);

describe('merged intervals', () => {
  it('cover exactly what the intervals covered', () => {
    fc.assert(
      fc.property(intervals, (some) => {
        const result = merged(some);
        expect(INSTANTS.filter((instant) => covers(result, instant))).toEqual(INSTANTS.filter((instant) => covers(some, instant)));
        expect(apart(result)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('intervals without others', () => {
  it('cover exactly what these do not', () => {
    fc.assert(
      fc.property(intervals, intervals, fc.boolean(), (some, holes, fromEver) => {
        const all = fromEver ? [...holes, { from: -Infinity, until: 7 }] : holes;
        const result = without(merged(some), all);
        expect(INSTANTS.filter((instant) => covers(result, instant))).toEqual(
          INSTANTS.filter((instant) => covers(some, instant) && !covers(all, instant)),
        );
        expect(apart(result)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stay as they are beside holes that only touch them, and beside holes that are empty', () => {
    const some = [{ from: 10, until: 20 }];
    const holes = [{ from: 0, until: 10 }, { from: 20, until: 30 }, { from: 15, until: 15 }, { from: 18, until: 12 }];
    expect(without(some, holes)).toEqual(some);
  });

  it('do not join where they touch', () => {
    const some = [{ from: 10, until: 20 }, { from: 20, until: 30 }];
    expect(without(some, [{ from: 12, until: 14 }])).toEqual([{ from: 10, until: 12 }, { from: 14, until: 20 }, { from: 20, until: 30 }]);
  });
});

describe('bounds', () => {
  it('hold the same intervals, and tell at any instant whether it is in one', () => {
    fc.assert(
      fc.property(intervals, (some) => {
        const sorted = merged(some);
        const bounds = boundsOf(sorted);
        expect(intervalsOf(bounds)).toEqual(sorted);
        const passed = INSTANTS.map((instant) => boundsUntil(bounds, instant));
        expect(passed).toEqual(INSTANTS.map((instant) => Array.from(bounds).filter((bound) => bound <= instant).length));
        expect(passed.map((count) => count % 2 === 1)).toEqual(INSTANTS.map((instant) => covers(sorted, instant)));
      }),
      { numRuns: 300 },
    );
  });

  it('are read from a plain list too, and none are no intervals', () => {
    expect(intervalsOf([1, 2, 5, 8])).toEqual([{ from: 1, until: 2 }, { from: 5, until: 8 }]);
    expect([intervalsOf([]), boundsUntil([], 5), boundsOf([]).length]).toEqual([[], 0, 0]);
  });

  it('that touch put their instant into the later interval', () => {
    expect([9, 10, 19, 20, 29, 30].map((instant) => boundsUntil([10, 20, 20, 30], instant))).toEqual([0, 1, 1, 3, 3, 4]);
  });
});
