import type { EntityManager } from 'typeorm';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { instantParameter } from '../platform/database/columns.ts';
import { Ally } from '../allies/ally.entity.ts';
import { AllyAvailability } from './ally-availability.entity.ts';

/**
 * Takes one of an ally's places; false where none is free. One statement, so that the last place goes to one only.
 *
 * @param today UTC day: whose training no longer counts on it gets no new people
 */
export async function takeOpenPlace(manager: EntityManager, allyId: string, today: string): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Ally)
    .set({ openConversations: () => '"openConversations" + 1' })
    .where('"id" = :allyId AND "step" = :step AND "takesNewPeople" = :yes', { allyId, step: 'ACTIVE' satisfies RosterStep, yes: true })
    .andWhere('"openConversations" < "maxOpenConversations" AND ("trainedUntil" IS NULL OR "trainedUntil" >= :today)', { today })
    .execute();
  return affected === 1;
}

export async function giveOpenPlaceBack(manager: EntityManager, allyId: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(Ally)
    .set({ openConversations: () => '"openConversations" - 1' })
    .where('"id" = :allyId AND "openConversations" > 0', { allyId })
    .execute();
}

/** Counts a new person in a week; false where the ally had as many as they want, or rests. */
export async function takePlaceInWeek(manager: EntityManager, allyId: string, week: string, now: Date): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(AllyAvailability)
    .set({ newPeople: () => 'CASE WHEN "countedWeek" = :week THEN "newPeople" + 1 ELSE 1 END', countedWeek: week })
    .where('"allyId" = :allyId AND ("countedWeek" <> :week OR "newPeople" < "newPeopleAWeek")', { allyId, week })
    .andWhere('("coolDownUntil" IS NULL OR "coolDownUntil" <= :now)', { now: instantParameter(now) })
    .execute();
  return affected === 1;
}

/** Somebody who was counted in a week came to nothing. */
export async function givePlaceInWeekBack(manager: EntityManager, allyId: string, week: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(AllyAvailability)
    .set({ newPeople: () => '"newPeople" - 1' })
    .where('"allyId" = :allyId AND "countedWeek" = :week AND "newPeople" > 0', { allyId, week })
    .execute();
}
