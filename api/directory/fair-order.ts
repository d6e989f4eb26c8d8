import { DAY } from '../platform/clock.ts';
import type { Tags } from '../platform/sealing/tags.ts';

/**
 * In how many days everybody's turn comes. No divisor in common with a week: whoever looks on Mondays only, or on
 * working days only, would otherwise always see the same ones first.
 */
const ROUND = 5;
/** The bits of an ally's seed that are mixed; the others only keep apart who would otherwise be equal. */
const MIXED = 2 ** 32;

/**
 * The order among allies who are reachable equally soon. Each viewer's allies take turns by days: whose turn it is
 * comes first, and whose turn was yesterday comes last, so that the one who has not been first for longest leads. Those
 * whose turn is on the same day are mixed anew every day. During one day nothing moves, whoever comes and goes.
 *
 * Nothing has to be remembered for it: that a person looked at an ally leaves no trace.
 *
 * @param viewerSeed 32 bits that stay the same for a viewer
 * @param now epoch milliseconds; days are those of UTC
 * @returns for the seed of an ally, of 48 bits, a number below 2 ** 51; less comes first, and no two allies share one:
 *   a page that ended between them would leave one out
 */
export function fairOrder(viewerSeed: number, now: number): (allySeed: number) => number {
  const day = Math.floor(now / DAY);
  return (allySeed) => {
    const own = mixed(viewerSeed ^ allySeed);
    const turn = (((own - day) % ROUND) + ROUND) % ROUND;
    return (turn * MIXED + mixed(own ^ Math.imul(day, 0x9e3779b1))) * 2 ** 16 + Math.floor(allySeed / MIXED);
  };
}

/** The fair order of a person, of whom only a seed is known. */
export function fairOrderOf(objectId: string, now: number, tags: Tags): (allySeed: number) => number {
  return fairOrder(Buffer.from(tags.of('fairOrder', objectId), 'base64url').readUInt32LE(), now);
}

/** Spreads 32 bits evenly (the finalizer of MurmurHash3, public domain). It mixes an order and keeps no secret. */
function mixed(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
