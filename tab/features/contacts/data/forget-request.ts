import type { ApolloClient, Reference } from '@apollo/client';
import { mayReadContent } from '../../../../shared/contact-rules.ts';
import { MESSAGES_PAGE_SIZE } from '../../../../shared/limits.ts';
import { IncomingContactRequestQuery } from '../incoming/incoming-contact-request.query.ts';
import { IncomingRequestStateFragment } from '../incoming/incoming-request-state.fragment.ts';
import { OwnContactRequestQuery } from '../own/own-contact-request.query.ts';
import { OwnRequestStateFragment } from '../own/own-request-state.fragment.ts';
import { dropWriting } from './unsent-messages.ts';

type Side = 'OwnContactRequest' | 'IncomingContactRequest';

const placeOf = ({ cache }: ApolloClient, side: Side, id: string): string => cache.identify({ __typename: side, id }) ?? '';

/** Takes a request that is no longer there, and all that only it held, out of the client's memory. */
export function forgetRequest(client: ApolloClient, id: string): void {
  client.cache.evict({ id: placeOf(client, 'OwnContactRequest', id) });
  client.cache.evict({ id: placeOf(client, 'IncomingContactRequest', id) });
  client.cache.gc();
}

/** Empties what is remembered of a request that the ally may no longer read. Emptied, not taken out: its screen may be open. */
export function forgetUnreadable(client: ApolloClient, id: string): void {
  const place = placeOf(client, 'IncomingContactRequest', id);
  const state = incomingState(client, id);
  if (state === undefined || mayReadContent(state, 'ally')) return;
  client.cache.modify<{ content: object | null; messages: { edges: readonly Reference[] } }>({
    id: place,
    fields: { content: () => null, messages: (messages) => ({ ...messages, edges: [] }) },
  });
  dropWriting(id);
}

/** Asks again for a request that was on the screen before and is not now: its words are still in memory. */
export function recheckRemembered(client: ApolloClient, id: string): Promise<unknown>[] {
  const how = { variables: { id, last: MESSAGES_PAGE_SIZE }, fetchPolicy: 'network-only' } as const;
  return [
    ...(ownState(client, id) === undefined ? [] : [client.query({ query: OwnContactRequestQuery, ...how })]),
    ...(incomingState(client, id) === undefined ? [] : [client.query({ query: IncomingContactRequestQuery, ...how })]),
  ];
}

// Lists hold less of a request than these fragments: they are whole only where its own screen was open.
function ownState(client: ApolloClient, id: string) {
  const place = placeOf(client, 'OwnContactRequest', id);
  return client.cache.readFragment({ id: place, fragment: OwnRequestStateFragment })?.state;
}

function incomingState(client: ApolloClient, id: string) {
  const place = placeOf(client, 'IncomingContactRequest', id);
  const whole = { id: place, fragment: IncomingRequestStateFragment, fragmentName: 'IncomingRequestState_request' };
  return client.cache.readFragment(whole)?.state;
}
