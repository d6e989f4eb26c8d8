import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const ProposeHandOver = graphql(`
  mutation ProposeHandOver($input: ProposeHandOverInput!) {
    proposeHandOver(input: $input) {
      __typename
      ... on MessageWritten {
        message {
          id
        }
      }
      ... on ContactRequestNotOpen {
        id
      }
    }
  }
`);

/** An ally suggests that somebody else goes on; repeating it with the same key suggests nothing twice. */
export const useProposeHandOver = () => useOperation(ProposeHandOver);
