import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { availabilityAt } from '../../shared/time/availability.ts';

const WINDOWS = [{ from: 100, until: 200 }, { from: 300, until: 400 }];

describe('what the directory says of an ally', () => {
  it.each([
    [99, { status: 'LATER', until: null, nextAt: 100 }],
    [100, { status: 'NOW', until: 200, nextAt: null }],
    [199, { status: 'NOW', until: 200, nextAt: null }],
    [200, { status: 'LATER', until: null, nextAt: 300 }],
    [399, { status: 'NOW', until: 400, nextAt: null }],
    [400, { status: 'UNKNOWN', until: null, nextAt: null }],
  ])('follows the windows, whose end is no longer in them: at %i', (now, expected) => {
    expect(availabilityAt(now, WINDOWS, true)).toEqual(expected);
  });

  it('tells no times of somebody who takes no new people, so that nobody waits for them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), (now) => {
        expect(availabilityAt(now, WINDOWS, false)).toEqual({ status: 'NOT_TAKING_NEW_PEOPLE', until: null, nextAt: null });
      }),
    );
  });

  it('knows nothing of somebody without windows', () => {
    expect(availabilityAt(0, [], true)).toEqual({ status: 'UNKNOWN', until: null, nextAt: null });
  });
});
