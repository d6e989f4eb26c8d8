import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoff } from '../../api/platform/outbox/outbox.ts';

const HALF_AN_HOUR = 30 * 60_000;

describe('the wait before a notice is tried again', () => {
  it('doubles from two seconds to half an hour', () => {
    const waits = Array.from({ length: 14 }, (_, attempts) => backoff(attempts, () => 1));
    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(waits.slice(10)).toEqual([HALF_AN_HOUR, HALF_AN_HOUR, HALF_AN_HOUR, HALF_AN_HOUR]);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  });

  it('differs between instances by up to a half, so that they do not march in step', () => {
    expect([backoff(3, () => 0), backoff(3, () => 0.5)]).toEqual([8_000, 12_000]);
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), random, (attempts, chance) => {
        const [wait, most] = [backoff(attempts, () => chance), backoff(attempts, () => 1)];
        return Number.isInteger(wait) && wait >= 1_000 && wait >= most / 2 && wait <= most && most <= HALF_AN_HOUR;
      }),
      { numRuns: 2_000 },
    );
  });
});
