import type { TypePolicies } from '@apollo/client';
import { growingList } from './data/growing-list.ts';

/** How the client's memory holds the lists of requests. */
export const contactsQueryFields = {
  ownContactRequests: growingList('forwards'),
  incomingContactRequests: growingList('forwards'),
};

/** How it holds requests and conversations. */
export const contactsTypePolicies: TypePolicies = {
  OwnContactRequest: { fields: { messages: growingList('backwards') } },
  IncomingContactRequest: { fields: { messages: growingList('backwards') } },
  // A list asks for less of the content than a request's own screen does.
  ContactRequestContent: { merge: true },
};
