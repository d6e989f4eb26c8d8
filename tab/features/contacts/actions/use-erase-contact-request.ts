import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const EraseContactRequest = graphql(`
  mutation EraseContactRequest($input: MoveContactRequestInput!) {
    eraseContactRequest(input: $input) {
      id
    }
  }
`);

/** The colleague erases a request and everything in it, for both. */
export const useEraseContactRequest = () => useOperation(EraseContactRequest);
