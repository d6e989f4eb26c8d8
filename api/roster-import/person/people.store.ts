import { In, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { hasPlace } from '../../../shared/places.ts';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../../allies/ally-traits.entity.ts';
import { Ally } from '../../allies/ally.entity.ts';
import { Site } from '../../allies/site.entity.ts';
import { Topic, TopicName } from '../../allies/topic.entity.ts';
import { AllyAvailability } from '../../availability/ally-availability.entity.ts';
import { WeeklyIntervalRow } from '../../availability/weekly-interval.entity.ts';
import { Member } from '../../members/member.entity.ts';
import { grouped } from '../../platform/database/grouped.ts';
import { Choices } from './choices.ts';
import type { KnownPerson } from './person.ts';

/** What cells can name. */
export interface RosterChoices {
  readonly sites: Choices;
  readonly topics: Choices;
  /** Site -> IANA name. */
  readonly zones: ReadonlyMap<string, string>;
}

export async function loadChoices(manager: EntityManager): Promise<RosterChoices> {
  const sites = await manager.find(Site, { order: { name: 'ASC' } });
  const topics = await manager.find(Topic, { order: { position: 'ASC' } });
  const names = grouped(await manager.find(TopicName), ({ topicId }) => topicId, (row) => row);
  return {
    sites: new Choices(sites.map(({ id, name }) => ({ id, names: [{ language: null, name }] }))),
    topics: new Choices(topics.map(({ id }) => ({ id, names: names.get(id) ?? [] }))),
    zones: new Map(sites.map(({ id, timeZone }) => [id, timeZone])),
  };
}

/** The members that persons are: object id -> member. */
export async function membersByObjectId(manager: EntityManager, tenantId: string, objectIds: readonly string[]): Promise<Map<string, Member>> {
  const members = await manager.findBy(Member, { tenantId, objectId: In([...objectIds]) });
  return new Map(members.map((member) => [member.objectId, member]));
}

/** People of the roster by their members: member -> person. So few at once that a statement can name them. */
export async function peopleOfMembers(manager: EntityManager, members: readonly Member[]): Promise<Map<string, KnownPerson>> {
  if (members.length === 0) return new Map();
  const allies = await manager.findBy(Ally, { memberId: In(members.map(({ id }) => id)) });
  const people = await withTraits(manager, allies, new Map(members.map((member) => [member.id, member])));
  return new Map(people.map((person) => [person.memberId, person]));
}

/** People of the roster in the order of their ids: everybody behind an id, or those who are named. */
export async function peopleBehind(
  manager: EntityManager, tenantId: string, { ids, after, take }: { readonly ids: readonly string[] | null; readonly after: string | null; readonly take: number },
): Promise<KnownPerson[]> {
  const behind = after === null ? {} : { id: MoreThan(after) };
  const where: FindOptionsWhere<Ally> = { member: { tenantId }, ...(ids === null ? behind : { id: In(ids.map((id) => id.toLowerCase())) }) };
  const allies = await manager.find(Ally, { where, relations: { member: true }, order: { id: 'ASC' }, take });
  return withTraits(manager, allies, new Map(allies.map(({ member }) => [member.id, member])));
}

async function withTraits(manager: EntityManager, allies: readonly Ally[], members: ReadonlyMap<string, Member>): Promise<KnownPerson[]> {
  if (allies.length === 0) return [];
  const allyId = In(allies.map(({ id }) => id));
  const languages = grouped(await manager.findBy(AllyLanguage, { allyId }), byAlly, ({ language }) => language);
  const topics = grouped(await manager.findBy(AllyTopic, { allyId }), byAlly, ({ topicId }) => topicId);
  const ways = grouped(await manager.findBy(AllyWayOfTalking, { allyId }), byAlly, ({ way }) => way);
  const kinds = grouped(await manager.findBy(AllyKindOfHelp, { allyId }), byAlly, ({ kind }) => kind);
  const settings = new Map((await manager.findBy(AllyAvailability, { allyId })).map((row) => [row.allyId, row]));
  const intervals = grouped(await manager.findBy(WeeklyIntervalRow, { allyId }), byAlly, (row) => row);
  return allies.map((ally) => {
    const { id, memberId, version, step, department, siteId, timeZone, maxOpenConversations, takesNewPeople, trainedUntil, about, canDo, cannotDo } = ally;
    const { name = '', objectId = '' } = members.get(memberId) ?? {};
    const setting = settings.get(id);
    return {
      id, memberId, objectId, version, hoursVersion: setting?.version ?? 0, hasPlace: hasPlace(ally),
      content: {
        name, step, department, timeZone, maxOpenConversations, takesNewPeople, trainedUntil, about, canDo, cannotDo, site: siteId,
        languages: languages.get(id) ?? [],
        topics: topics.get(id) ?? [],
        waysOfTalking: ways.get(id) ?? [],
        kindsOfHelp: kinds.get(id) ?? [],
        weeklyHours: { weeks: setting?.weeks ?? 1, intervals: intervals.get(id) ?? [] },
      },
    };
  });
}

const byAlly = ({ allyId }: { readonly allyId: string }): string => allyId;
