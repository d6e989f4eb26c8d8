import type { EntityManager } from 'typeorm';
import { COOL_DOWN_HOURS, NEW_PEOPLE_A_WEEK } from '../../shared/limits.ts';
import { weekOf } from '../../shared/places.ts';
import { AllyAvailability } from './ally-availability.entity.ts';

/** Gives somebody who is new in the roster the usual limits, and no hours yet. Done again, it changes nothing. */
export async function addUsualAvailability(manager: EntityManager, allyId: string, now: Date): Promise<void> {
  if (await manager.existsBy(AllyAvailability, { allyId })) return;
  const week = weekOf(now);
  await manager.insert(AllyAvailability, {
    allyId, weeks: 1, firstWeekStartsOn: week, publicHolidaysOff: true, coolDownHours: COOL_DOWN_HOURS.usual,
    newPeopleAWeek: NEW_PEOPLE_A_WEEK.usual, countedWeek: week, newPeople: 0, version: 1,
  });
}
