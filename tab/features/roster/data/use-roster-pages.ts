import { useMemo, useSyncExternalStore } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ROSTER_PAGE_SIZE } from '../../../../shared/limits.ts';
import type { RosterFilter, RosterOrderInput } from '../../../gql/graphql.ts';
import { RosterPages } from './roster-pages.ts';
import type { PagesShown } from './roster-pages.ts';
import { RosterQuery } from './roster.query.ts';

/** The rows of the list with this filter and order. Each other filter or order is another list. */
export function useRosterPages(filter: RosterFilter, order: RosterOrderInput): { readonly pages: RosterPages; readonly shown: PagesShown } {
  const client = useApolloClient();
  const pages = useMemo(
    () =>
      new RosterPages(async (place) => {
        const variables = { filter, order, first: ROSTER_PAGE_SIZE, ...place };
        const { data } = await client.query({ query: RosterQuery, variables, fetchPolicy: 'no-cache' });
        if (data === undefined) throw new Error('The API answered without data.');
        return data.rosterPage;
      }),
    [client, filter, order],
  );
  return { pages, shown: useSyncExternalStore(pages.subscribe, pages.shown) };
}
