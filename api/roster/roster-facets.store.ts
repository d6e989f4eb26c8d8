import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { AllyLanguage, AllyTopic } from '../allies/ally-traits.entity.ts';
import type { Ally } from '../allies/ally.entity.ts';
import type { RosterFilter } from './roster-filter.ts';
import { rosterOf, trainingStateSql, type RosterScope } from './roster-filter.store.ts';

/** How many people have a value, of those whom the other filters let through. */
export interface FacetCount {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

export type RosterFacetName = Exclude<keyof RosterFilter, 'words'>;

type Grouping = (query: SelectQueryBuilder<Ally>, scope: RosterScope) => { value: string; name?: string };

const GROUPINGS: Readonly<Record<RosterFacetName, Grouping>> = {
  steps: () => ({ value: 'ally.step' }),
  departments: () => ({ value: 'ally.department' }),
  training: (_, { today }) => ({ value: trainingStateSql(today) }),
  siteIds: (query) => {
    query.innerJoin('ally.site', 'site');
    return { value: 'ally.siteId', name: 'site.name' };
  },
  languages: (query) => {
    query.innerJoin(AllyLanguage, 'spoken', 'spoken.allyId = ally.id');
    return { value: 'spoken.language' };
  },
  topicIds: (query) => {
    query.innerJoin(AllyTopic, 'about', 'about.allyId = ally.id');
    return { value: 'about.topicId' };
  },
};

/** One query, whatever the size of the roster. */
export async function facetOf(manager: EntityManager, scope: RosterScope, facet: RosterFacetName): Promise<FacetCount[]> {
  const query = rosterOf(manager, { ...scope, filter: { ...scope.filter, [facet]: [] } });
  const { value, name } = GROUPINGS[facet](query, scope);
  query.select(value, 'value').addSelect('COUNT(*)', 'count').groupBy(value);
  if (name !== undefined) query.addSelect(name, 'name').addGroupBy(name);
  const rows = await query.getRawMany<{ value: string; name?: string; count: number | string }>();
  return rows.map((row) => ({ value: row.value, name: row.name ?? row.value, count: Number(row.count) }));
}
