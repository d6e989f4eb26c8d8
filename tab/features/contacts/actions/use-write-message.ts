import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const WriteMessage = graphql(`
  mutation WriteMessage($input: WriteMessageInput!) {
    writeMessage(input: $input) {
      __typename
      ... on MessageWritten {
        message {
          id
          mine
          sentAt
          text
        }
      }
      ... on ContactRequestNotOpen {
        id
      }
    }
  }
`);

/** Writes one message into an open conversation; repeating it with the same key writes nothing twice. */
export const useWriteMessage = () => useOperation(WriteMessage);
