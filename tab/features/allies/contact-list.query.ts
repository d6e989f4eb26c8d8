import { graphql } from '../../gql/index.ts';
import type { ContactListQuery } from '../../gql/graphql.ts';

export const contactListQuery = graphql(`
  query ContactList($first: Int!, $after: String) {
    allies(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          department
          languages
          waysOfTalking
          site {
            id
            name
            country
          }
          topics {
            id
            name
          }
          comingWindows {
            from
            until
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type ListedAlly = ContactListQuery['allies']['edges'][number]['node'];
