import { useCallback, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../gql/index.ts';
import type { ChosenPerson } from '../../../teams/teams-host.ts';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';

const InviteToRoster = graphql(`
  mutation InviteToRoster($input: InviteToRosterInput!) {
    inviteToRoster(input: $input) {
      __typename
      ... on InvitedToRoster {
        entry {
          id
          name
        }
      }
      ... on AlreadyInRoster {
        entry {
          id
          name
        }
      }
    }
  }
`);

export interface InvitationDraft {
  readonly people: readonly ChosenPerson[];
  readonly siteId: string;
  readonly department: string;
}

export interface Invited {
  readonly invited: readonly string[];
  /** Names of those who are in the roster already. */
  readonly already: readonly string[];
}

/** Invites people one after the other. Resolves to null where that failed; whoever was invited before stays so. */
export function useInvite() {
  const client = useApolloClient();
  const [failed, setFailed] = useState(false);
  const work = useCallback(
    async ({ people, siteId, department }: InvitationDraft): Promise<Invited | null> => {
      const [invited, already]: [string[], string[]] = [[], []];
      setFailed(false);
      try {
        for (const { objectId, name } of people) {
          const { data } = await client.mutate({ mutation: InviteToRoster, variables: { input: { objectId, name, siteId, department } } });
          const result = data?.inviteToRoster;
          if (result !== undefined) (result.__typename === 'InvitedToRoster' ? invited : already).push(result.entry.name);
        }
        return { invited, already };
      } catch {
        setFailed(true);
        return null;
      }
    },
    [client],
  );
  return { ...useOneAtATime(work), failed };
}
