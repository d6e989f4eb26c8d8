import { graphql } from '../../gql/index.ts';
import type { NumbersQuery as Answer } from '../../gql/graphql.ts';

export const NumbersQuery = graphql(`
  query Numbers {
    numbers: monthlyNumbers {
      smallestGroup
      topics {
        id
        name
      }
      months {
        month
        sent
        inTime
        late
        unanswered
        heardYes
        heardNo
        comeBackYes
        comeBackNo
        topics {
          topicId
          count
        }
      }
    }
  }
`);

export type Numbers = Answer['numbers'];
export type MonthNumbers = Numbers['months'][number];
