import { graphql } from '../../gql/index.ts';

/** What the organisation says on the tab in a channel. */
export const PinProgrammeQuery = graphql(`
  query PinProgramme {
    programme {
      confidentialityLimits
      crisisLines {
        country
        shipped
        name
        phone
        text
        hours
      }
    }
  }
`);
