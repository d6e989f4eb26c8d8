import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const CloseContactRequest = graphql(`
  mutation CloseContactRequest($input: MoveContactRequestInput!) {
    closeContactRequest(input: $input) {
      __typename
      ... on ContactRequestClosed {
        id
      }
      ... on ContactRequestNotOpen {
        id
      }
    }
  }
`);

/** Either side ends the conversation. */
export const useCloseContactRequest = () => useOperation(CloseContactRequest);
