import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../shared/vocabulary.ts';
import type { AllyFilter } from '../../gql/graphql.ts';
import type { AllyFilters, Choice } from './ally-filters.tsx';

/** What the API is asked for. Nothing chosen means nothing asked for, so that equal questions are equal in the cache. */
export function filterOf(filters: AllyFilters, timeZone: string): AllyFilter {
  const { reachable } = filters;
  const name = filters.name.trim();
  return {
    ...(name !== '' && { name }),
    ...(reachable !== null && { reachable }),
    // Only "today" depends on where somebody is.
    ...(reachable === 'TODAY' && { timeZone }),
    ...some('topicIds', valuesOf(filters.topicIds)),
    ...some('languages', valuesOf(filters.languages)),
    ...some('siteIds', valuesOf(filters.siteIds)),
    ...some('departments', valuesOf(filters.departments)),
    ...some('kindsOfHelp', KINDS_OF_HELP.filter((kind) => valuesOf(filters.kindsOfHelp).includes(kind))),
    ...some('waysOfTalking', WAYS_OF_TALKING.filter((way) => valuesOf(filters.waysOfTalking).includes(way))),
  };
}

const valuesOf = (choices: readonly Choice[]): string[] => choices.map(({ value }) => value);

function some<TField extends string, TValue>(field: TField, values: TValue[]): { [field in TField]?: TValue[] } {
  return values.length === 0 ? {} : ({ [field]: values } as { [field in TField]: TValue[] });
}
