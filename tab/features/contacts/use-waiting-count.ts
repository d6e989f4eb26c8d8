import { useQuery } from '@apollo/client/react';
import { PAGE_SIZE_MOST } from '../../../shared/limits.ts';
import { IncomingContactRequestsQuery } from './incoming/incoming-contact-requests.query.ts';

/** How many requests wait for this ally's answer. The same query as the list's, so that both agree and ask once. */
export function useWaitingCount(): number {
  const { data } = useQuery(IncomingContactRequestsQuery, { variables: { first: PAGE_SIZE_MOST }, refetchWritePolicy: 'merge' });
  return data?.incomingContactRequests.edges.filter(({ node }) => node.state === 'WAITING').length ?? 0;
}
