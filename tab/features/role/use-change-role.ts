import { useCallback } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../gql/index.ts';
import { useOperation } from '../../ui/use-operation.ts';
import type { Operation } from '../../ui/use-operation.ts';
import type { StepDownMutation, StepDownMutationVariables } from '../../gql/graphql.ts';

const Volunteer = graphql(`
  mutation Volunteer($input: VolunteerInput!) {
    volunteer(input: $input) {
      __typename
      ... on OwnRoleChanged {
        role {
          ...OwnRole_all @unmask
        }
      }
      ... on OwnRoleUnchanged {
        role {
          ...OwnRole_all @unmask
        }
      }
    }
  }
`);

const AcceptCharter = graphql(`
  mutation AcceptCharter($input: AcceptCharterInput!) {
    acceptCharter(input: $input) {
      __typename
      ... on OwnRoleChanged {
        role {
          ...OwnRole_all @unmask
        }
      }
      ... on OwnRoleUnchanged {
        role {
          ...OwnRole_all @unmask
        }
      }
    }
  }
`);

const StepDown = graphql(`
  mutation StepDown($input: StepDownInput!) {
    stepDown(input: $input) {
      __typename
      ... on OwnRoleChanged {
        role {
          ...OwnRole_all @unmask
        }
      }
      ... on OwnRoleUnchanged {
        role {
          ...OwnRole_all @unmask
        }
      }
    }
  }
`);

/** Says that somebody wants to be an ally. */
export const useVolunteer = () => useOperation(Volunteer);

/** Accepts the version of the charter that was read. */
export const useAcceptCharter = () => useOperation(AcceptCharter);

/** Ends the role, or the way to it. What an ally could read is forgotten here too. */
export function useStepDown(): Operation<StepDownMutation, StepDownMutationVariables> {
  const client = useApolloClient();
  const { run, ...rest } = useOperation(StepDown);
  const stepDown = useCallback(
    async (variables: StepDownMutationVariables): Promise<StepDownMutation | null> => {
      const data = await run(variables);
      if (data === null) return null;
      for (const fieldName of ['incomingContactRequests', 'incomingContactRequest', 'ownAvailability']) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
      client.cache.gc();
      // The navigation changes with it; where it cannot be asked for, the next visit shows it.
      await client.refetchQueries({ include: ['Viewer'] }).catch(() => undefined);
      return data;
    },
    [client, run],
  );
  return { run: stepDown, ...rest };
}
