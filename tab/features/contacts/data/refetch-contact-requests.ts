import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { forgetRequest, forgetUnreadable, recheckRemembered } from './forget-request.ts';
import { failureOf } from './outcome.ts';

const LISTS: readonly (string | undefined)[] = ['OwnContactRequests', 'IncomingContactRequests'];
const SINGLE: readonly (string | undefined)[] = ['OwnContactRequest', 'IncomingContactRequest'];

/**
 * Asks again for whatever is on the screen, or is remembered from an earlier one, and concerns this request. The event
 * told only that it changed, so the API decides anew what this viewer may see. Queries report their own errors; a
 * failed refetch must not become a fault here.
 */
export async function refetchContactRequest(client: ApolloClient, id: string): Promise<void> {
  const shows = (query: ObservableQuery): boolean => SINGLE.includes(query.queryName) && query.variables['id'] === id;
  const refetching = client.refetchQueries({
    include: 'active',
    onQueryUpdated: (query) => LISTS.includes(query.queryName) || shows(query),
  });
  const aside = refetching.queries.some(shows) ? [] : recheckRemembered(client, id);
  const answers = await Promise.allSettled([...refetching.results, ...aside]);
  // What was erased or may no longer be read does not stay in memory either.
  if (answers.some((answer) => answer.status === 'rejected' && failureOf(answer.reason).kind === 'notFound')) forgetRequest(client, id);
  else forgetUnreadable(client, id);
  client.cache.gc();
}
