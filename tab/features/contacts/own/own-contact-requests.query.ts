import { graphql } from '../../../gql/index.ts';

export const OwnContactRequestsQuery = graphql(`
  query OwnContactRequests($first: Int!, $after: String) {
    ownContactRequests(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          state
          ...OwnRequestRow_request
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);
