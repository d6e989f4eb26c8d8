import { useApolloClient, useQuery } from '@apollo/client/react';
import { PinnedQuery } from './team-allies.query.ts';
import type { Pin } from './team-allies.query.ts';
import { fromMemory, useKeptFresh } from './use-kept-fresh.ts';
import type { KeptFresh } from './use-kept-fresh.ts';
import { useTurns } from './use-turns.ts';

/** Whom a team sees; null lets everybody through. */
export interface TeamChoices {
  readonly siteIds: string[];
  readonly topicIds: string[];
}

export interface TeamAllies extends KeptFresh {
  readonly pin: Pin | undefined;
}

/** The allies for a team, kept as fresh as the directory is. */
export function useTeamAllies({ siteIds, topicIds }: TeamChoices): TeamAllies {
  const client = useApolloClient();
  const variables = { choices: { siteIds, topicIds } };
  const { data } = useQuery(PinnedQuery, { variables, ...fromMemory });
  const fresh = useKeptFresh(`team ${JSON.stringify(variables)}`, useTurns(), async () => {
    const answer = await client.query({ query: PinnedQuery, variables, fetchPolicy: 'no-cache' });
    return () => {
      if (answer.data !== undefined) client.writeQuery({ query: PinnedQuery, variables, data: answer.data });
    };
  });
  return { ...fresh, pin: data?.pin };
}
