import { setImmediate as turn } from 'node:timers/promises';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { hasPlace, newPersonWeek, restsUntil } from '../../shared/places.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { trainingEnds } from '../../shared/training-rules.ts';
import { absences } from '../../shared/time/ally-hours.ts';
import { boundsOf } from '../../shared/time/interval.ts';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { Site } from '../allies/site.entity.ts';
import { Topic, TopicName } from '../allies/topic.entity.ts';
import { AllyAvailability } from '../availability/ally-availability.entity.ts';
import { AllyWindows } from '../availability/ally-windows.entity.ts';
import { TimeOffRow } from '../availability/time-off.entity.ts';
import { ChoiceStanding } from '../choices/choice-standing.entity.ts';
import type { Member } from '../members/member.entity.ts';
import { grouped } from '../platform/database/grouped.ts';
import { joinedValues } from '../platform/database/joined.ts';
import type { Tags } from '../platform/sealing/tags.ts';
import type { DirectoryEntry, EntryPlaces } from './directory-entry.ts';

/** What people choose from when they look for an ally. */
export interface Choices {
  readonly sites: ReadonlyMap<string, Pick<Site, 'id' | 'name' | 'country' | 'timeZone'>>;
  /** In the order of the programme; language -> name. */
  readonly topics: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Topics and sites that nobody can choose any more. Whoever has them keeps them. */
  readonly retired: ReadonlySet<string>;
  /** What whoever had a merged one has instead. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** Ids of the first and the last ally of a part. Between them lies, in the order of the database, the whole part. */
interface Part {
  readonly first: string;
  readonly last: string;
}

/**
 * The active allies after one, in parts: reading them all at once would keep everybody waiting.
 *
 * @param after the last id of the part before; null begins
 */
export async function loadEntries(
  manager: EntityManager,
  { after, take, now, tags }: { after: string | null; take: number; now: number; tags: Tags },
): Promise<DirectoryEntry[]> {
  const allies = await activeAllies(manager).andWhere(after === null ? '1 = 1' : 'ally.id > :after', { after }).limit(take).getMany();
  return entriesOf(manager, allies, now, tags);
}

/** One active ally, or null. */
export async function loadEntry(manager: EntityManager, id: string, now: number, tags: Tags): Promise<DirectoryEntry | null> {
  const allies = await activeAllies(manager).andWhere('ally.id = :id', { id }).getMany();
  return (await entriesOf(manager, allies, now, tags))[0] ?? null;
}

/** Who has a place free and how loaded they are, of the active allies after one. */
export async function loadPlaces(manager: EntityManager, after: string | null, take: number): Promise<EntryPlaces[]> {
  const allies = await activeAllies(manager).andWhere(after === null ? '1 = 1' : 'ally.id > :after', { after }).limit(take).getMany();
  const settings = await settingsOf(manager, partOf(allies));
  return allies.map((ally) => ({ id: ally.id, ...placesOf(ally, settings.get(ally.id)) }));
}

export async function loadChoices(manager: EntityManager): Promise<Choices> {
  const [sites, topics, names, retired] = await Promise.all([
    manager.find(Site, { order: { name: 'ASC' } }),
    manager.find(Topic, { order: { position: 'ASC' } }),
    manager.find(TopicName),
    manager.findBy(ChoiceStanding, { kind: In(['TOPIC', 'SITE']), retiredDay: Not(IsNull()) }),
  ]);
  const namesOf = grouped(names, ({ topicId }) => topicId, ({ language, name }) => [language, name] as const);
  return {
    sites: new Map(sites.map((site) => [site.id, site])),
    topics: new Map(topics.map(({ id }) => [id, new Map(namesOf.get(id) ?? [])])),
    retired: new Set(retired.map(({ id }) => id)),
    mergedInto: new Map(retired.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto]]))),
  };
}

/** Columns that nobody reads would take a third of the time: every value is handed over by itself. */
const ALLY_COLUMNS = [
  'id', 'siteId', 'department', 'timeZone', 'about', 'canDo', 'cannotDo', 'trainedUntil', 'takesNewPeople', 'openConversations', 'maxOpenConversations',
] as const satisfies readonly (keyof Ally)[];
const MEMBER_COLUMNS = ['id', 'tenantId', 'objectId', 'name'] as const satisfies readonly (keyof Member)[];
const SETTINGS_COLUMNS = [
  'allyId', 'pausedSince', 'pausedUntil', 'coolDownUntil', 'countedWeek', 'newPeople', 'newPeopleAWeek',
] as const satisfies readonly (keyof AllyAvailability)[];

function activeAllies(manager: EntityManager) {
  return manager
    .createQueryBuilder(Ally, 'ally')
    .innerJoin('ally.member', 'member')
    .select([...ALLY_COLUMNS.map((name) => `ally.${name}`), ...MEMBER_COLUMNS.map((name) => `member.${name}`)])
    .where('ally.step = :step', { step: 'ACTIVE' satisfies RosterStep })
    .orderBy('ally.id', 'ASC');
}

/** Flat queries: relations loaded by joins multiply each other's rows. */
async function entriesOf(manager: EntityManager, allies: readonly Ally[], now: number, tags: Tags): Promise<DirectoryEntry[]> {
  const part = partOf(allies);
  if (!part) return [];
  const languages = await traitsOf(manager, AllyLanguage, 'language', part);
  const topicIds = await traitsOf(manager, AllyTopic, 'topicId', part, (id) => id.toLowerCase());
  // The embedded engine answers before anything else is done: whoever waits for a page comes in between.
  await turn();
  const kinds = await traitsOf(manager, AllyKindOfHelp, 'kind', part);
  const ways = await traitsOf(manager, AllyWayOfTalking, 'way', part);
  await turn();
  const windows = await windowsOf(manager, part);
  const timeOff = grouped(await between(manager, TimeOffRow, part).getMany(), ({ allyId }) => allyId, (row) => row);
  const settings = await settingsOf(manager, part);
  await turn();
  return allies.map((ally) => {
    const { id, department, siteId, about, canDo, cannotDo, trainedUntil, timeZone, member } = ally;
    const { pausedSince = null, pausedUntil = null } = settings.get(id) ?? {};
    return {
      id, department, siteId, about, canDo, cannotDo, trainedUntil,
      takesUntil: trainingEnds(trainedUntil),
      tenantId: member.tenantId,
      objectId: member.objectId,
      name: member.name,
      languages: languages.get(id) ?? [],
      topicIds: topicIds.get(id) ?? [],
      kindsOfHelp: (kinds.get(id) ?? []) as DirectoryEntry['kindsOfHelp'],
      waysOfTalking: (ways.get(id) ?? []) as DirectoryEntry['waysOfTalking'],
      windows: windows.get(id) ?? new Float64Array(),
      away: boundsOf(absences({ zone: timeZone, timeOff: timeOff.get(id) ?? [], pausedUntil: pausedUntil?.getTime() ?? null }, pausedSince?.getTime() ?? now)),
      ...placesOf(ally, settings.get(id)),
      seed: Buffer.from(tags.of('directorySeed', id), 'base64url').readUIntLE(0, 6),
    };
  });
}

function placesOf(ally: Ally, settings: AllyAvailability | undefined): Omit<EntryPlaces, 'id'> {
  const open = { takesNewPeople: hasPlace(ally), openConversations: ally.openConversations };
  if (!settings) return { ...open, restsUntil: 0, newPersonWeek: null };
  const { coolDownUntil, countedWeek, newPeople, newPeopleAWeek } = settings;
  const rest = restsUntil({ coolDownUntil: coolDownUntil?.getTime() ?? null, countedWeek, newPeople, newPeopleAWeek });
  return { ...open, restsUntil: rest, newPersonWeek: newPersonWeek(settings) };
}

function partOf(allies: readonly Ally[]): Part | null {
  const [first, last] = [allies[0], allies.at(-1)];
  return first && last ? { first: first.id, last: last.id } : null;
}

function between<Row extends { allyId: string }>(manager: EntityManager, entity: new () => Row, { first, last }: Part) {
  return manager.createQueryBuilder(entity, 'row').where('row.allyId BETWEEN :first AND :last', { first, last });
}

/** The values of a trait, sorted, by ally. */
async function traitsOf<Row extends { allyId: string }>(
  manager: EntityManager,
  entity: new () => Row,
  column: Exclude<keyof Row, 'allyId'> & string,
  part: Part,
  read: (value: string) => string = (value) => value,
): Promise<Map<string, string[]>> {
  const rows = await between(manager, entity, part)
    .select('row.allyId', 'allyId')
    .addSelect(joinedValues(manager, `row.${column}`), 'joined')
    .groupBy('row.allyId')
    .getRawMany<{ allyId: string; joined: string }>();
  return new Map(rows.map(({ allyId, joined }) => [allyId.toLowerCase(), joined.split(',').map(read).sort()]));
}

async function windowsOf(manager: EntityManager, part: Part): Promise<Map<string, Float64Array>> {
  const rows = await between(manager, AllyWindows, part)
    .select('row.allyId', 'allyId')
    .addSelect('row.windows', 'windows')
    .getRawMany<{ allyId: string; windows: string }>();
  return new Map(rows.map(({ allyId, windows }) => [allyId.toLowerCase(), Float64Array.from(JSON.parse(windows) as number[])]));
}

async function settingsOf(manager: EntityManager, part: Part | null): Promise<Map<string, AllyAvailability>> {
  if (!part) return new Map();
  const rows = await between(manager, AllyAvailability, part).select(SETTINGS_COLUMNS.map((name) => `row.${name}`)).getMany();
  return new Map(rows.map((row) => [row.allyId, row]));
}
