import { LessThan, type EntityManager } from 'typeorm';
import type { Interval } from '../../shared/time/interval.ts';
import type { WeeklyInterval } from '../../shared/time/weekly-hours.ts';
import { Ally } from '../allies/ally.entity.ts';
import { AllyAvailability } from './ally-availability.entity.ts';
import { AllyWindows } from './ally-windows.entity.ts';
import { TimeOffRow } from './time-off.entity.ts';
import { WeeklyIntervalRow } from './weekly-interval.entity.ts';

/** Everything that is kept about when an ally is reachable. */
export interface StoredAvailability {
  readonly ally: Ally;
  readonly settings: AllyAvailability;
  readonly intervals: readonly WeeklyIntervalRow[];
  /** Soonest first. */
  readonly timeOff: readonly TimeOffRow[];
  readonly windows: readonly Interval[];
}

/**
 * Lets nobody else change anything of an ally until this transaction ends. Windows are made from all that is kept of
 * them: of two who make them at once, one would otherwise make them from what the other has just replaced.
 */
export async function holdAlly(manager: EntityManager, allyId: string): Promise<void> {
  await manager.createQueryBuilder().update(Ally).set({ step: () => '"step"' }).where('"id" = :allyId', { allyId }).execute();
}

export async function loadAvailability(manager: EntityManager, allyId: string): Promise<StoredAvailability> {
  const ally = await manager.findOneOrFail(Ally, { where: { id: allyId }, relations: { site: true } });
  const settings = await manager.findOneByOrFail(AllyAvailability, { allyId });
  const intervals = await manager.find(WeeklyIntervalRow, { where: { allyId }, order: { week: 'ASC', weekday: 'ASC', startMinute: 'ASC' } });
  const timeOff = await manager.find(TimeOffRow, { where: { allyId }, order: { firstDay: 'ASC', lastDay: 'ASC' } });
  const kept = await manager.findOneBy(AllyWindows, { allyId });
  return { ally, settings, intervals, timeOff, windows: kept?.windows ?? [] };
}

/** Replaces the weekly hours on condition that they still are of that version; false where they are not. */
export async function replaceWeeklyHours(
  manager: EntityManager,
  { allyId, version }: Pick<AllyAvailability, 'allyId' | 'version'>,
  settings: Pick<AllyAvailability, 'weeks' | 'firstWeekStartsOn' | 'validFrom' | 'validUntil'>,
  { timeZone, intervals }: { readonly timeZone: string; readonly intervals: readonly WeeklyInterval[] },
): Promise<boolean> {
  const { affected } = await manager.update(AllyAvailability, { allyId, version }, { ...settings, version: version + 1 });
  if (affected !== 1) return false;
  await manager.update(Ally, { id: allyId }, { timeZone });
  await manager.delete(WeeklyIntervalRow, { allyId });
  if (intervals.length > 0) await manager.insert(WeeklyIntervalRow, intervals.map((interval) => ({ ...interval, allyId })));
  return true;
}

export async function changeSettings(manager: EntityManager, allyId: string, change: Partial<AllyAvailability>): Promise<void> {
  await manager.update(AllyAvailability, { allyId }, change);
}

export async function changeOpenMost(manager: EntityManager, allyId: string, maxOpenConversations: number): Promise<void> {
  await manager.update(Ally, { id: allyId }, { maxOpenConversations });
}

/** Adds time off; the same days twice are one. */
export async function addTimeOff(manager: EntityManager, timeOff: TimeOffRow): Promise<void> {
  const { allyId, firstDay, lastDay } = timeOff;
  if (!(await manager.existsBy(TimeOffRow, { allyId, firstDay, lastDay }))) await manager.insert(TimeOffRow, timeOff);
}

export async function removeTimeOff(manager: EntityManager, allyId: string, id: string): Promise<void> {
  await manager.delete(TimeOffRow, { allyId, id });
}

/** Removes the time off whose last day is before an ISO 8601 day. */
export async function removeTimeOffBefore(manager: EntityManager, allyId: string, day: string): Promise<void> {
  await manager.delete(TimeOffRow, { allyId, lastDay: LessThan(day) });
}

export async function replaceWindows(manager: EntityManager, allyId: string, windows: Interval[]): Promise<void> {
  const { affected } = await manager.update(AllyWindows, { allyId }, { windows });
  if (affected === 0) await manager.insert(AllyWindows, { allyId, windows });
}
