import { useCallback, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../gql/index.ts';
import type { EditInRosterInput } from '../../../gql/graphql.ts';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import type { RosterProfile } from '../data/roster.query.ts';
import { draftOf, inputOf } from './entry-draft.ts';

const EditInRoster = graphql(`
  mutation EditInRoster($input: EditInRosterInput!) {
    editInRoster(input: $input) {
      __typename
      ... on RosterEdited {
        profile {
          ...RosterProfile_all @unmask
        }
      }
      ... on RosterEditedElsewhere {
        profile {
          ...RosterProfile_all @unmask
        }
      }
    }
  }
`);

export interface Edited {
  /** False where somebody else was first; nothing was saved then. */
  readonly saved: boolean;
  readonly profile: RosterProfile;
  /** What leads back, naming the version that was saved: a later change is not written over. Null where nothing does. */
  readonly undo: EditInRosterInput | null;
}

/** Saves what stands in the roster about one person. Resolves to null where it failed. */
export function useEditInRoster() {
  const client = useApolloClient();
  const [failed, setFailed] = useState(false);
  const work = useCallback(
    async ({ input, before }: { input: EditInRosterInput; before: RosterProfile }): Promise<Edited | null> => {
      setFailed(false);
      try {
        const { data } = await client.mutate({ mutation: EditInRoster, variables: { input } });
        const result = data?.editInRoster;
        if (result === undefined) return null;
        const saved = result.__typename === 'RosterEdited';
        return { saved, profile: result.profile, undo: saved ? inputOf(draftOf(before), result.profile) : null };
      } catch {
        setFailed(true);
        return null;
      }
    },
    [client],
  );
  const { run: runOnce, busy } = useOneAtATime(work);
  const run = (input: EditInRosterInput, before: RosterProfile): Promise<Edited | null> => runOnce({ input, before });
  return { run, busy, failed };
}
