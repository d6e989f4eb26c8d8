import { TypedFastBitSet } from 'typedfastbitset';
import { availabilityAt, nextChange } from '../../shared/time/availability.ts';
import type { Presence } from '../../shared/vocabulary.ts';
import { MINUTE } from '../platform/clock.ts';
import type { DirectoryEntry } from './directory-entry.ts';

/** Later than every instant: who takes nobody comes after everybody else, and who gave no hours before them. */
const NOT_TAKING = Number.MAX_SAFE_INTEGER;
const NO_HOURS = NOT_TAKING - 1;
const NOW = 0;
/** In their hours, and yet busy or offline as Teams sees them. */
const NOW_BUT_BUSY = 1;
/** In every zone days begin at a full quarter of an hour. */
const QUARTER = 15 * MINUTE;

/** The directory at one instant, as it stays until something changes by the passing of time. In no zone a day ends in it. */
export interface DirectoryMoment {
  readonly from: number;
  readonly until: number;
  /** How soon each entry is reachable: less is sooner, the same number is equal. */
  readonly reach: Float64Array;
  readonly reachableNow: TypedFastBitSet;
  /** When the next window of an ally who takes new people begins: epoch milliseconds; null where none is to come. */
  readonly nextAt: number | null;
}

/** @param presenceOf what Teams says of an entry at this moment; null where it says nothing */
export function momentAt(
  now: number,
  entries: readonly (DirectoryEntry | null)[],
  presenceOf: (entry: DirectoryEntry) => Presence | null,
): DirectoryMoment {
  const reach = new Float64Array(entries.length).fill(NOT_TAKING);
  const reachableNow = new TypedFastBitSet();
  let until = (Math.floor(now / QUARTER) + 1) * QUARTER;
  let soonest = NO_HOURS;
  entries.forEach((entry, position) => {
    if (!entry) return;
    until = Math.min(until, nextChange(now, entry));
    const { status, nextAt } = availabilityAt(now, entry);
    if (status === 'NOT_TAKING_NEW_PEOPLE') return;
    if (status === 'NOW') reachableNow.add(position);
    reach[position] = status === 'NOW' ? (isFree(presenceOf(entry)) ? NOW : NOW_BUT_BUSY) : (nextAt ?? NO_HOURS);
    soonest = Math.min(soonest, nextAt ?? NO_HOURS);
  });
  return { from: now, until, reach, reachableNow, nextAt: soonest < NO_HOURS ? soonest : null };
}

function isFree(presence: Presence | null): boolean {
  return presence === null || presence === 'FREE';
}
