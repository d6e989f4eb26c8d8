import type { EntityManager } from 'typeorm';
import { WeeklyHoursRow } from '../availability/weekly-hours.entity.ts';
import { AllyWayOfTalking } from './ally-traits.entity.ts';
import { Ally } from './ally.entity.ts';

/** The active ally that a person is, or null. */
export function findAllyOf(manager: EntityManager, person: { tenantId: string; objectId: string }): Promise<Ally | null> {
  const { tenantId, objectId } = person;
  return manager.findOne(Ally, { where: { active: true, member: { tenantId, objectId } } });
}

export function findActiveAlly(manager: EntityManager, tenantId: string, id: string): Promise<Ally | null> {
  return manager.findOne(Ally, { where: { id, active: true, member: { tenantId } }, relations: { member: true } });
}

export function alliesOf(manager: EntityManager, tenantId: string): Promise<Ally[]> {
  return manager.find(Ally, { where: { member: { tenantId } }, relations: { member: true } });
}

export function activeAllies(manager: EntityManager): Promise<Ally[]> {
  return manager.findBy(Ally, { active: true });
}

export async function waysOfTalkingOf(manager: EntityManager, allyId: string): Promise<AllyWayOfTalking['way'][]> {
  return (await manager.findBy(AllyWayOfTalking, { allyId })).map(({ way }) => way);
}

export function weeklyHoursOf(manager: EntityManager, allyId: string): Promise<WeeklyHoursRow[]> {
  return manager.findBy(WeeklyHoursRow, { allyId });
}

/** Takes one of an ally's places; false where none is free. One statement, so that the last place goes to one only. */
export async function takePlace(manager: EntityManager, allyId: string): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Ally)
    .set({ openConversations: () => '"openConversations" + 1' })
    .where('"id" = :allyId AND "active" = :yes AND "takesNewPeople" = :yes', { allyId, yes: true })
    .andWhere('"openConversations" < "maxOpenConversations"')
    .execute();
  return affected === 1;
}

export async function givePlaceBack(manager: EntityManager, allyId: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(Ally)
    .set({ openConversations: () => '"openConversations" - 1' })
    .where('"id" = :allyId AND "openConversations" > 0', { allyId })
    .execute();
}
