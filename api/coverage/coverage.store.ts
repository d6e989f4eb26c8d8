import { IsNull, Not, type EntityManager } from 'typeorm';
import type { WeeklyHours, WeeklyInterval } from '../../shared/time/weekly-hours.ts';
import { AllyLanguage } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { Site } from '../allies/site.entity.ts';
import { AllyAvailability } from '../availability/ally-availability.entity.ts';
import { WeeklyIntervalRow } from '../availability/weekly-interval.entity.ts';
import { ChoiceStanding } from '../choices/choice-standing.entity.ts';
import { grouped } from '../platform/database/grouped.ts';

/** What of an active ally the coverage is made from. Nothing of it comes from requests. */
export interface CoveringAlly {
  readonly siteId: string;
  readonly department: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly weekly: WeeklyHours;
}

/** By name. One that is offered no more counts as long as somebody is there. */
export async function loadSites(manager: EntityManager, allies: readonly CoveringAlly[]): Promise<Site[]> {
  const retired = new Set((await manager.findBy(ChoiceStanding, { kind: 'SITE', retiredDay: Not(IsNull()) })).map(({ id }) => id));
  for (const { siteId } of allies) retired.delete(siteId.toLowerCase());
  return (await manager.find(Site, { order: { name: 'ASC' } })).filter(({ id }) => !retired.has(id));
}

/** The active allies of an organisation: four queries, however many they are. */
export async function loadCoveringAllies(manager: EntityManager, tenantId: string): Promise<CoveringAlly[]> {
  const active = { step: 'ACTIVE', member: { tenantId } } as const;
  const allies = await manager.find(Ally, { select: { id: true, siteId: true, department: true, timeZone: true }, where: active });
  const languages = grouped(await ofActive(manager, AllyLanguage), byAlly, ({ language }) => language);
  const settings = new Map((await ofActive(manager, AllyAvailability)).map((row) => [row.allyId, row]));
  const intervals = grouped<WeeklyIntervalRow, WeeklyInterval>(await ofActive(manager, WeeklyIntervalRow), byAlly, (row) => row);
  return allies.flatMap(({ id, siteId, department, timeZone }) => {
    const found = settings.get(id);
    if (!found) return [];
    const { weeks, firstWeekStartsOn, validFrom, validUntil } = found;
    const weekly = { weeks, firstWeekStartsOn, validFrom, validUntil, intervals: intervals.get(id) ?? [] };
    return [{ siteId, department, timeZone, languages: languages.get(id) ?? [], weekly }];
  });
}

const byAlly = ({ allyId }: { readonly allyId: string }): string => allyId;

function ofActive<Row extends { allyId: string }>(manager: EntityManager, entity: new () => Row): Promise<Row[]> {
  return manager
    .createQueryBuilder(entity, 'row')
    .innerJoin(Ally, 'ally', 'ally.id = row.allyId AND ally.step = :step', { step: 'ACTIVE' })
    .getMany();
}
