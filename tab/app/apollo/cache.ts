import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { contactsQueryFields, contactsTypePolicies } from '../../features/contacts/contacts-cache.ts';

/** In memory only: closing the tab leaves nothing behind. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      ...contactsTypePolicies,
      Query: { fields: { allies: relayStylePagination(['filter']), ...contactsQueryFields } },
      // There is one of each.
      Viewer: { keyFields: [] },
      Programme: { keyFields: [] },
      DirectoryChoices: { keyFields: [] },
      Availability: { merge: true },
    },
  });
}
