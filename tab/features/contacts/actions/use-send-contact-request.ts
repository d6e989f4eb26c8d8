import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const SendContactRequest = graphql(`
  mutation SendContactRequest($input: SendContactRequestInput!) {
    sendContactRequest(input: $input) {
      __typename
      ... on ContactRequestSent {
        request {
          ...OwnRequestState_request @unmask
        }
      }
      ... on AlreadyInTouch {
        request {
          ...OwnRequestState_request @unmask
        }
      }
      ... on AllyFull {
        allyName
      }
      ... on AllyNotReachable {
        allyName
      }
      ... on ContactRequestNotOpen {
        id
      }
    }
  }
`);

/** Sends what a colleague wrote to an ally; repeating it with the same key sends nothing twice. */
export const useSendContactRequest = () => useOperation(SendContactRequest);
