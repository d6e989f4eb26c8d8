import { useEffect, useSyncExternalStore } from 'react';
import type { Conversation_MessagesFragment } from '../../../gql/graphql.ts';
import { forgetArrived, onWritingChange, writingIn } from '../data/unsent-messages.ts';
import type { Writing } from '../data/unsent-messages.ts';

/** What was typed into this conversation and is not among its messages yet. */
export function useWriting(requestId: string, messages: Conversation_MessagesFragment): Writing {
  const writing = useSyncExternalStore(onWritingChange, () => writingIn(requestId));
  const { unsent } = writing;
  useEffect(() => {
    if (unsent.length > 0) forgetArrived(requestId, messages.edges.map(({ node }) => node.id));
  }, [requestId, messages, unsent]);
  return writing;
}
