import { graphql } from '../../gql/index.ts';

export const AuditQuery = graphql(`
  query Audit($first: Int!, $after: String) {
    auditChain {
      entries
      brokenAt
    }
    auditEntries(first: $first, after: $after) {
      edges {
        cursor
        node {
          position
          at
          actorName
          act
          subject
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
