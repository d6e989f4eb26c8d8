import { graphql } from '../../../gql/index.ts';

export const RosterEntryFragment = graphql(`
  fragment RosterEntry_row on RosterEntry {
    id
    version
    name
    department
    site {
      id
      name
    }
    languages
    topics {
      id
      name
    }
    step
    since
    trainedUntil
    training
    load
  }
`);
