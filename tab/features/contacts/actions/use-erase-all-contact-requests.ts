import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const EraseAllContactRequests = graphql(`
  mutation EraseAllContactRequests {
    eraseAllContactRequests
  }
`);

/** The colleague erases every request that they ever sent. */
export const useEraseAllContactRequests = () => useOperation(EraseAllContactRequests);
