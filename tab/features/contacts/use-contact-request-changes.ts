import { useApolloClient, useSubscription } from '@apollo/client/react';
import { graphql } from '../../gql/index.ts';
import { refetchContactRequest } from './data/refetch-contact-requests.ts';

const ContactRequestChanges = graphql(`
  subscription ContactRequestChanges {
    contactRequestChanged {
      id
    }
  }
`);

/** Keeps every open screen of requests and conversations up to date. Used once, by the shell. */
export function useContactRequestChanges(): void {
  const client = useApolloClient();
  useSubscription(ContactRequestChanges, {
    ignoreResults: true,
    onData: ({ data }) => {
      const id = data.data?.contactRequestChanged.id;
      if (id !== undefined) void refetchContactRequest(client, id);
    },
  });
}
