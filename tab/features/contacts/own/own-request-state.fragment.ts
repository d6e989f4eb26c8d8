import { graphql } from '../../../gql/index.ts';

/** What a move changes for the colleague: every mutation asks for it, so that each screen follows by itself. */
export const OwnRequestStateFragment = graphql(`
  fragment OwnRequestState_request on OwnContactRequest {
    id
    state
    allyName
    replyDueAt
    canClose
    canWithdraw
    canWrite
  }
`);
