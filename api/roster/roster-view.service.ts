import type { EntityManager } from 'typeorm';
import { dayOf } from '../platform/clock.ts';
import { NotFound } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';
import { presentEntry, presentProfile, type RosterEntryView, type RosterProfileView } from './roster.present.ts';
import { detailsOf, rowsOf, type RosterRow } from './roster.store.ts';

/** People of the roster as an admin sees them, in the order of the ids; ids that are nobody's are left out. */
export async function entriesOf(deps: RosterDeps, asker: Asker, ids: readonly string[]): Promise<RosterEntryView[]> {
  const rows = await rowsOf(deps.database.reader, asker.viewer.tenantId, ids);
  const around = await aroundOf(deps, asker, rows);
  return rows.map((row) => presentEntry(row, around));
}

/** @throws NotFound */
export async function rosterProfile(deps: RosterDeps, asker: Asker, id: string): Promise<RosterProfileView> {
  const { reader } = deps.database;
  const row = await rowOf(reader, asker, id);
  if (!row) throw new NotFound();
  return presentProfile(row, await detailsOf(reader, row.ally.id), await aroundOf(deps, asker, [row]));
}

export async function rowOf(manager: EntityManager, { viewer }: Asker, id: string): Promise<RosterRow | null> {
  return isId(id) ? ((await rowsOf(manager, viewer.tenantId, [id.toLowerCase()]))[0] ?? null) : null;
}

async function aroundOf({ directory, clock }: RosterDeps, { viewer, language }: Asker, rows: readonly RosterRow[]) {
  const ids = [...new Set(rows.flatMap(({ topicIds }) => topicIds))];
  const topics = await directory.topicsOf(viewer, ids, language);
  return { today: dayOf(clock.now()), topics: new Map(topics.map((topic) => [topic.id, topic])) };
}
