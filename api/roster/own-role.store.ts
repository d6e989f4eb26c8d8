import { In, type EntityManager } from 'typeorm';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { Site } from '../allies/site.entity.ts';
import { Topic } from '../allies/topic.entity.ts';
import { Member } from '../members/member.entity.ts';

/** A person's row in the roster, whatever their step. */
export function findRow(manager: EntityManager, { tenantId, objectId }: Pick<Member, 'tenantId' | 'objectId'>): Promise<Ally | null> {
  return manager.findOne(Ally, { where: { member: { tenantId, objectId } } });
}

export function findMember(manager: EntityManager, { tenantId, objectId }: Pick<Member, 'tenantId' | 'objectId'>): Promise<Member> {
  return manager.findOneByOrFail(Member, { tenantId, objectId });
}

export function findSite(manager: EntityManager, id: string): Promise<Site | null> {
  return manager.findOneBy(Site, { id });
}

export async function areTopics(manager: EntityManager, ids: readonly string[]): Promise<boolean> {
  const different = [...new Set(ids)];
  return different.length === 0 || (await manager.countBy(Topic, { id: In(different) })) === different.length;
}

/** Changes a row on condition that it still is of the version that was read; false where it is not. */
export async function changeRow(manager: EntityManager, { id, version }: Pick<Ally, 'id' | 'version'>, change: Partial<Ally>): Promise<boolean> {
  return (await manager.update(Ally, { id, version }, { ...change, version: version + 1 })).affected === 1;
}

export function insertRow(manager: EntityManager, row: Omit<Ally, 'member' | 'site'>): Promise<unknown> {
  return manager.insert(Ally, row);
}

/** What somebody says of themselves that can be chosen from. */
export interface Traits {
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
}

export async function replaceTraits(manager: EntityManager, allyId: string, { languages, topicIds, kindsOfHelp, waysOfTalking }: Traits): Promise<void> {
  for (const entity of [AllyLanguage, AllyTopic, AllyKindOfHelp, AllyWayOfTalking]) await manager.delete(entity, { allyId });
  await manager.insert(AllyLanguage, [...new Set(languages)].map((language) => ({ allyId, language })));
  await manager.insert(AllyTopic, [...new Set(topicIds)].map((topicId) => ({ allyId, topicId })));
  await manager.insert(AllyKindOfHelp, [...new Set(kindsOfHelp)].map((kind) => ({ allyId, kind })));
  await manager.insert(AllyWayOfTalking, [...new Set(waysOfTalking)].map((way) => ({ allyId, way })));
}
