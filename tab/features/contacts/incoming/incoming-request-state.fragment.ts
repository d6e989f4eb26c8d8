import { graphql } from '../../../gql/index.ts';

/** What a move changes for the ally; the content goes when the ally may no longer read it. */
export const IncomingRequestStateFragment = graphql(`
  fragment IncomingRequestState_request on IncomingContactRequest {
    id
    state
    replyDueAt
    awaitsMe
    canAccept
    canClose
    canDecline
    canWrite
    canTalkInTeams
    content {
      ...RequestContent_content @unmask
    }
  }
`);
