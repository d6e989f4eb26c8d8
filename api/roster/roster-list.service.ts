import { CHOICES_MOST, ROSTER_PAGE_SIZE } from '../../shared/limits.ts';
import { wordsOf } from '../../shared/name-search.ts';
import { ROSTER_STEPS } from '../../shared/roster-rules.ts';
import { TRAINING_STATES } from '../../shared/training-state.ts';
import { dayOf } from '../platform/clock.ts';
import { InvalidInput } from '../platform/errors.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import { facetOf, type FacetCount, type RosterFacetName } from './roster-facets.store.ts';
import type { RosterFilter, RosterFilterWish, RosterOrder } from './roster-filter.ts';
import type { RosterScope } from './roster-filter.store.ts';
import { countOf, keysOf, pageOfIds, type RosterKey, type RosterPlace } from './roster-page.store.ts';
import type { RosterEntryView } from './roster.present.ts';
import { entriesOf } from './roster-view.service.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';

export interface RosterPageWish {
  readonly filter: RosterFilterWish;
  readonly order: RosterOrder;
  readonly first: number;
  readonly after: string | null;
  readonly skip: number;
}

/** The filter goes with it, for how many there are is asked for by itself. */
export type RosterPage = Page<RosterEntryView> & { readonly filter: RosterFilterWish };

const SKIP_MOST = 1_000_000;

/**
 * A page of the roster. Whoever goes on behind a cursor misses nobody and sees nobody twice, whoever comes or goes
 * meanwhile; whoever jumps by `skip` sees what stands there now.
 *
 * @throws InvalidInput for a page size, jump or cursor that cannot be
 */
export async function rosterPage(deps: RosterDeps, asker: Asker, wish: RosterPageWish): Promise<RosterPage> {
  const { filter, order, first, after, skip } = wish;
  checkPageSize(first, 'first', ROSTER_PAGE_SIZE);
  if (skip < 0 || skip > SKIP_MOST) throw new InvalidInput([{ path: 'skip', rule: 'outOfRange' }]);
  const scope = scopeOf(deps, asker, filter);
  const cursorScope = ['roster', asker.viewer.objectId, JSON.stringify([scope.filter, order])];
  const place = after === null ? null : (deps.cursors.read(cursorScope, after, 'after') as RosterPlace);
  const found = await pageOfIds(deps.database.reader, scope, { order, after: place, skip, take: first + 1 });
  const placeOf = new Map(found.map(({ id, place: its }) => [id, its]));
  const entries = await entriesOf(deps, asker, found.slice(0, first).map(({ id }) => id));
  const edges = entries.map((node) => ({
    // Signed when it is asked for: the tab asks for the last one only.
    get cursor() {
      return deps.cursors.sign(cursorScope, placeOf.get(node.id));
    },
    node,
  }));
  return { ...pageOf(edges, { next: found.length > first, previous: after !== null || skip > 0 }), filter };
}

export function rosterCount(deps: RosterDeps, asker: Asker, filter: RosterFilterWish): Promise<number> {
  return countOf(deps.database.reader, scopeOf(deps, asker, filter));
}

/** Everybody whom a filter lets through, for an act on all of them. */
export function rosterKeys(deps: RosterDeps, asker: Asker, filter: RosterFilterWish): Promise<RosterKey[]> {
  return keysOf(deps.database.reader, scopeOf(deps, asker, filter));
}

export type RosterFacetsView = Readonly<Record<RosterFacetName, readonly FacetCount[]>>;

/** What the roster can be filtered by, and how many people each choice would find. */
export async function rosterFacets(deps: RosterDeps, asker: Asker, wish: RosterFilterWish): Promise<RosterFacetsView> {
  const scope = scopeOf(deps, asker, wish);
  const of = (facet: RosterFacetName): Promise<FacetCount[]> => facetOf(deps.database.reader, scope, facet);
  const byName = (one: FacetCount, other: FacetCount): number => one.name.localeCompare(other.name, asker.language);
  const counted = await of('topicIds');
  const topics = new Map((await deps.directory.allTopics(asker.viewer, asker.language)).map(({ id, name }) => [id, name]));
  const inOrder = (order: readonly string[]) => (one: FacetCount, other: FacetCount) => order.indexOf(one.value) - order.indexOf(other.value);
  return {
    steps: (await of('steps')).sort(inOrder(ROSTER_STEPS)),
    training: (await of('training')).sort(inOrder(TRAINING_STATES)),
    departments: (await of('departments')).sort(byName),
    siteIds: (await of('siteIds')).map((one) => ({ ...one, value: one.value.toLowerCase() })).sort(byName),
    languages: (await of('languages')).sort(byName),
    topicIds: counted.map((one) => named(one, topics)).sort(byName),
  };
}

function named(one: FacetCount, topics: ReadonlyMap<string, string>): FacetCount {
  const value = one.value.toLowerCase();
  return { value, name: topics.get(value) ?? value, count: one.count };
}

function scopeOf({ clock }: RosterDeps, { viewer }: Asker, wish: RosterFilterWish): RosterScope {
  return { tenantId: viewer.tenantId, filter: filterOf(wish), today: dayOf(clock.now()) };
}

function filterOf(wish: RosterFilterWish): RosterFilter {
  return {
    words: wordsOf(wish.name ?? '').slice(0, CHOICES_MOST),
    steps: wish.steps ?? [],
    departments: wish.departments ?? [],
    siteIds: wish.siteIds ?? [],
    languages: wish.languages ?? [],
    topicIds: wish.topicIds ?? [],
    training: wish.training ?? [],
  };
}
