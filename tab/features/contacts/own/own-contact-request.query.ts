import { graphql } from '../../../gql/index.ts';

export const OwnContactRequestQuery = graphql(`
  query OwnContactRequest($id: ID!, $last: Int!, $before: String) {
    ownContactRequest(id: $id) {
      ...OwnRequestState_request @unmask
      closingQuestionsOpen
      content {
        ...RequestContent_content @unmask
      }
      messages(last: $last, before: $before) {
        ...Conversation_messages @unmask
      }
    }
    programme {
      ...WritingPromise_programme @unmask
    }
  }
`);
