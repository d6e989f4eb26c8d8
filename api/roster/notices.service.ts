import type { Ally } from '../allies/ally.entity.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { PreparedNotice } from '../platform/outbox/outbox.ts';
import type { Seen } from './changing.service.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';
import { alliesById } from './roster.store.ts';

/**
 * Notices for those whom an act will concern, by the id of their row: made ready before the transaction, since the
 * recipient is sealed with a key from another database.
 *
 * @param what the act; with the version that was seen it makes the notice one of a kind
 */
export async function prepareNotices(
  deps: RosterDeps, { viewer }: Asker, seen: readonly Seen[], what: string, concerns: (ally: Ally) => boolean,
): Promise<Map<string, PreparedNotice>> {
  const allies = await alliesById(deps.database.reader, viewer.tenantId, seen.map(({ id }) => id.toLowerCase()).filter(isId));
  const notices = new Map<string, PreparedNotice>();
  for (const ally of allies.filter(concerns)) {
    const { tenantId, objectId } = ally.member;
    notices.set(ally.id, await deps.outbox.prepare({ tenantId, objectId }, 'roster', what, ally.id, String(ally.version)));
  }
  return notices;
}
