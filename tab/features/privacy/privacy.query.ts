import { graphql } from '../../gql/index.ts';

export const PrivacyQuery = graphql(`
  query Privacy {
    programme {
      confidentialityLimits
      coordinator
      keptDaysAfterClosing
      keptDaysWithoutAnswer
      backupDays
      smallestGroup
    }
  }
`);
