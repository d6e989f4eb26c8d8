import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { availabilityAt, nextChange, type Reachable } from '../../shared/time/availability.ts';
import { boundsOf, merged, type Interval } from '../../shared/time/interval.ts';
import { covers } from './hours-examples.ts';

const WINDOWS = [{ from: 100, until: 200 }, { from: 300, until: 400 }];
const reachable = (windows: readonly Interval[], more: Partial<Reachable> = {}): Reachable =>
  ({ windows: boundsOf(windows), away: [], takesNewPeople: true, restsUntil: 0, takesUntil: Infinity, ...more });

const interval = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([from, until]) => ({ from, until }));
const intervals = fc.array(interval, { maxLength: 5 }).map(merged);
const restsUntil = fc.oneof(fc.constant(0), fc.nat({ max: 45 }));
const takesUntil = fc.oneof(fc.constant(Infinity), fc.nat({ max: 45 }));
const someAlly = fc.record({ windows: intervals, away: intervals, takesNewPeople: fc.boolean(), restsUntil, takesUntil });
const INSTANTS = Array.from({ length: 90 }, (_, index) => index / 2 - 1);

describe('what the directory says of an ally', () => {
  it.each([
    [99, { status: 'LATER', until: null, nextAt: 100 }],
    [100, { status: 'NOW', until: 200, nextAt: 300 }],
    [199, { status: 'NOW', until: 200, nextAt: 300 }],
    [200, { status: 'LATER', until: null, nextAt: 300 }],
    [399, { status: 'NOW', until: 400, nextAt: null }],
    [400, { status: 'UNKNOWN', until: null, nextAt: null }],
  ])('follows the windows, whose end is no longer in them: at %i', (now, expected) => {
    expect(availabilityAt(now, reachable(WINDOWS))).toEqual(expected);
  });

  it.each([
    [149, { status: 'NOW', until: 200, nextAt: 300 }],
    [150, { status: 'AWAY', until: 250, nextAt: 300 }],
    [249, { status: 'AWAY', until: 250, nextAt: 300 }],
    [250, { status: 'LATER', until: null, nextAt: 300 }],
    [450, { status: 'AWAY', until: 500, nextAt: null }],
    [500, { status: 'UNKNOWN', until: null, nextAt: null }],
  ])('is away until the absence ends, also within a window, and comes back after it: at %i', (now, expected) => {
    expect(availabilityAt(now, reachable(WINDOWS, { away: [150, 250, 450, 500] }))).toEqual(expected);
  });

  it('tells no times of somebody who takes no new people, so that nobody waits for them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), (now) => {
        const ally = reachable(WINDOWS, { takesNewPeople: false, away: [150, 250] });
        expect(availabilityAt(now, ally)).toEqual({ status: 'NOT_TAKING_NEW_PEOPLE', until: null, nextAt: null });
      }),
    );
  });

  it.each([
    [120, 'NOT_TAKING_NEW_PEOPLE'],
    [149, 'NOT_TAKING_NEW_PEOPLE'],
    [150, 'NOW'],
    [200, 'LATER'],
  ])('takes no new people before a rest is over: at %i', (now, status) => {
    expect(availabilityAt(now, reachable(WINDOWS, { restsUntil: 150 })).status).toBe(status);
  });

  it('knows nothing of somebody without windows', () => {
    expect(availabilityAt(0, reachable([]))).toEqual({ status: 'UNKNOWN', until: null, nextAt: null });
  });

  it('is at any instant what windows, absences and a rest make of it', () => {
    fc.assert(
      fc.property(someAlly, ({ windows, away, takesNewPeople, restsUntil, takesUntil }) => {
        const ally = { windows: boundsOf(windows), away: boundsOf(away), takesNewPeople, restsUntil, takesUntil };
        expect(INSTANTS.map((now) => availabilityAt(now, ally))).toEqual(
          INSTANTS.map((now) => {
            if (!takesNewPeople || now < restsUntil || now >= takesUntil) return { status: 'NOT_TAKING_NEW_PEOPLE', until: null, nextAt: null };
            const nextAt = windows.find(({ from }) => from > now)?.from ?? null;
            if (covers(away, now)) return { status: 'AWAY', until: away.find((each) => each.until > now)?.until, nextAt };
            if (covers(windows, now)) return { status: 'NOW', until: windows.find((each) => each.until > now)?.until, nextAt };
            return { status: nextAt === null ? 'UNKNOWN' : 'LATER', until: null, nextAt };
          }),
        );
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe('when it changes next by the passing of time', () => {
  it.each([
    [0, {}, 100], [99, {}, 100], [100, {}, 200], [200, {}, 300], [399, {}, 400], [400, {}, Infinity],
    [0, { away: [50, 60] }, 50], [50, { away: [50, 60] }, 60], [60, { away: [50, 60] }, 100],
    [0, { restsUntil: 70 }, 70], [70, { restsUntil: 70 }, 100], [500, { restsUntil: 700 }, 700], [0, { takesUntil: 70 }, 70], [500, { takesUntil: 70 }, Infinity],
  ])('is the next bound that is still to come: after %i with %j', (now, more, expected) => {
    expect(nextChange(now, reachable(WINDOWS, more))).toBe(expected);
  });

  it('nothing changes before it, and whatever changes does so at such an instant', () => {
    fc.assert(
      fc.property(someAlly, ({ windows, away, takesNewPeople, restsUntil, takesUntil }) => {
        const ally = { windows: boundsOf(windows), away: boundsOf(away), takesNewPeople, restsUntil, takesUntil };
        const says = (now: number) => JSON.stringify(availabilityAt(now, ally));
        const wrong = INSTANTS.slice(1).filter((now, index) => {
          const [before, next] = [INSTANTS[index] ?? NaN, nextChange(INSTANTS[index] ?? NaN, ally)];
          return next <= before || (says(before) !== says(now) && next !== now);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
