import type { TypePolicies } from '@apollo/client';
import { growingList } from './data/growing-list.ts';

/** How the client's memory holds requests and conversations. */
export const contactsTypePolicies: TypePolicies = {
  Query: {
    fields: {
      ownContactRequests: growingList('forwards'),
      incomingContactRequests: growingList('forwards'),
    },
  },
  OwnContactRequest: { fields: { messages: growingList('backwards') } },
  IncomingContactRequest: { fields: { messages: growingList('backwards') } },
  // A list asks for less of the content than a request's own screen does.
  ContactRequestContent: { merge: true },
};
