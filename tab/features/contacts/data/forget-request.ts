import type { ApolloClient } from '@apollo/client';

/** Takes an erased request, and all that only it held, out of the client's memory. */
export function forgetRequest({ cache }: ApolloClient, id: string): void {
  cache.evict({ id: cache.identify({ __typename: 'OwnContactRequest', id }) });
  cache.gc();
}
