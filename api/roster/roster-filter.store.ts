import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { trainingDueUntil, type TrainingState } from '../../shared/training-state.ts';
import { AllyLanguage, AllyTopic } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import type { RosterFilter } from './roster-filter.ts';

/** Whom a query is about: a tenant's people on a day, filtered. */
export interface RosterScope {
  readonly tenantId: string;
  readonly filter: RosterFilter;
  /** ISO 8601 day, which tells trainings that are over from others. */
  readonly today: string;
}

/** SQL for how it stands with a training. The days are the server's own and stand in the text: a group by parameters is none on SQL Server. */
export function trainingStateSql(today: string): string {
  return (
    `CASE WHEN ally.trainedUntil IS NULL THEN 'NONE' WHEN ally.trainedUntil < '${today}' THEN 'EXPIRED' ` +
    `WHEN ally.trainedUntil <= '${trainingDueUntil(today)}' THEN 'DUE' ELSE 'VALID' END`
  );
}

/** Everybody whom a filter lets through. */
export function rosterOf(manager: EntityManager, { tenantId, filter, today }: RosterScope): SelectQueryBuilder<Ally> {
  const query = manager.createQueryBuilder(Ally, 'ally').where('ally.tenantId = :tenantId', { tenantId });
  filter.words.forEach((word, index) => {
    const begins = likeBeginning(word);
    query.andWhere(`(ally.nameKey LIKE :first${index} ESCAPE '!' OR ally.nameKey LIKE :later${index} ESCAPE '!')`, {
      [`first${index}`]: begins, [`later${index}`]: `% ${begins}`,
    });
  });
  anyOf(query, 'ally.step', 'steps', filter.steps);
  anyOf(query, 'ally.department', 'departments', filter.departments);
  anyOf(query, 'ally.siteId', 'siteIds', filter.siteIds);
  anyOf(query, trainingStateSql(today), 'training', filter.training satisfies readonly TrainingState[]);
  hasAny(query, AllyLanguage, 'language', filter.languages);
  hasAny(query, AllyTopic, 'topicId', filter.topicIds);
  return query;
}

function anyOf(query: SelectQueryBuilder<Ally>, sql: string, name: string, values: readonly string[]): void {
  if (values.length > 0) query.andWhere(`${sql} IN (:...${name})`, { [name]: values });
}

function hasAny<Row extends { allyId: string }>(
  query: SelectQueryBuilder<Ally>, entity: new () => Row, column: Exclude<keyof Row, 'allyId'> & string, values: readonly string[],
): void {
  if (values.length === 0) return;
  const having = query.subQuery().select('1').from(entity, 'has').where('has.allyId = ally.id').andWhere(`has.${column} IN (:...has_${column})`);
  query.andWhere(`EXISTS ${having.getQuery()}`, { [`has_${column}`]: values });
}

/** What begins with a text, for LIKE: nothing in the text itself stands for anything else. */
function likeBeginning(text: string): string {
  return `${text.replace(/[!%_[]/g, (sign) => `!${sign}`)}%`;
}
