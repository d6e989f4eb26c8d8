import { useQuery } from '@apollo/client/react';
import { PAGE_SIZE_MOST } from '../../../shared/limits.ts';
import { sectionOf } from './request-words.ts';
import { IncomingContactRequestsQuery } from './incoming/incoming-contact-requests.query.ts';

/** How many requests and conversations wait for this ally. The same query as the list's, so that both agree and ask once. */
export function useWaitingCount(): number {
  const { data } = useQuery(IncomingContactRequestsQuery, { variables: { first: PAGE_SIZE_MOST }, refetchWritePolicy: 'merge' });
  return data?.incomingContactRequests.edges.filter(({ node }) => ['new', 'waiting'].includes(sectionOf(node))).length ?? 0;
}
