import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ROSTER_STEPS } from '../../shared/roster-rules.ts';
import type { RosterSort } from '../../shared/roster-list.ts';
import type { Ally } from '../allies/ally.entity.ts';
import type { RosterOrder } from './roster-filter.ts';
import { rosterOf, type RosterScope } from './roster-filter.store.ts';

/** Where somebody stands in an order: the values of its terms. */
export type RosterPlace = readonly (string | number)[];

/** One thing to sort by. */
interface Term {
  readonly sql: string;
  readonly descending: boolean;
}

const STEP_PLACE = `CASE ally.step ${ROSTER_STEPS.map((step, place) => `WHEN '${step}' THEN ${place}`).join(' ')} ELSE -1 END`;

const SORTED_BY: Readonly<Record<Exclude<RosterSort, 'NAME'>, string>> = {
  DEPARTMENT: 'LOWER(ally.department)',
  SITE: 'LOWER(site.name)',
  STEP: STEP_PLACE,
  // Nobody's training comes before everybody's.
  TRAINED_UNTIL: "COALESCE(ally.trainedUntil, '')",
};

/** The last terms tell any two apart, so that there is one order. */
function termsOf({ by, descending }: RosterOrder): Term[] {
  if (by === 'NAME') return [{ sql: 'ally.nameKey', descending }, { sql: 'ally.id', descending }];
  return [{ sql: SORTED_BY[by], descending }, { sql: 'ally.nameKey', descending: false }, { sql: 'ally.id', descending: false }];
}

export interface PageWish {
  readonly order: RosterOrder;
  /** The place after which the page begins; null begins with the first. */
  readonly after: RosterPlace | null;
  /** How many more are left out, for whoever jumps ahead. */
  readonly skip: number;
  readonly take: number;
}

/** Ids and places of a page. What is shown is read for the page alone: sorting whole rows would take several times as long. */
export async function pageOfIds(manager: EntityManager, scope: RosterScope, { order, after, skip, take }: PageWish): Promise<{ id: string; place: RosterPlace }[]> {
  const terms = termsOf(order);
  // The id is the last term, and selected as that alone: SQL Server's driver makes a list of a column that is there twice.
  const query = rosterOf(manager, scope).select([]);
  if (order.by === 'SITE') query.innerJoin('ally.site', 'site');
  terms.forEach(({ sql, descending }, index) => query.addSelect(sql, `term${index}`).addOrderBy(sql, descending ? 'DESC' : 'ASC'));
  if (after) behind(query, terms, after);
  const rows = await query.offset(skip).limit(take).getRawMany<Record<string, string | number>>();
  return rows.map((row) => ({ id: String(row[`term${terms.length - 1}`]).toLowerCase(), place: terms.map((_, index) => row[`term${index}`] ?? '') }));
}

function behind(query: SelectQueryBuilder<Ally>, terms: readonly Term[], place: RosterPlace): void {
  const [first] = terms;
  const beyond = ({ descending }: Term): string => (descending ? '<' : '>');
  const cases = terms.map((term, index) =>
    [...terms.slice(0, index).map(({ sql }, earlier) => `${sql} = :place${earlier}`), `${term.sql} ${beyond(term)} :place${index}`].join(' AND '),
  );
  const values = Object.fromEntries(place.map((value, index) => [`place${index}`, value]));
  // In brackets: beside the filter, an OR would let through whomever the filter does not.
  query.andWhere(`(${cases.map((one) => `(${one})`).join(' OR ')})`, values);
  // Says nothing new, but a database finds by it where in an index to begin.
  if (first) query.andWhere(`${first.sql} ${beyond(first)}= :place0`, values);
}

export async function countOf(manager: EntityManager, scope: RosterScope): Promise<number> {
  const row = await rosterOf(manager, scope).select('COUNT(*)', 'count').getRawOne<{ count: number | string }>();
  return Number(row?.count ?? 0);
}

/** What an act on everybody needs to know of each. */
export type RosterKey = Pick<Ally, 'id' | 'version' | 'step' | 'siteId'>;

export async function keysOf(manager: EntityManager, scope: RosterScope): Promise<RosterKey[]> {
  const rows = await rosterOf(manager, scope)
    .select('ally.id', 'id').addSelect('ally.version', 'version').addSelect('ally.step', 'step').addSelect('ally.siteId', 'siteId')
    .orderBy('ally.nameKey').addOrderBy('ally.id')
    .getRawMany<RosterKey>();
  return rows.map(({ id, version, step, siteId }) => ({ id: id.toLowerCase(), version, step, siteId: siteId.toLowerCase() }));
}
