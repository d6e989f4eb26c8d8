import type { EntityManager } from 'typeorm';
import type { ChoiceKind } from '../../shared/choices.ts';
import { AllyLanguage, AllyTopic } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { ChoiceStanding } from './choice-standing.entity.ts';

interface Merge {
  readonly kind: ChoiceKind;
  readonly from: string;
  readonly into: string;
}

const TRAITS = {
  TOPIC: { entity: AllyTopic, table: 'ally_topic', column: 'topicId' }, LANGUAGE: { entity: AllyLanguage, table: 'ally_language', column: 'language' },
} as const;

/**
 * Gives everybody who has one the other instead, once. A few statements, however many they are. Their rows count as changed: an
 * admin who was looking at one of them would otherwise write the old one back.
 */
export async function moveEverybody(manager: EntityManager, { kind, from, into }: Merge): Promise<void> {
  if (kind === 'SITE') {
    await manager.createQueryBuilder().update(Ally).set({ siteId: into, version: () => '"version" + 1' }).where('"siteId" = :from', { from }).execute();
  } else {
    const { entity, table, column } = TRAITS[kind];
    const having = (id: string): string => `SELECT "allyId" FROM "${table}" WHERE "${column}" = ${id}`;
    await manager.createQueryBuilder().update(Ally).set({ version: () => '"version" + 1' }).where(`"id" IN (${having(':from')})`, { from }).execute();
    // Whoever has both loses the old one, and everybody else's old one becomes the new one.
    await manager.createQueryBuilder().delete().from<AllyTopic | AllyLanguage>(entity).where(`"${column}" = :from AND "allyId" IN (SELECT "both"."allyId" FROM "${table}" "both" WHERE "both"."${column}" = :into)`, { from, into }).execute();
    await manager.createQueryBuilder().update<AllyTopic | AllyLanguage>(entity).set({ [column]: into }).where(`"${column}" = :from`, { from }).execute();
  }
  // What was merged into the old one before is in the new one now.
  await manager.update(ChoiceStanding, { kind, mergedInto: from }, { mergedInto: into });
}
