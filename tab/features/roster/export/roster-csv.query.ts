import { graphql } from '../../../gql/index.ts';

export const RosterCsvQuery = graphql(`
  query RosterCsv($ids: [ID!], $after: String) {
    rosterCsv(ids: $ids, after: $after) {
      text
      next
    }
  }
`);
