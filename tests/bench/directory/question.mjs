// What both servers are asked: a page of 24 allies, as a card shows them.
import { createHash } from 'node:crypto';

export const PAGE_SIZE = 24;

export const TEXT = `query AllyDirectory($filter: AllyFilter!, $first: Int!, $after: String) {
  allies(filter: $filter, first: $first, after: $after) {
    __typename
    totalCount
    edges {
      __typename
      node {
        __typename
        id
        name
        department
        languages
        waysOfTalking
        site { __typename id name }
        topics { __typename id name }
        availability { __typename status until nextAt presence }
      }
    }
    pageInfo { __typename hasNextPage endCursor }
  }
}`;

export const HASH = createHash('sha256').update(TEXT).digest('hex');

/** The body of one request. The tab sends the hash of its operation, never the text. */
export function bodyOf({ topicId, language }) {
  return JSON.stringify({
    operationName: 'AllyDirectory',
    variables: { first: PAGE_SIZE, filter: { topicIds: [topicId], languages: [language], reachable: 'NOW' } },
    extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
  });
}
