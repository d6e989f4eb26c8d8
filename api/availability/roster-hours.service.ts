import type { EntityManager } from 'typeorm';
import { COOL_DOWN_HOURS, NEW_PEOPLE_A_WEEK } from '../../shared/limits.ts';
import { weekOf } from '../../shared/places.ts';
import { allyHours, comingWindows } from './ally-hours.ts';
import { AllyAvailability } from './ally-availability.entity.ts';
import { loadAvailability, replaceWindows } from './availability.store.ts';

/** What somebody new in the roster begins with: no hours, the usual limits. What is there already stays. */
export async function beginAvailability(manager: EntityManager, allyId: string, now: Date): Promise<void> {
  if (await manager.existsBy(AllyAvailability, { allyId })) return;
  const week = weekOf(now);
  await manager.insert(AllyAvailability, {
    allyId, weeks: 1, firstWeekStartsOn: week, publicHolidaysOff: true, coolDownHours: COOL_DOWN_HOURS.usual,
    newPeopleAWeek: NEW_PEOPLE_A_WEEK.usual, countedWeek: week, newPeople: 0, version: 1,
  });
}

/** Makes the windows of the coming weeks of somebody whose step or site has changed, without waiting for the job that does it for all. */
export async function makeWindows(manager: EntityManager, allyId: string, now: Date): Promise<void> {
  const stored = await loadAvailability(manager, allyId);
  await replaceWindows(manager, allyId, comingWindows(allyHours(stored, now.getTime()), now.getTime()));
}

/** Somebody is no ally any more: there is no time at which they are reachable. */
export async function forgetWindows(manager: EntityManager, allyId: string): Promise<void> {
  await replaceWindows(manager, allyId, []);
}
