import type { EntityManager } from 'typeorm';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { AllyAvailability } from '../availability/ally-availability.entity.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { COOL_DOWN_HOURS, NEW_PEOPLE_A_WEEK } from '../../shared/limits.ts';

export interface Traits {
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
}

/** The row of a person in the roster, whatever their step; null for somebody who never was in it. */
export function findRosterRow(manager: EntityManager, { tenantId, objectId }: { tenantId: string; objectId: string }): Promise<Ally | null> {
  return manager.findOne(Ally, { where: { member: { tenantId, objectId } }, relations: { member: true } });
}

export async function replaceTraits(manager: EntityManager, allyId: string, { languages, topicIds, kindsOfHelp, waysOfTalking }: Traits): Promise<void> {
  for (const entity of [AllyLanguage, AllyTopic, AllyKindOfHelp, AllyWayOfTalking]) await manager.delete(entity, { allyId });
  await manager.insert(AllyLanguage, languages.map((language) => ({ allyId, language })));
  await manager.insert(AllyTopic, topicIds.map((topicId) => ({ allyId, topicId })));
  await manager.insert(AllyKindOfHelp, kindsOfHelp.map((kind) => ({ allyId, kind })));
  await manager.insert(AllyWayOfTalking, waysOfTalking.map((way) => ({ allyId, way })));
}

/** The usual settings of an ally who has not said when they are reachable. */
export async function addUsualAvailability(manager: EntityManager, allyId: string, monday: string): Promise<void> {
  await manager.insert(AllyAvailability, {
    allyId, weeks: 1, firstWeekStartsOn: monday, validFrom: null, validUntil: null, publicHolidaysOff: true, pausedSince: null, pausedUntil: null,
    coolDownUntil: null, coolDownHours: COOL_DOWN_HOURS.usual, newPeopleAWeek: NEW_PEOPLE_A_WEEK.usual, countedWeek: monday, newPeople: 0, version: 1,
  });
}
