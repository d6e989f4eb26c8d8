import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const DeclineContactRequest = graphql(`
  mutation DeclineContactRequest($input: MoveContactRequestInput!) {
    declineContactRequest(input: $input) {
      __typename
      ... on ContactRequestAnswered {
        request {
          ...IncomingRequestState_request @unmask
        }
      }
      ... on ContactRequestNotWaiting {
        request {
          ...IncomingRequestState_request @unmask
        }
      }
    }
  }
`);

/** The ally cannot take it on; nobody asks why. */
export const useDeclineContactRequest = () => useOperation(DeclineContactRequest);
