import { graphql } from '../../../gql/index.ts';

/** What a move changes for the colleague: every mutation asks for it, so that each screen follows by itself. */
export const OwnRequestStateFragment = graphql(`
  fragment OwnRequestState_request on OwnContactRequest {
    id
    state
    askedAllies {
      id
      name
    }
    earlierAllies {
      id
      name
    }
    mayAskOthers
    othersAskedAt
    replyDueAt
    canHandOver
    canShowName
    canClose
    canWithdraw
    canWrite
    canTalkInTeams
  }
`);
