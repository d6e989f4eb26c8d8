import { useCallback, useEffect, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { errorCode } from '../../app/apollo/error-code.ts';
import type { ErrorCode } from '../../app/apollo/error-code.ts';
import { PAGE_SIZE_MOST } from '../../../shared/limits.ts';
import { contactListQuery } from './contact-list.query.ts';
import type { ListedAlly } from './contact-list.query.ts';

export type AllAllies =
  | { readonly state: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly state: 'failed'; readonly code: ErrorCode }
  | { readonly state: 'loaded'; readonly allies: readonly ListedAlly[]; readonly asOf: Date };

const START: AllAllies = { state: 'loading', loaded: 0, total: 0 };

/** Every ally, whatever is filtered elsewhere, as of the moment when the first were asked for. */
export function useAllAllies(): [AllAllies, () => void] {
  const client = useApolloClient();
  const [all, setAll] = useState(START);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let here = true;
    const load = async (): Promise<void> => {
      const asOf = new Date();
      const allies = new Map<string, ListedAlly>();
      let after: string | null = null;
      do {
        const page = await pageAfter(after);
        if (!here) return;
        for (const { node } of page.edges) allies.set(node.id, node);
        after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
        setAll({ state: 'loading', loaded: allies.size, total: page.totalCount });
      } while (after !== null);
      setAll({ state: 'loaded', allies: [...allies.values()], asOf });
    };
    const pageAfter = async (after: string | null) => {
      const { data } = await client.query({ query: contactListQuery, variables: { first: PAGE_SIZE_MOST, after }, fetchPolicy: 'no-cache' });
      if (data === undefined) throw new Error('The API answered without data.');
      return data.allies;
    };
    load().catch((error: unknown) => {
      if (here) setAll({ state: 'failed', code: errorCode(error) });
    });
    return () => {
      here = false;
    };
  }, [client, attempt]);
  const retry = useCallback(() => {
    setAll(START);
    setAttempt((before) => before + 1);
  }, []);
  return [all, retry];
}
