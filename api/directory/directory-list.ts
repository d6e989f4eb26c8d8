import type { TypedFastBitSet } from 'typedfastbitset';
import type { DirectoryEntry } from './directory-entry.ts';
import type { DirectoryMoment } from './directory-moment.ts';
import type { Directory } from './directory.ts';

/** Where an ally stands in a list: reachable sooner first, then in the fair order of the viewer. */
export interface ListPlace {
  readonly reach: number;
  readonly order: number;
}

export interface ListedAlly extends ListPlace {
  readonly entry: DirectoryEntry;
}

interface Candidate extends ListPlace {
  readonly position: number;
}

const BEFORE_ALL: ListPlace = { reach: -1, order: -1 };

/**
 * The first allies that fit, behind a place. A page is short and the directory is long, so nothing is sorted: whoever
 * stands behind the last one of the page so far is passed over at once.
 *
 * @param fits the positions of the entries that fit
 * @param orderOf the fair order among those who are reachable equally soon
 */
export function listAllies(
  { entries, seeds }: Directory,
  { reach: reachOf }: DirectoryMoment,
  { fits, orderOf, after, take }: { fits: TypedFastBitSet; orderOf: (seed: number) => number; after: ListPlace | null; take: number },
): ListedAlly[] {
  const begin = after ?? BEFORE_ALL;
  const first: Candidate[] = [];
  let last: ListPlace = { reach: Infinity, order: Infinity };
  fits.forEach((position) => {
    const reach = reachOf[position] ?? Infinity;
    if (reach > last.reach || reach < begin.reach) return;
    const order = orderOf(seeds[position] ?? 0);
    if (reach === last.reach && order >= last.order) return;
    if (reach === begin.reach && order <= begin.order) return;
    keepFirst(first, { position, reach, order }, take);
    last = first.length < take ? last : (first[take - 1] ?? last);
  });
  return first.flatMap(({ position, reach, order }) => {
    const entry = entries[position];
    return entry ? [{ entry, reach, order }] : [];
  });
}

/** Puts a candidate into its place among the first `most`. */
function keepFirst(first: Candidate[], candidate: Candidate, most: number): void {
  const stands = first.findLastIndex((other) => isBehind(candidate, other)) + 1;
  first.splice(stands, 0, candidate);
  if (first.length > most) first.pop();
}

function isBehind(place: ListPlace, other: ListPlace): boolean {
  return place.reach > other.reach || (place.reach === other.reach && place.order > other.order);
}
