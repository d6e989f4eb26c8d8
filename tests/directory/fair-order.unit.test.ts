import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fairOrder } from '../../api/directory/fair-order.ts';
import { DAY, NOON } from './support/entries.ts';

/** Numbers that look random and are the same in every run. */
const bytesOf = (text: string) => createHash('sha256').update(text).digest();
const viewerSeed = (viewer: number) => bytesOf(`viewer ${viewer}`).readUInt32LE();
const allySeeds = (many: number) => Array.from({ length: many }, (_, ally) => bytesOf(`ally ${ally}`).readUIntLE(0, 6));

/** The allies, by their place in the list of seeds, in the order in which a viewer sees them on a day. */
function order(seeds: readonly number[], viewer: number, day: number): number[] {
  const orderOf = fairOrder(viewerSeed(viewer), NOON + day * DAY);
  return seeds.map((seed, ally) => ({ ally, place: orderOf(seed) })).sort((one, other) => one.place - other.place).map(({ ally }) => ally);
}

/** Pearson's chi-square of counts that should be equal. */
function chiSquare(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
}

const MANY = allySeeds(200);
const EVERYBODY = MANY.map((_, ally) => ally);

describe('the order among equals', () => {
  it('stays during a day and is another one on the next', () => {
    const [midnight, seed] = [Date.parse('2026-11-25T00:00:00Z'), viewerSeed(1)];
    const ordersOf = (now: number) => MANY.map(fairOrder(seed, now));
    expect(ordersOf(midnight + DAY - 1)).toEqual(ordersOf(midnight));
    expect(ordersOf(midnight + DAY)).not.toEqual(ordersOf(midnight));
  });

  it('is another one for another viewer', () => {
    expect(order(MANY, 1, 0)).not.toEqual(order(MANY, 2, 0));
  });

  it('is whole: nobody has the place of somebody else, and a cursor can carry it', () => {
    const places = [...MANY, ...MANY.map((seed) => (seed % 2 ** 32) + (seed < 2 ** 47 ? 2 ** 47 : 0))].map(fairOrder(viewerSeed(3), NOON));
    expect(new Set(places).size).toBe(2 * MANY.length);
    expect(places.every(Number.isSafeInteger)).toBe(true);
  });

  it('lets those lead who have not led for longest', () => {
    for (let viewer = 0; viewer < 50; viewer += 1) {
      const leaders = [0, 1, 2, 3, 4].map((day) => order(MANY, viewer, day)[0]!);
      expect(new Set(leaders).size).toBe(5);
      const later = order(MANY, viewer, 5);
      expect(leaders.toSorted((one, other) => later.indexOf(one) - later.indexOf(other))).toEqual(leaders);
    }
  });

  it('mixes those who take the same turns anew each time, so that each of them leads some day', () => {
    const few = allySeeds(10);
    for (let viewer = 0; viewer < 20; viewer += 1) {
      const leaders = Array.from({ length: 250 }, (_, day) => order(few, viewer, day)[0]);
      expect(new Set(leaders).size).toBe(10);
    }
  });

  it('puts whoever leads today behind nearly everybody tomorrow', () => {
    for (let viewer = 0; viewer < 50; viewer += 1) {
      const tomorrow = order(MANY, viewer, 1);
      for (const leader of order(MANY, viewer, 0).slice(0, 10)) expect(tomorrow.indexOf(leader)).toBeGreaterThan(120);
    }
  });

  it.each([
    ['every day of a week', [0, 1, 2, 3, 4, 5, 6]],
    ['on Mondays only', [0, 7, 14, 21, 28]],
    ['on working days only', [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]],
    ['on two days of the week', [0, 2, 7, 9, 14, 16, 21, 23, 28, 30]],
  ])('brings everybody to the front, for somebody who looks %s', (_, days) => {
    for (let viewer = 0; viewer < 20; viewer += 1) {
      const orders = days.map((day) => order(MANY, viewer, day));
      const best = EVERYBODY.map((ally) => Math.min(...orders.map((each) => each.indexOf(ally))));
      // A fifth of 200, and what chance adds to it. Mixing anew each day would leave some behind it.
      expect(Math.max(...best)).toBeLessThan(65);
    }
  });

  it('lets each of equals lead equally often, over many viewers, on any day', () => {
    const seven = allySeeds(7);
    for (const day of [0, 1, 6, 100]) {
      const [first, last] = [seven.map(() => 0), seven.map(() => 0)];
      for (let viewer = 0; viewer < 7_000; viewer += 1) {
        const seen = order(seven, viewer, day);
        first[seen[0]!]! += 1;
        last[seen[6]!]! += 1;
      }
      // Six degrees of freedom: chance alone passes 22.5 once in a thousand times. The seeds are fixed.
      expect(chiSquare(first)).toBeLessThan(22.5);
      expect(chiSquare(last)).toBeLessThan(22.5);
    }
  });

  it('holds nothing against anybody who stands beside a certain other one', () => {
    const [one, two, three] = [0, 1, 2];
    const pairs = [[one, two], [one, three], [two, three]];
    const ahead = pairs.map(() => 0);
    const few = allySeeds(3);
    for (let viewer = 0; viewer < 4_000; viewer += 1) {
      const seen = order(few, viewer, 0);
      for (const [index, [before, behind]] of pairs.entries()) if (seen.indexOf(before!) < seen.indexOf(behind!)) ahead[index]! += 1;
    }
    // 2,000 of 4,000, and 3.3 times the 32 by which chance strays.
    for (const count of ahead) expect(Math.abs(count - 2_000)).toBeLessThan(105);
  });
});
