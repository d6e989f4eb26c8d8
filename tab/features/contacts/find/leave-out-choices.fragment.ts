import { graphql } from '../../../gql/index.ts';

/** Whom somebody can leave out, and where they work themselves. */
export const LeaveOutChoicesFragment = graphql(`
  fragment LeaveOutChoices on Query {
    directoryFacets {
      languages {
        value
      }
      departments {
        value
        name
      }
      sites {
        value
        name
      }
    }
    ownPlace {
      department
      site {
        id
        name
      }
    }
  }
`);
