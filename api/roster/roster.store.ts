import { In, type EntityManager } from 'typeorm';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { WeeklyIntervalRow } from '../availability/weekly-interval.entity.ts';
import { joinedValues } from '../platform/database/joined.ts';
import { inParts } from '../platform/database/in-parts.ts';

/** Somebody of the roster with what a row of the list shows. */
export interface RosterRow {
  readonly ally: Ally;
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
}

/** People of a tenant's roster with member and site, in no order; ids that are nobody's are left out. */
export function alliesById(manager: EntityManager, tenantId: string, ids: readonly string[]): Promise<Ally[]> {
  return inParts(ids, (part) => manager.find(Ally, { where: { id: In(part), tenantId }, relations: { member: true, site: true } }));
}

/** In the order of the ids. */
export async function rowsOf(manager: EntityManager, tenantId: string, ids: readonly string[]): Promise<RosterRow[]> {
  if (ids.length === 0) return [];
  const allies = new Map((await alliesById(manager, tenantId, ids)).map((ally) => [ally.id, ally]));
  const languages = await traitsOf(manager, AllyLanguage, 'language', ids);
  const topicIds = await traitsOf(manager, AllyTopic, 'topicId', ids);
  return ids.flatMap((id) => {
    const ally = allies.get(id);
    return ally ? [{ ally, languages: languages.get(id) ?? [], topicIds: topicIds.get(id) ?? [] }] : [];
  });
}

/** What else the panel says of one person. */
export async function detailsOf(manager: EntityManager, allyId: string) {
  const [ways, kinds, hasHours] = [
    await manager.findBy(AllyWayOfTalking, { allyId }),
    await manager.findBy(AllyKindOfHelp, { allyId }),
    await manager.existsBy(WeeklyIntervalRow, { allyId }),
  ];
  return { waysOfTalking: ways.map(({ way }) => way), kindsOfHelp: kinds.map(({ kind }) => kind), hasHours };
}

export type RosterDetails = Awaited<ReturnType<typeof detailsOf>>;

/** Changes a row of the roster on condition that it still is of the version that was seen. */
export async function changeRow(manager: EntityManager, { id, version }: Pick<Ally, 'id' | 'version'>, change: Partial<Ally>): Promise<boolean> {
  const { affected } = await manager.update(Ally, { id, version }, { ...change, version: version + 1 });
  return affected === 1;
}

interface Traits {
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly kindsOfHelp: readonly AllyKindOfHelp['kind'][];
  readonly waysOfTalking: readonly AllyWayOfTalking['way'][];
}

export async function replaceTraits(manager: EntityManager, allyId: string, { languages, topicIds, kindsOfHelp, waysOfTalking }: Traits): Promise<void> {
  await replace(manager, AllyLanguage, allyId, languages.map((language) => ({ allyId, language })));
  await replace(manager, AllyTopic, allyId, topicIds.map((topicId) => ({ allyId, topicId })));
  await replace(manager, AllyKindOfHelp, allyId, kindsOfHelp.map((kind) => ({ allyId, kind })));
  await replace(manager, AllyWayOfTalking, allyId, waysOfTalking.map((way) => ({ allyId, way })));
}

async function replace(manager: EntityManager, entity: new () => { allyId: string }, allyId: string, rows: object[]): Promise<void> {
  await manager.createQueryBuilder().delete().from(entity).where('"allyId" = :allyId', { allyId }).execute();
  if (rows.length > 0) await manager.createQueryBuilder().insert().into(entity).values(rows).execute();
}

async function traitsOf<Row extends { allyId: string }>(
  manager: EntityManager, entity: new () => Row, column: Exclude<keyof Row, 'allyId'> & string, ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await inParts(ids, (part) =>
    manager
      .createQueryBuilder(entity, 'row')
      .where('row.allyId IN (:...part)', { part })
      .select('row.allyId', 'allyId')
      .addSelect(joinedValues(manager, `row.${column}`), 'joined')
      .groupBy('row.allyId')
      .getRawMany<{ allyId: string; joined: string }>(),
  );
  const read = (value: string): string => (column === 'topicId' ? value.toLowerCase() : value);
  return new Map(rows.map(({ allyId, joined }) => [allyId.toLowerCase(), joined.split(',').map(read).sort()]));
}
