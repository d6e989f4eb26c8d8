import type { ApolloClient } from '@apollo/client';

const LISTS: readonly (string | undefined)[] = ['OwnContactRequests', 'IncomingContactRequests'];
const SINGLE: readonly (string | undefined)[] = ['OwnContactRequest', 'IncomingContactRequest'];

/**
 * Asks again for whatever is on the screen and concerns this request. The event told only that it changed, so the API
 * decides anew what this viewer may see. Queries report their own errors; a failed refetch must not become a fault here.
 */
export async function refetchContactRequest(client: ApolloClient, id: string): Promise<void> {
  const refetching = client.refetchQueries({
    include: 'active',
    onQueryUpdated: (query) =>
      LISTS.includes(query.queryName) || (SINGLE.includes(query.queryName) && query.variables.id === id),
  });
  await Promise.allSettled(refetching.results);
  // What was erased or may no longer be read does not stay in memory either.
  client.cache.gc();
}
