import { graphql } from '../../../gql/index.ts';

export const IncomingContactRequestQuery = graphql(`
  query IncomingContactRequest($id: ID!, $last: Int!, $before: String) {
    incomingContactRequest(id: $id) {
      ...IncomingRequestState_request @unmask
      messages(last: $last, before: $before) {
        ...Conversation_messages @unmask
      }
    }
    programme {
      ...WritingPromise_programme @unmask
    }
  }
`);
