import { TypedFastBitSet } from 'typedfastbitset';
import { instantOf, localDay } from '../../shared/time/weekly-hours.ts';
import { REACHABLE, type DirectoryFilterName, type Reachable } from '../../shared/vocabulary.ts';
import { TRAIT_NAMES, type TraitName } from './directory-index.ts';
import type { DirectoryMoment } from './directory-moment.ts';
import type { Directory } from './directory.ts';

/** What a colleague looks for; an empty list or text lets everybody through. */
export interface DirectoryFilter {
  readonly name: string;
  readonly traits: Readonly<Record<TraitName, readonly string[]>>;
  readonly reachable: Reachable | null;
  /** IANA name: where TODAY ends. */
  readonly timeZone: string;
}

/** Lets everybody through. */
export const NO_FILTER: DirectoryFilter = {
  name: '', traits: { TOPIC: [], LANGUAGE: [], SITE: [], DEPARTMENT: [], KIND_OF_HELP: [], WAY_OF_TALKING: [] }, reachable: null, timeZone: 'UTC',
};

/** The filters that are in use, by name. */
export function filtersInUse({ name, traits, reachable }: DirectoryFilter): DirectoryFilterName[] {
  return [
    ...(name.trim() === '' ? [] : (['NAME'] as const)),
    ...TRAIT_NAMES.filter((trait) => traits[trait].length > 0),
    ...(reachable === null ? [] : (['REACHABLE'] as const)),
  ];
}

/**
 * The positions of the entries that fit.
 *
 * @param except a filter that is left out
 */
export function matching(directory: Directory, moment: DirectoryMoment, filter: DirectoryFilter, except?: DirectoryFilterName): TypedFastBitSet {
  const { index } = directory;
  const found = index.everybody.clone();
  for (const name of filtersInUse(filter)) {
    if (name === except) continue;
    if (name === 'NAME') found.intersection(index.withName(filter.name));
    else if (name === 'REACHABLE') found.intersection(reachableBy(moment, filter.reachable ?? REACHABLE[0], filter.timeZone));
    else found.intersection(index.withAny(name, filter.traits[name]));
  }
  return found;
}

/** Who is reachable at this moment, or will be before the day ends. */
export function reachableBy(moment: DirectoryMoment, reachable: Reachable, timeZone: string): TypedFastBitSet {
  if (reachable === 'NOW') return moment.reachableNow;
  const endOfDay = instantOf(localDay(moment.from, timeZone).add({ days: 1 }), 0, timeZone);
  const found = new TypedFastBitSet();
  moment.reach.forEach((reach, position) => {
    if (reach < endOfDay) found.add(position);
  });
  return found;
}
