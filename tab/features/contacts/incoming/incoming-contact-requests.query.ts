import { graphql } from '../../../gql/index.ts';

export const IncomingContactRequestsQuery = graphql(`
  query IncomingContactRequests($first: Int!, $after: String) {
    incomingContactRequests(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          state
          replyDueAt
          awaitsMe
          ...IncomingRequestRow_request
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
