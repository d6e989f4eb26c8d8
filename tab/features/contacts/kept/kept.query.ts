import { graphql } from '../../../gql/index.ts';

export const KeptQuery = graphql(`
  query Kept {
    viewer {
      name
      country
      memberSince
      isAlly
    }
    programme {
      keptDaysAfterClosing
      keptDaysWithoutAnswer
      backupDays
    }
    keptContactRequests {
      request {
        id
        state
        mayAskOthers
        replyDueAt
        askedAllies {
          id
          name
        }
        earlierAllies {
          id
          name
        }
        content {
          ...RequestContent_content @unmask
        }
      }
      messages {
        id
        kind
        mine
        answersId
        sentAt
        text
      }
    }
  }
`);
