import { graphql } from '../../../gql/index.ts';

export const WritingPromiseFragment = graphql(`
  fragment WritingPromise_programme on Programme {
    backupDays
    confidentialityLimits
    keptDaysAfterClosing
    keptDaysWithoutAnswer
  }
`);
