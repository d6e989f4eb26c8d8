import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PLAIN_COUNTERS, type PlainCounter } from '../../api/numbers/counters.ts';
import { hideSmaller, shownNumbers, type MonthCounts, type ShownMonth } from '../../api/numbers/shown-numbers.policy.ts';
import { SMALLEST_GROUP } from '../../shared/limits.ts';

const TOPICS = ['stress', 'grief', 'family'];
type World = MonthCounts[];
type Cell = PlainCounter | `topic ${string}`;
const CELLS: readonly Cell[] = [...PLAIN_COUNTERS, ...TOPICS.map((topic) => `topic ${topic}` as const)];

const countIn = ({ counts, topics }: MonthCounts, cell: Cell): number => (cell.startsWith('topic ') ? topics.get(cell.slice(6)) : counts[cell as PlainCounter]) ?? 0;
const shownIn = ({ counts, topics }: ShownMonth, cell: Cell): number | null => (cell.startsWith('topic ') ? (topics.get(cell.slice(6)) ?? null) : counts[cell as PlainCounter]);

/** Everything that an admin can see: at every size that may be set. That months stay as they are has a test of its own. */
function everyView(world: World, rule = shownNumbers): unknown {
  const sizes = Array.from({ length: SMALLEST_GROUP.most - SMALLEST_GROUP.least + 1 }, (_, index) => SMALLEST_GROUP.least + index);
  const shown = rule(world);
  return sizes.map((size) => shown.map((numbers) => hideSmaller(numbers, size)).map((numbers) => CELLS.map((cell) => shownIn(numbers, cell))));
}

/** What everybody knows of any history: parts are no more than their whole, summed up from the beginning on. */
function isPossible(world: World): boolean {
  let [open, heard, comeBack] = [0, 0, 0];
  return world.every((month) => {
    const of = (cell: Cell): number => countIn(month, cell);
    open += of('SENT') - of('IN_TIME') - of('LATE') - of('UNANSWERED');
    heard += of('IN_TIME') + of('LATE') - of('HEARD_YES') - of('HEARD_NO');
    comeBack += of('IN_TIME') + of('LATE') - of('COME_BACK_YES') - of('COME_BACK_NO');
    return open >= 0 && heard >= 0 && comeBack >= 0 && TOPICS.every((topic) => of(`topic ${topic}`) <= of('SENT')) && CELLS.every((cell) => of(cell) >= 0);
  });
}

/** A history in which just this is one, and what it cannot be without; what is shown stays, and everything else is nothing. */
function worldWith(shown: readonly ShownMonth[], one: { readonly month: number; readonly cell: Cell } | null): World {
  const needed = new Set<Cell>();
  if (one !== null) {
    needed.add(one.cell);
    if (one.cell.startsWith('HEARD') || one.cell.startsWith('COME_BACK')) needed.add('IN_TIME');
    if (one.cell !== 'SENT') needed.add('SENT');
  }
  return shown.map((numbers, month) => {
    const count = (cell: Cell): number => shownIn(numbers, cell) ?? (month === one?.month && needed.has(cell) ? 1 : 0);
    return {
      counts: Object.fromEntries(PLAIN_COUNTERS.map((counter) => [counter, count(counter)])),
      topics: new Map(TOPICS.map((topic) => [topic, count(`topic ${topic}`)])),
    };
  });
}

/** The hidden cells that have one value only, in all histories that look the same. */
function workedOut(world: World, rule = shownNumbers): string[] {
  const shown = rule(world);
  const looks = JSON.stringify(everyView(world, rule));
  const same = (other: World): boolean => isPossible(other) && JSON.stringify(everyView(other, rule)) === looks;
  const nothing = worldWith(shown, null);
  const hidden = shown.flatMap((numbers, month) => CELLS.filter((cell) => shownIn(numbers, cell) === null).map((cell) => ({ month, cell })));
  if (hidden.length > 0 && !same(nothing)) return ['without anything hidden'];
  return hidden.filter((one) => !same(worldWith(shown, one))).map(({ month, cell }) => `${cell} in ${String(month)}`);
}

/** Months as they can be: requests are sent, wait, are accepted and closed, by any number of people. */
const histories = fc
  .array(fc.record({ sent: fc.oneof(fc.nat(4), fc.nat(14), fc.nat(80)), shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }), topics: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }) }), { minLength: 1, maxLength: 6 })
  .map((months): World => {
    let [waiting, toHear, toComeBack] = [0, 0, 0];
    return months.map(({ sent, shares, topics }) => {
      const take = (from: number, share = 0): number => Math.round(from * share);
      waiting += sent;
      const inTime = take(waiting, shares[0]);
      const late = take(waiting - inTime, shares[1]);
      const unanswered = take(waiting - inTime - late, shares[2]);
      waiting -= inTime + late + unanswered;
      toHear += inTime + late;
      toComeBack += inTime + late;
      const [heardYes, comeBackYes] = [take(toHear, shares[3]), take(toComeBack, shares[5])];
      const [heardNo, comeBackNo] = [take(toHear - heardYes, shares[4]), take(toComeBack - comeBackYes, shares[6])];
      toHear -= heardYes + heardNo;
      toComeBack -= comeBackYes + comeBackNo;
      return {
        counts: { SENT: sent, IN_TIME: inTime, LATE: late, UNANSWERED: unanswered, HEARD_YES: heardYes, HEARD_NO: heardNo, COME_BACK_YES: comeBackYes, COME_BACK_NO: comeBackNo },
        topics: new Map(TOPICS.map((topic, index) => [topic, take(sent, topics[index])])),
      };
    });
  });

/** Hides small numbers alone, and nothing with them. */
const smallOnesOnly: typeof shownNumbers = (months) =>
  months.map(({ counts, topics }) => ({
    counts: Object.fromEntries(PLAIN_COUNTERS.map((counter) => [counter, (counts[counter] ?? 0) >= SMALLEST_GROUP.least ? counts[counter] : null])) as ShownMonth['counts'],
    topics: new Map([...topics].filter(([, count]) => count >= SMALLEST_GROUP.least)),
  }));

describe('numbers', () => {
  it('that are hidden cannot be worked out from everything that can be seen, at any time and with any setting', () => {
    fc.assert(fc.property(histories, (world) => {
      expect(isPossible(world)).toBe(true);
      expect(workedOut(world)).toEqual([]);
    }), { numRuns: 400 });
  });

  it('of a month stay what they are, whatever comes later', () => {
    fc.assert(fc.property(histories, histories, (earlier, later) => {
      expect(shownNumbers([...earlier, ...later]).slice(0, earlier.length)).toEqual(shownNumbers(earlier));
    }));
  });

  it('of fewer than the smallest group are never shown, nor topics of nearly all requests', () => {
    fc.assert(fc.property(histories, fc.integer({ min: SMALLEST_GROUP.least, max: SMALLEST_GROUP.most }), (world, size) => {
      for (const numbers of shownNumbers(world).map((month) => hideSmaller(month, size))) {
        for (const cell of CELLS) expect(shownIn(numbers, cell) ?? size).toBeGreaterThanOrEqual(size);
        for (const count of numbers.topics.values()) expect((numbers.counts.SENT ?? 0) - count).toBeGreaterThanOrEqual(size);
      }
    }));
  });

  it('of a larger setting are worked out of those of the smallest one', () => {
    fc.assert(fc.property(histories, fc.integer({ min: SMALLEST_GROUP.least, max: SMALLEST_GROUP.most }), (world, size) => {
      const least = shownNumbers(world).map((month) => hideSmaller(month, SMALLEST_GROUP.least));
      expect(least.map((month) => hideSmaller(month, size))).toEqual(shownNumbers(world).map((month) => hideSmaller(month, size)));
    }));
  });

  it('could be worked out, and this test would tell, if only small ones were hidden', () => {
    const all = { counts: { SENT: 12, IN_TIME: 12 }, topics: new Map([['stress', 12]]) };
    expect(workedOut([all], smallOnesOnly)).toEqual(expect.arrayContaining(['LATE in 0', 'UNANSWERED in 0']));
    expect(workedOut([all])).toEqual([]);
  });

  it('are shown where they say nothing about anybody', () => {
    const months: World = Array.from({ length: 3 }, () => ({
      counts: { SENT: 40, IN_TIME: 28, LATE: 6, UNANSWERED: 1, HEARD_YES: 12, HEARD_NO: 2 }, topics: new Map([['stress', 20], ['grief', 3]]),
    }));
    const [first, , third] = shownNumbers(months);
    expect(first?.counts).toMatchObject({ SENT: 40, IN_TIME: 28, LATE: 6, UNANSWERED: null, HEARD_YES: 12, HEARD_NO: null });
    expect([...(first?.topics ?? [])]).toEqual([['stress', 20]]);
    expect(third?.counts).toMatchObject({ SENT: 40, IN_TIME: 28, LATE: 6 });
  });
});
