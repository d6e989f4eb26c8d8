import { useCallback } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../gql/index.ts';
import { useOperation } from '../../ui/use-operation.ts';
import { CharterVersionsQuery } from './charter.query.ts';

const PublishCharter = graphql(`
  mutation PublishCharter($input: PublishCharterInput!) {
    publishCharter(input: $input) {
      __typename
      ... on CharterPublished {
        charter {
          ...CharterVersions_all @unmask
        }
      }
      ... on CharterOutrun {
        charter {
          ...CharterVersions_all @unmask
        }
      }
    }
  }
`);

/** Publishes the next version. What is shown is what the API says there is now, also where somebody else was first. */
export function usePublishCharter() {
  const client = useApolloClient();
  const { run, ...rest } = useOperation(PublishCharter);
  const publish = useCallback(
    async (variables: Parameters<typeof run>[0]) => {
      const data = await run(variables);
      if (data !== null) client.writeQuery({ query: CharterVersionsQuery, data: { __typename: 'Query', charterVersions: data.publishCharter.charter } });
      return data;
    },
    [client, run],
  );
  return { run: publish, ...rest };
}
