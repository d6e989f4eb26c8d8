import { PROPOSED_MOST } from '../../shared/limits.ts';
import { replyDue } from '../../shared/time/reply-due.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';

/**
 * By when an answer would be due, were these allies asked now: of several, when the last of them is to have answered.
 *
 * @throws NotFound, InvalidInput
 */
export async function replyDueIfAsked(deps: ContactsDeps, viewer: Viewer, allyIds: readonly string[]): Promise<Date> {
  if (allyIds.length === 0 || allyIds.length > PROPOSED_MOST) throw new InvalidInput([{ path: 'allyIds', rule: 'outOfRange' }]);
  const now = deps.clock.now().getTime();
  const dues = await Promise.all(
    allyIds.map(async (id) => {
      const ally = await deps.allies.findAskable(viewer.tenantId, id);
      if (!ally) throw new NotFound();
      return replyDue(now, (await deps.availability.answering(ally.id)).hours, deps.rules().replyPromise);
    }),
  );
  return new Date(Math.max(...dues));
}
