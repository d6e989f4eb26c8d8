import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const AcceptContactRequest = graphql(`
  mutation AcceptContactRequest($input: MoveContactRequestInput!) {
    acceptContactRequest(input: $input) {
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

/** The ally says yes: the request becomes a conversation. */
export const useAcceptContactRequest = () => useOperation(AcceptContactRequest);
