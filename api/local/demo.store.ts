import { rosterKeys } from '../../shared/name-search.ts';
import { minuteOf } from '../../shared/time/written-hours.ts';
import type { EntityManager } from 'typeorm';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { Site } from '../allies/site.entity.ts';
import { Topic, TopicName } from '../allies/topic.entity.ts';
import { AllyAvailability } from '../availability/ally-availability.entity.ts';
import { WeeklyIntervalRow } from '../availability/weekly-interval.entity.ts';
import { Member } from '../members/member.entity.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { loadBecoming } from './demo-becoming.store.ts';
import { loadNumbers } from './demo-numbers.store.ts';
import { A_MONDAY, USUAL_AVAILABILITY } from './demo/usual-availability.ts';
import type { DemoAlly, DemoOrganisation } from './demo/organisation.ts';

/** Rows in one statement: SQL Server takes 2,100 parameters, the widest row has 17. */
const ROWS_A_STATEMENT = 120;

/**
 * Fills an empty database with the demo organisation, all or nothing.
 *
 * @param progress is told what is being loaded, in words
 * @returns false where the database is not empty
 */
export async function loadDemo(
  options: { readonly database: Database; readonly clock: Clock; readonly progress: (step: string) => void },
  organisation: DemoOrganisation,
): Promise<boolean> {
  const { database, clock, progress } = options;
  if ((await database.reader.count(Site)) > 0) return false;
  await database.unitOfWork(async (manager) => {
    progress(`${organisation.sites.length} sites and ${organisation.topics.length} topics`);
    await loadPlacesAndTopics(manager, organisation);
    progress(`${organisation.people.length.toLocaleString('en')} members`);
    await insert(manager, Member, membersOf(organisation, dayOf(clock.now())));
    progress(`${organisation.allies.length} allies and their hours`);
    await loadAllies(manager, organisation);
    await loadBecoming(manager, organisation, clock.now());
    await loadNumbers(manager, organisation, clock.now());
  });
  return true;
}

async function loadPlacesAndTopics(manager: EntityManager, { sites, topics }: DemoOrganisation): Promise<void> {
  await insert(manager, Site, sites);
  await insert(manager, Topic, topics.map(({ id }, position) => ({ id, position })));
  const names = topics.flatMap(({ id, names: words }) =>
    Object.entries(words).map(([language, name]) => ({ topicId: id, language, name })),
  );
  await insert(manager, TopicName, names);
}

function membersOf({ people, sites, tenantId }: DemoOrganisation, createdDay: string) {
  return people.map(({ objectId, name, siteId }) => ({
    // In the demo organisation a member's row has the person's id: one random number is as good as another.
    id: objectId,
    tenantId,
    objectId,
    name,
    country: sites.find(({ id }) => id === siteId)?.country ?? null,
    createdDay,
  }));
}

async function loadAllies(manager: EntityManager, { allies, people, tenantId }: DemoOrganisation): Promise<void> {
  const personOf = new Map(people.map((person) => [person.objectId, person]));
  await insert(manager, Ally, allies.map((ally) => {
    const { department = '', siteId = '', name = '' } = personOf.get(ally.objectId) ?? {};
    const { id, timeZone, about, canDo, cannotDo, takesNewPeople, maxOpenConversations } = ally;
    return {
      id, timeZone, about, canDo, cannotDo, takesNewPeople, maxOpenConversations, department, siteId,
      memberId: ally.objectId, step: 'ACTIVE', stepDay: A_MONDAY, version: 1, openConversations: 0, ...rosterKeys({ tenantId, name }),
    };
  }));
  await insert(manager, AllyLanguage, allies.flatMap(({ id, languages }) => languages.map((language) => ({ allyId: id, language }))));
  await insert(manager, AllyTopic, allies.flatMap(({ id, topicIds }) => topicIds.map((topicId) => ({ allyId: id, topicId }))));
  await insert(manager, AllyWayOfTalking, allies.flatMap(({ id, waysOfTalking }) => waysOfTalking.map((way) => ({ allyId: id, way }))));
  await insert(manager, AllyKindOfHelp, allies.flatMap(({ id, kindsOfHelp }) => kindsOfHelp.map((kind) => ({ allyId: id, kind }))));
  await insert(manager, AllyAvailability, allies.map(({ id }) => ({ ...USUAL_AVAILABILITY, allyId: id })));
  await insert(manager, WeeklyIntervalRow, allies.flatMap(hoursOf));
}

function hoursOf({ id, weeklyHours }: DemoAlly) {
  return weeklyHours.map(({ weekday, start, end }) => ({
    allyId: id, week: 1, weekday, startMinute: minuteOf(start), endMinute: minuteOf(end),
  }));
}

async function insert(manager: EntityManager, entity: new () => object, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await manager.createQueryBuilder().insert().into(entity).values(rows.slice(start, start + ROWS_A_STATEMENT)).execute();
  }
}
