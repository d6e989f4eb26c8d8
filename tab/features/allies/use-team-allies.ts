import { useApolloClient, useQuery } from '@apollo/client/react';
import { PinnedQuery } from './team-allies.query.ts';
import type { Pin } from './team-allies.query.ts';
import { fromMemory, useKeptFresh } from './use-kept-fresh.ts';
import type { KeptFresh } from './use-kept-fresh.ts';
import { useTimedTurns } from './use-timed-turns.ts';

/** Whom a team sees; null lets everybody through. */
export interface TeamChoices {
  readonly siteIds: string[];
  readonly topicIds: string[];
}

export interface TeamAllies extends KeptFresh {
  readonly pin: Pin | undefined;
}

/** The allies for a team, kept fresh without a line to the API being held open. */
export function useTeamAllies({ siteIds, topicIds }: TeamChoices): TeamAllies {
  const client = useApolloClient();
  const variables = { choices: { siteIds, topicIds } };
  const { data } = useQuery(PinnedQuery, { variables, ...fromMemory });
  // Listening for changes is for the viewer's own tab: a shared screen asks now and then.
  const [turn] = useTimedTurns();
  const fresh = useKeptFresh(`team ${JSON.stringify(variables)}`, turn, async () => {
    const answer = await client.query({ query: PinnedQuery, variables, fetchPolicy: 'no-cache' });
    return () => {
      if (answer.data !== undefined) client.writeQuery({ query: PinnedQuery, variables, data: answer.data });
    };
  });
  return { ...fresh, pin: data?.pin };
}
