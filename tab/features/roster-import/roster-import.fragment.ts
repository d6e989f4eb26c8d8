import { graphql } from '../../gql/index.ts';

export const RosterImportFragment = graphql(`
  fragment RosterImport_all on RosterImport {
    id
    state
    percent
    rows
    added
    changed
    unchanged
    ending
    problemCount
    ignoredHeadings
  }
`);
