import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** In memory only: closing the tab leaves nothing behind. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          allies: relayStylePagination(['filter']),
          ownContactRequests: relayStylePagination(),
          incomingContactRequests: relayStylePagination(),
        },
      },
      OwnContactRequest: { fields: { messages: relayStylePagination() } },
      IncomingContactRequest: { fields: { messages: relayStylePagination() } },
      // There is one of each.
      Viewer: { keyFields: [] },
      Programme: { keyFields: [] },
      DirectoryChoices: { keyFields: [] },
      Availability: { merge: true },
      ContactRequestContent: { merge: true },
    },
  });
}
