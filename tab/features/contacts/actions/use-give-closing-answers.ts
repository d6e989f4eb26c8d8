import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const GiveClosingAnswers = graphql(`
  mutation GiveClosingAnswers($input: ClosingAnswersInput!) {
    giveClosingAnswers(input: $input) {
      id
    }
  }
`);

/** Answers the two questions after a close; they are counted without a link to the request. */
export const useGiveClosingAnswers = () => useOperation(GiveClosingAnswers);
