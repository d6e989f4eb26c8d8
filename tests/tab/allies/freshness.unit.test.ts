import { FRESH_FOR, PATIENCE, freshnessAt, untilItChanges } from '../../../tab/features/allies/freshness.ts';

const T = 1_000_000;

describe('how far an answer about now can be trusted', () => {
  test.each([
    ['just answered', T, { answeredFrom: T, waitingSince: null }, 'fresh'],
    ['for less than half a minute', T + FRESH_FOR - 1, { answeredFrom: T, waitingSince: null }, 'fresh'],
    ['half a minute old', T + FRESH_FOR, { answeredFrom: T, waitingSince: null }, 'checking'],
    ['old, and the next answer takes a moment', T + FRESH_FOR, { answeredFrom: T, waitingSince: T + FRESH_FOR - PATIENCE + 1 }, 'checking'],
    ['old, and the next answer takes long', T + FRESH_FOR, { answeredFrom: T, waitingSince: T + FRESH_FOR - PATIENCE }, 'unknown'],
    ['fresh, whatever is awaited', T + 20_000, { answeredFrom: T, waitingSince: T + 1 }, 'fresh'],
    ['never answered, asked just now', T, { answeredFrom: null, waitingSince: T }, 'checking'],
    ['never answered for long', T + PATIENCE, { answeredFrom: null, waitingSince: T }, 'unknown'],
    ['from a future that a clock set back has made', T - 1, { answeredFrom: T, waitingSince: null }, 'checking'],
  ] as const)('%s', (_case, now, asking, freshness) => {
    expect(freshnessAt(now, asking)).toBe(freshness);
  });

  test('is looked at again when it may have changed', () => {
    expect(untilItChanges(T, { answeredFrom: T, waitingSince: null })).toBe(FRESH_FOR);
    expect(untilItChanges(T + 25_000, { answeredFrom: T, waitingSince: T + 24_000 })).toBe(2_000);
    expect(untilItChanges(T + 29_000, { answeredFrom: T, waitingSince: T + 25_000 })).toBe(1_000);
    expect(untilItChanges(T + FRESH_FOR, { answeredFrom: T, waitingSince: null })).toBeNull();
  });
});
