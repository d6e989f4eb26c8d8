import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/index.ts';
import type { FindPeopleQuery as Answer } from '../../../gql/graphql.ts';
import { useDebounced } from '../../../ui/use-debounced.ts';

const FindPeople = graphql(`
  query FindPeople($name: String!) {
    findPeople(name: $name) {
      objectId
      name
      department
    }
  }
`);

export type FoundPerson = NonNullable<Answer['findPeople']>[number];

const TYPING = 300;
const SEARCHED_LEAST = 2;

/** People whose name begins like this. `cannot`: the organisation cannot be searched; then they are named by hand. */
export function useFindPeople(name: string): { readonly found: readonly FoundPerson[] | null; readonly cannot: boolean } {
  const beginning = useDebounced(name.trim(), TYPING);
  const isAsked = beginning.length >= SEARCHED_LEAST && name.trim() !== '';
  const { data, previousData, error } = useQuery(FindPeople, isAsked ? { variables: { name: beginning }, fetchPolicy: 'no-cache' } : skipToken);
  return { found: isAsked ? (data?.findPeople ?? null) : null, cannot: error !== undefined || (data ?? previousData)?.findPeople === null };
}
