import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const ShowName = graphql(`
  mutation ShowName($input: MoveContactRequestInput!) {
    showName(input: $input) {
      __typename
      ... on NameShown {
        request {
          ...OwnRequestState_request @unmask
        }
      }
      ... on ContactRequestNotOpen {
        id
      }
    }
  }
`);

/** The colleague shows their name from now on. */
export const useShowName = () => useOperation(ShowName);
