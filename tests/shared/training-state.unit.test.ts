import { describe, expect, it } from '@jest/globals';
import { trainingDueUntil, trainingState } from '../../shared/training-state.ts';

describe('how it stands with a training', () => {
  it.each([
    [null, 'NONE'], ['2026-11-24', 'EXPIRED'], ['2026-11-25', 'DUE'], ['2027-01-24', 'DUE'], ['2027-01-25', 'VALID'],
  ] as const)('that counts until %s is %s on 25 November 2026', (until, state) => {
    expect(trainingState(until, '2026-11-25')).toBe(state);
  });

  it('is due for sixty days, also over the end of a year', () => {
    expect([trainingDueUntil('2026-12-31'), trainingDueUntil('2028-01-01')]).toEqual(['2027-03-01', '2028-03-01']);
  });
});
