import { graphql } from '../../gql/index.ts';
import type { ChoicesQuery as Answer } from '../../gql/graphql.ts';

export const ChoicesQuery = graphql(`
  query Choices {
    choices: keptChoices {
      ...Choice_all @unmask
    }
  }
`);

export type Choice = Answer['choices'][number];
