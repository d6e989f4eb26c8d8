import type { EntityManager } from 'typeorm';
import type { RosterRefusal } from '../../shared/roster-list.ts';
import type { Ally } from '../allies/ally.entity.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { RosterEntryView } from './roster.present.ts';
import { entriesOf } from './roster-view.service.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';
import { alliesById, changeRow } from './roster.store.ts';

/** Somebody of the roster as the admin saw them. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What is to become of one person, or why nothing is. */
export type Plan = RosterRefusal | Change;

export interface Change {
  readonly set: Partial<Ally>;
  /** Such as `roster.PAUSE`. */
  readonly act: string;
  readonly before: object | null;
  readonly after: object | null;
  /** What changes with it, in the same transaction. */
  readonly also?: (manager: EntityManager) => Promise<void>;
}

/** Looks at everybody at once, and then says for each. */
export type Planner = (manager: EntityManager, allies: readonly Ally[]) => Promise<(ally: Ally) => Plan>;

type Told = { readonly kind: 'changed'; readonly shows: boolean } | { readonly kind: 'elsewhere' } | { readonly kind: 'refused'; readonly reason: RosterRefusal };

export type RosterOutcome =
  | { readonly kind: 'changed' | 'elsewhere'; readonly entry: RosterEntryView }
  | { readonly kind: 'refused'; readonly reason: RosterRefusal; readonly entry: RosterEntryView }
  | { readonly kind: 'gone'; readonly id: string };

/** So few are taken over by the directory at once; for more it is made anew within a second, which nobody has to wait for. */
const AT_ONCE_MOST = 5;

/**
 * Changes people of the roster, each on condition that they are as the admin saw them, and each by themselves: what cannot
 * be done for one is done for the others. What was done and the entries about it come in one transaction.
 *
 * @returns an outcome for each, in order; somebody named twice counts once
 */
export async function changeMany(deps: RosterDeps, asker: Asker, wished: readonly Seen[], planner: Planner): Promise<RosterOutcome[]> {
  const seen = [...new Map(wished.map(({ id, version }) => [id.toLowerCase(), version]))].map(([id, version]) => ({ id, version }));
  const told = await deps.audit.change(asker.viewer, async (manager, tell) => {
    const found = await alliesById(manager, asker.viewer.tenantId, seen.map(({ id }) => id).filter(isId));
    const allies = new Map(found.map((ally) => [ally.id, ally]));
    const planFor = await planner(manager, found);
    const outcomes = new Map<string, Told>();
    // In the order of the ids: two admins at work on the same people do not wait for each other in a circle.
    for (const { id, version } of seen.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      const ally = allies.get(id);
      if (ally) outcomes.set(id, await changeOne(manager, { ally, version, planFor }, tell));
    }
    if ([...outcomes.values()].some(showsInDirectory)) await noteDirectoryChange(manager, 'content');
    return outcomes;
  });
  await takeOver(deps, [...told].filter(([, outcome]) => showsInDirectory(outcome)).map(([id]) => id));
  const entries = new Map((await entriesOf(deps, asker, [...told.keys()])).map((entry) => [entry.id, entry]));
  return seen.map(({ id }): RosterOutcome => {
    const [outcome, entry] = [told.get(id), entries.get(id)];
    return outcome && entry ? { ...outcome, entry } : { kind: 'gone', id };
  });
}

async function changeOne(
  manager: EntityManager,
  { ally, version, planFor }: { readonly ally: Ally; readonly version: number; readonly planFor: (ally: Ally) => Plan },
  tell: (act: { act: string; subject: string; before: object | null; after: object | null }) => void,
): Promise<Told> {
  if (ally.version !== version) return { kind: 'elsewhere' };
  const plan = planFor(ally);
  if (typeof plan === 'string') return { kind: 'refused', reason: plan };
  if (!(await changeRow(manager, ally, plan.set))) return { kind: 'elsewhere' };
  await plan.also?.(manager);
  tell({ act: plan.act, subject: ally.member.name, before: plan.before, after: plan.after });
  return { kind: 'changed', shows: [ally.step, plan.set.step].includes('ACTIVE') };
}

/** The directory shows those only who are active. */
function showsInDirectory(outcome: Told): boolean {
  return outcome.kind === 'changed' && outcome.shows;
}

/** Lets this instance's directory say at once what was changed; the others see it within two seconds. */
async function takeOver({ directory }: Pick<RosterDeps, 'directory'>, ids: readonly string[]): Promise<void> {
  if (ids.length <= AT_ONCE_MOST) for (const id of ids) await directory.refreshAlly(id);
}
