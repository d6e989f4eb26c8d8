import { MoreThan, type EntityManager } from 'typeorm';
import type { Interval } from '../../shared/time/interval.ts';
import { AvailabilityWindow } from '../availability/window.entity.ts';
import { AllyLanguage, AllyTopic, AllyWayOfTalking } from './ally-traits.entity.ts';
import { Ally } from './ally.entity.ts';
import type { DirectoryEntry } from './directory.ts';
import { Site } from './site.entity.ts';
import { Topic, TopicName } from './topic.entity.ts';

/** What people choose from when they look for an ally. */
export interface Choices {
  readonly sites: readonly Site[];
  readonly topics: readonly { readonly id: string; readonly names: ReadonlyMap<string, string> }[];
}

/** All active allies of a tenant, by flat queries: relations loaded by joins take far longer. */
export async function loadDirectory(manager: EntityManager, tenantId: string, now: Date): Promise<DirectoryEntry[]> {
  const [allies, languages, topics, ways, windows] = await Promise.all([
    manager
      .createQueryBuilder(Ally, 'ally')
      .innerJoinAndSelect('ally.member', 'member')
      .where('ally.active = :active AND member.tenantId = :tenantId', { active: true, tenantId })
      .getMany(),
    manager.find(AllyLanguage),
    manager.find(AllyTopic),
    manager.find(AllyWayOfTalking),
    manager.find(AvailabilityWindow, { where: { endsAt: MoreThan(now) }, order: { startsAt: 'ASC' } }),
  ]);
  const languagesOf = grouped(languages, ({ language }) => language);
  const topicsOf = grouped(topics, ({ topicId }) => topicId);
  const waysOf = grouped(ways, ({ way }) => way);
  const windowsOf = grouped(windows, ({ startsAt, endsAt }): Interval => ({ from: startsAt.getTime(), until: endsAt.getTime() }));
  return allies.map((ally) => ({
    id: ally.id,
    objectId: ally.member.objectId,
    name: ally.member.name,
    department: ally.department,
    siteId: ally.siteId,
    about: ally.about,
    canDo: ally.canDo,
    cannotDo: ally.cannotDo,
    languages: languagesOf.get(ally.id) ?? [],
    topicIds: topicsOf.get(ally.id) ?? [],
    waysOfTalking: waysOf.get(ally.id) ?? [],
    takesNewPeople: ally.takesNewPeople && ally.openConversations < ally.maxOpenConversations,
    windows: windowsOf.get(ally.id) ?? [],
  }));
}

export async function loadChoices(manager: EntityManager): Promise<Choices> {
  const [sites, topics, names] = await Promise.all([
    manager.find(Site, { order: { name: 'ASC' } }),
    manager.find(Topic, { order: { position: 'ASC' } }),
    manager.find(TopicName),
  ]);
  return {
    sites,
    topics: topics.map(({ id }) => ({
      id,
      names: new Map(names.filter(({ topicId }) => topicId === id).map(({ language, name }) => [language, name])),
    })),
  };
}

function grouped<Row extends { allyId: string }, Value>(rows: readonly Row[], value: (row: Row) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.allyId);
    if (group) group.push(value(row));
    else groups.set(row.allyId, [value(row)]);
  }
  return groups;
}
