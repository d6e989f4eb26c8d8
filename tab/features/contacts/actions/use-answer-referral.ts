import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const AnswerReferral = graphql(`
  mutation AnswerReferral($input: AnswerReferralInput!) {
    answerReferral(input: $input) {
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

/** The colleague agrees to what the ally suggested, or does not; only the first answer counts. */
export const useAnswerReferral = () => useOperation(AnswerReferral);
