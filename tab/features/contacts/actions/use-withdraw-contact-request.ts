import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const WithdrawContactRequest = graphql(`
  mutation WithdrawContactRequest($input: MoveContactRequestInput!) {
    withdrawContactRequest(input: $input) {
      __typename
      ... on ContactRequestWithdrawn {
        request {
          ...OwnRequestState_request @unmask
        }
      }
      ... on ContactRequestNotWithdrawn {
        request {
          ...OwnRequestState_request @unmask
        }
      }
    }
  }
`);

/** The colleague takes a request back before it is answered. */
export const useWithdrawContactRequest = () => useOperation(WithdrawContactRequest);
