import { useEffect } from 'react';
import { useNavigate } from '../../../ui/use-navigate.ts';
import { leavePartingNote } from '../data/parting-note.ts';
import { dropWriting } from '../data/unsent-messages.ts';
import { failureOf } from '../data/outcome.ts';

/** Goes back to the list, which says so in one sentence, when a request is no longer there: erased in another tab, say. */
export function useLeaveWhenGone(requestId: string, error: Error | undefined, list: string): boolean {
  const navigate = useNavigate();
  const gone = error !== undefined && failureOf(error).kind === 'notFound';
  useEffect(() => {
    if (!gone) return;
    dropWriting(requestId);
    leavePartingNote('gone');
    navigate(list);
  }, [gone, list, navigate, requestId]);
  return gone;
}
