import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { errorCode } from '../../app/apollo/error-code.ts';
import type { ErrorCode } from '../../app/apollo/error-code.ts';
import { graphql } from '../../gql/index.ts';
import type { AllyDirectoryQuery, AllyFilter } from '../../gql/graphql.ts';
import { PAGE_SIZE, PAGE_SIZE_MOST } from '../../../shared/limits.ts';
import { useNow } from '../../ui/clock.tsx';
import { useMore } from '../../ui/use-more.ts';
import type { More } from '../../ui/use-more.ts';
import type { AllyFilters } from './ally-filters.tsx';
import { useDebounced } from './use-debounced.ts';

const TYPING_RESTS = 300;
/** Hours change while one looks, so what is shown is asked for again every so many minutes. */
const FRESH_FOR_MINUTES = 5;

const allyDirectoryQuery = graphql(`
  query AllyDirectory($filter: AllyFilter!, $first: Int!, $after: String) {
    allies(filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          ...AllyCard_ally
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export interface AllyPages {
  readonly allies: AllyDirectoryQuery['allies'] | undefined;
  /** These are not yet the allies that the filters ask for. */
  readonly outdated: boolean;
  /** Why there are none to show. */
  readonly failure: ErrorCode | undefined;
  readonly retry: () => void;
  readonly more: More & { readonly there: boolean };
}

/** The allies that fit, page after page. */
export function useAllyPages(filters: AllyFilters): AllyPages {
  const name = useDebounced(filters.name.trim(), TYPING_RESTS);
  const filter = useMemo(() => filterOf({ ...filters, name }), [filters, name]);
  const client = useApolloClient();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(allyDirectoryQuery, { variables: { filter, first: PAGE_SIZE } });
  const allies = (data ?? previousData)?.allies;
  const shown = data?.allies.edges.length ?? 0;
  const more = useMore(
    useCallback(async () => {
      await fetchMore({ variables: { after: data?.allies.pageInfo.endCursor ?? null } });
    }, [fetchMore, data]),
  );
  useFreshness(() => {
    if (shown > 0 && shown <= PAGE_SIZE_MOST) refetch({ filter, first: shown }).catch(() => undefined);
  });
  const retry = (): void => {
    // Whatever broke this may have broken what else is on the screen.
    void client.refetchQueries({ include: 'active' });
  };
  const outdated = loading && data === undefined;
  const failure = error === undefined || loading ? undefined : errorCode(error);
  return { allies, outdated, failure, retry, more: { ...more, there: data?.allies.pageInfo.hasNextPage ?? false } };
}

function useFreshness(refresh: () => void): void {
  const minute = Math.floor(useNow().getTime() / 60_000);
  const [since] = useState(minute);
  const turn = Math.floor((minute - since) / FRESH_FOR_MINUTES);
  // Only time decides when; what is shown by then decides what.
  const due = useEffectEvent(refresh);
  useEffect(() => {
    if (turn > 0) due();
  }, [turn]);
}

/** Nothing chosen means nothing asked for, so that equal questions are equal in the cache. */
function filterOf({ name, topicIds, languages, siteIds }: AllyFilters): AllyFilter {
  return {
    ...(name !== '' && { name }),
    ...(topicIds.length > 0 && { topicIds: [...topicIds] }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(siteIds.length > 0 && { siteIds: [...siteIds] }),
  };
}
