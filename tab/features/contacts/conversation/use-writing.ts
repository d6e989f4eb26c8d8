import { useSyncExternalStore } from 'react';
import { onWritingChange, writingIn } from '../data/unsent-messages.ts';
import type { Writing } from '../data/unsent-messages.ts';

/** What was typed into this conversation and is not sent yet. */
export function useWriting(requestId: string): Writing {
  return useSyncExternalStore(onWritingChange, () => writingIn(requestId));
}
