import type { TypedFastBitSet } from 'typedfastbitset';
import { KINDS_OF_HELP, REACHABLE, WAYS_OF_TALKING, type DirectoryFilterName } from '../../shared/vocabulary.ts';
import { filtersInUse, matching, reachableBy, type DirectoryFilter } from './directory-filter.ts';
import type { TraitName } from './directory-index.ts';
import type { DirectoryMoment } from './directory-moment.ts';
import type { Directory } from './directory.ts';

export interface Count {
  readonly value: string;
  readonly count: number;
}

export interface FacetCounts {
  readonly traits: Readonly<Record<TraitName, readonly Count[]>>;
  readonly reachable: readonly Count[];
  readonly withoutFilters: readonly { readonly filter: DirectoryFilterName; readonly count: number }[];
}

/** For each choice, how many of those whom the other filters let through have it; and how many each filter keeps out. */
export function facetCounts(directory: Directory, moment: DirectoryMoment, filter: DirectoryFilter): FacetCounts {
  const traitCounts = (name: TraitName, order: readonly string[]): Count[] => {
    const others = matching(directory, moment, filter, name);
    const sets = directory.index.valuesOf(name);
    return order.flatMap((value) => countOf(value, sets.get(value), others));
  };
  const others = matching(directory, moment, filter, 'REACHABLE');
  return {
    traits: {
      TOPIC: traitCounts('TOPIC', [...directory.choices.topics.keys()]),
      LANGUAGE: traitCounts('LANGUAGE', sortedValues(directory, 'LANGUAGE')),
      SITE: traitCounts('SITE', [...directory.choices.sites.keys()]),
      DEPARTMENT: traitCounts('DEPARTMENT', sortedValues(directory, 'DEPARTMENT')),
      KIND_OF_HELP: traitCounts('KIND_OF_HELP', KINDS_OF_HELP),
      WAY_OF_TALKING: traitCounts('WAY_OF_TALKING', WAYS_OF_TALKING),
    },
    reachable: REACHABLE.map((value) => ({ value, count: others.intersection_size(reachableBy(moment, value, filter.timeZone)) })),
    withoutFilters: filtersInUse(filter).map((name) => ({ filter: name, count: matching(directory, moment, filter, name).size() })),
  };
}

/** Nothing for a value that no ally has any more. */
function countOf(value: string, set: TypedFastBitSet | undefined, others: TypedFastBitSet): Count[] {
  return set === undefined || set.isEmpty() ? [] : [{ value, count: set.intersection_size(others) }];
}

function sortedValues({ index }: Directory, name: TraitName): string[] {
  return [...index.valuesOf(name).keys()].sort((one, other) => one.localeCompare(other));
}
