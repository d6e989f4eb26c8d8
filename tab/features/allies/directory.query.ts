import { graphql } from '../../gql/index.ts';
import type { AllyDirectoryQuery } from '../../gql/graphql.ts';

/** A page of allies, and whether anybody at all can be reached: one answer, so that the two are of one age. */
export const allyDirectoryQuery = graphql(`
  query AllyDirectory($filter: AllyFilter!, $first: Int!, $after: String) {
    allies(filter: $filter, first: $first, after: $after) {
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
          }
          topics {
            id
            name
          }
          availability {
            status
            until
            nextAt
            presence
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    directoryNow {
      reachableNow
      nextAt
    }
  }
`);

export type AllyPage = AllyDirectoryQuery['allies'];
export type AllyEdge = AllyPage['edges'][number];
/** An ally as the directory shows them. */
export type DirectoryAlly = AllyEdge['node'];
