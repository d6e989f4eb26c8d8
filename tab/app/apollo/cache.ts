import { InMemoryCache } from '@apollo/client';
import { alliesField } from '../../features/allies/allies-cache.ts';
import { contactsQueryFields, contactsTypePolicies } from '../../features/contacts/contacts-cache.ts';

/** In memory only: closing the tab leaves nothing behind. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      ...contactsTypePolicies,
      Query: { fields: { allies: alliesField, ...contactsQueryFields } },
      // There is one of each.
      Viewer: { keyFields: [] },
      Programme: { keyFields: [] },
      OwnAvailability: { keyFields: [] },
      OwnRole: { keyFields: [] },
      DirectoryNow: { keyFields: [] },
      Availability: { merge: true },
    },
  });
}
