/** A source of repeatable choices: the same seed gives the same organisation on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  pick<T>(items: readonly T[]): T;
  /** Picks by weight; the weights need not add up to anything. */
  pickWeighted<T>(items: readonly (readonly [T, number])[]): T;
}

/** Mulberry32, a public-domain generator of 32 bits of state: ample for a demo, and never for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The item at `index`, counted round and round; the list must not be empty. */
export function cycle<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('Cannot choose from an empty list.');
  return item;
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: (items) => cycle(items, below(items.length)),
    pickWeighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const chosen = items.find(([, weight]) => (left -= weight) < 0);
      return (chosen ?? cycle(items, items.length - 1))[0];
    },
  };
}
