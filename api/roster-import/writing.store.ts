import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { COOL_DOWN_HOURS, NEW_PEOPLE_A_WEEK } from '../../shared/limits.ts';
import { nameKeyOf } from '../../shared/name-search.ts';
import { weekOf } from '../../shared/places.ts';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { AllyAvailability } from '../availability/ally-availability.entity.ts';
import { WeeklyIntervalRow } from '../availability/weekly-interval.entity.ts';
import { Member } from '../members/member.entity.ts';
import { dayOf } from '../platform/clock.ts';
import { insertRows } from '../platform/database/insert-rows.ts';
import type { KnownPerson, PersonContent } from './person/person.ts';
import type { PersonPlan } from './person/plan.ts';

/** A row of the roster was changed by somebody else since it was read. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

export interface Newcomer {
  readonly id: string;
  readonly memberId: string;
  /** Whether this person never opened the tab. */
  readonly isNewMember: boolean;
  readonly objectId: string;
  readonly content: PersonContent;
}

interface When {
  readonly tenantId: string;
  readonly now: Date;
}

export function newcomerOf({ objectId, content, memberId }: PersonPlan & { readonly memberId: string | null }): Newcomer {
  return { id: randomUUID(), memberId: memberId ?? randomUUID(), isNewMember: memberId === null, objectId, content };
}

export async function addNewcomers(manager: EntityManager, newcomers: readonly Newcomer[], { tenantId, now }: When): Promise<void> {
  const [today, week] = [dayOf(now), weekOf(now)];
  await insertRows<Newcomer>(manager, 'member', {
    id: ({ memberId }) => memberId, tenantId: () => tenantId, objectId: ({ objectId }) => objectId, name: ({ content }) => content.name,
    country: () => null, createdDay: () => today,
  }, newcomers.filter(({ isNewMember }) => isNewMember));
  for (const { memberId, isNewMember, content: { name } } of newcomers) if (!isNewMember) await manager.update(Member, { id: memberId }, { name });
  await insertRows<Newcomer>(manager, 'ally', {
    id: ({ id }) => id, memberId: ({ memberId }) => memberId, tenantId: () => tenantId, nameKey: ({ content }) => nameKeyOf(content.name),
    siteId: ({ content }) => content.site, department: ({ content }) => content.department, timeZone: ({ content }) => content.timeZone,
    about: ({ content }) => content.about, canDo: ({ content }) => content.canDo, cannotDo: ({ content }) => content.cannotDo,
    trainedUntil: ({ content }) => content.trainedUntil, step: ({ content }) => content.step, stepDay: () => today, version: () => 1,
    takesNewPeople: ({ content }) => content.takesNewPeople, maxOpenConversations: ({ content }) => content.maxOpenConversations,
    openConversations: () => 0,
  }, newcomers);
  await addTraits(manager, newcomers);
  await insertRows<Newcomer>(manager, 'ally_availability', {
    allyId: ({ id }) => id, weeks: ({ content }) => content.weeklyHours.weeks, firstWeekStartsOn: () => week, publicHolidaysOff: () => true,
    coolDownHours: () => COOL_DOWN_HOURS.usual, newPeopleAWeek: () => NEW_PEOPLE_A_WEEK.usual, countedWeek: () => week, newPeople: () => 0, version: () => 1,
  }, newcomers);
  await addIntervals(manager, newcomers);
}

type WithContent = Pick<Newcomer, 'id' | 'content'>;

const LISTS = [
  { field: 'languages', table: 'ally_language', column: 'language', entity: AllyLanguage },
  { field: 'topics', table: 'ally_topic', column: 'topicId', entity: AllyTopic },
  { field: 'waysOfTalking', table: 'ally_way_of_talking', column: 'way', entity: AllyWayOfTalking },
  { field: 'kindsOfHelp', table: 'ally_kind_of_help', column: 'kind', entity: AllyKindOfHelp },
] as const;

async function addTraits(manager: EntityManager, people: readonly WithContent[], fields: readonly (keyof PersonContent)[] = LISTS.map(({ field }) => field)): Promise<void> {
  for (const { field, table, column } of LISTS) {
    if (!fields.includes(field)) continue;
    const rows = people.flatMap(({ id, content }) => content[field].map((value) => [id, value] as const));
    await insertRows<(typeof rows)[number]>(manager, table, { allyId: ([id]) => id, [column]: ([, value]) => value }, rows);
  }
}

async function addIntervals(manager: EntityManager, people: readonly WithContent[]): Promise<void> {
  const rows = people.flatMap(({ id, content }) => content.weeklyHours.intervals.map((interval) => ({ id, ...interval })));
  await insertRows<(typeof rows)[number]>(manager, 'weekly_interval', {
    allyId: ({ id }) => id, week: ({ week }) => week, weekday: ({ weekday }) => weekday,
    startMinute: ({ startMinute }) => startMinute, endMinute: ({ endMinute }) => endMinute,
  }, rows);
}

export interface Changed {
  readonly known: KnownPerson;
  readonly content: PersonContent;
  readonly changes: readonly (keyof PersonContent)[];
}

/**
 * Changes somebody of the roster on condition that they are as they were read.
 *
 * @throws ChangedMeanwhile where they are not
 */
export async function changePerson(manager: EntityManager, { known, content, changes }: Changed, { now }: When): Promise<void> {
  const { id, version, memberId, hoursVersion } = known;
  const { affected } = await manager.update(Ally, { id, version }, { ...rowOf(content, changes, now), version: version + 1 });
  if (affected !== 1) throw new ChangedMeanwhile();
  if (changes.includes('name')) await manager.update(Member, { id: memberId }, { name: content.name });
  for (const { field, entity } of LISTS) if (changes.includes(field)) await manager.delete(entity, { allyId: id });
  await addTraits(manager, [{ id, content }], changes);
  if (!changes.includes('weeklyHours')) return;
  await changeHours(manager, { id, hoursVersion, before: known.content, content, now });
}

async function changeHours(
  manager: EntityManager,
  { id, hoursVersion, before, content, now }: { readonly id: string; readonly hoursVersion: number; readonly before: PersonContent; readonly content: PersonContent; readonly now: Date },
): Promise<void> {
  const { weeks } = content.weeklyHours;
  // Which week of a pattern it is stays as it was, unless the pattern is another one.
  const settings = { weeks, version: hoursVersion + 1, ...(weeks !== before.weeklyHours.weeks && { firstWeekStartsOn: weekOf(now) }) };
  const { affected } = await manager.update(AllyAvailability, { allyId: id, version: hoursVersion }, settings);
  if (affected !== 1) throw new ChangedMeanwhile();
  await manager.delete(WeeklyIntervalRow, { allyId: id });
  await addIntervals(manager, [{ id, content }]);
}

function rowOf(content: PersonContent, changes: readonly (keyof PersonContent)[], now: Date): Partial<Ally> {
  const { department, timeZone, maxOpenConversations, takesNewPeople, trainedUntil, about, canDo, cannotDo, step, site, name } = content;
  const columns = { department, timeZone, maxOpenConversations, takesNewPeople, trainedUntil, about, canDo, cannotDo };
  const plain = Object.fromEntries(Object.entries(columns).filter(([column]) => changes.includes(column as keyof PersonContent)));
  return {
    ...plain,
    ...(changes.includes('site') && { siteId: site }),
    ...(changes.includes('name') && { nameKey: nameKeyOf(name) }),
    ...(changes.includes('step') && { step, stepDay: dayOf(now), ...(step === 'INVITED' && { why: null, remindedDay: null }) }),
  };
}
