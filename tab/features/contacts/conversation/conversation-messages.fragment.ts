import { graphql } from '../../../gql/index.ts';

export const ConversationMessagesFragment = graphql(`
  fragment Conversation_messages on MessageConnection {
    edges {
      cursor
      node {
        id
        answersId
        kind
        mine
        sentAt
        text
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
`);
