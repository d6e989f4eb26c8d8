import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AllyKindOfHelp, AllyTopic, AllyWayOfTalking, AllyLanguage } from '../../../api/allies/ally-traits.entity.ts';
import { Ally } from '../../../api/allies/ally.entity.ts';
import { AllyAvailability } from '../../../api/availability/ally-availability.entity.ts';
import { TimeOffRow } from '../../../api/availability/time-off.entity.ts';
import { WeeklyIntervalRow } from '../../../api/availability/weekly-interval.entity.ts';
import { noteDirectoryChange } from '../../../api/directory/directory-version.service.ts';
import type { DemoOrganisation } from '../../../api/local/index.ts';
import { Member } from '../../../api/members/member.entity.ts';
import type { Database } from '../../../api/platform/database/database.ts';
import { rosterKeys } from '../../../shared/name-search.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING, type KindOfHelp, type WayOfTalking } from '../../../shared/vocabulary.ts';
import type { Person } from './person.ts';

export interface AllyOptions {
  readonly claims?: Record<string, unknown>;
  readonly maxOpenConversations?: number;
  readonly takesNewPeople?: boolean;
  readonly languages?: readonly string[];
  readonly topicIds?: readonly string[];
  readonly kindsOfHelp?: readonly KindOfHelp[];
  readonly waysOfTalking?: readonly WayOfTalking[];
  readonly department?: string;
  /** Place in the list of the demo organisation's sites; the first unless given. */
  readonly site?: number;
  readonly trainedUntil?: string;
  /** IANA name; London unless given. */
  readonly timeZone?: string;
  /** Wall time of that zone; Monday to Friday, 9 to 17, unless given. */
  readonly hours?: readonly { week?: number; weekday: number; startMinute: number; endMinute: number }[];
  readonly timeOff?: readonly { firstDay: string; lastDay: string }[];
  readonly availability?: Partial<AllyAvailability>;
}

/** An ally together with the person that they are. */
export interface TestAlly {
  readonly id: string;
  readonly person: Person;
}

const WORKING_WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 9 * 60, endMinute: 17 * 60 }));

/** Puts people into the roster, complete but for what a test names. */
export class Allies {
  constructor(
    private readonly database: Database,
    private readonly organisation: DemoOrganisation,
  ) {}

  async create(person: Person, id: string, options: AllyOptions): Promise<TestAlly> {
    const { tenantId, sites, topics } = this.organisation;
    const { objectId, name } = person;
    await this.database.unitOfWork(async (manager) => {
      await manager.insert(Member, { id: objectId, tenantId, objectId, name, country: null, createdDay: '2026-01-01' });
      await manager.insert(Ally, {
        id,
        memberId: objectId,
        siteId: sites[options.site ?? 0]?.id ?? '',
        department: options.department ?? 'Finance',
        timeZone: options.timeZone ?? 'Europe/London',
        trainedUntil: options.trainedUntil ?? null,
        about: `About ${name}`,
        canDo: 'Listen.',
        cannotDo: 'Give advice on law.',
        step: 'ACTIVE',
        stepDay: '2026-01-05',
        why: null,
        version: 1,
        ...rosterKeys({ tenantId, name }),
        takesNewPeople: options.takesNewPeople ?? true,
        maxOpenConversations: options.maxOpenConversations ?? 2,
        openConversations: 0,
      });
      await manager.insert(AllyLanguage, (options.languages ?? ['en']).map((language) => ({ allyId: id, language })));
      await manager.insert(AllyTopic, (options.topicIds ?? [topics[0]?.id ?? '']).map((topicId) => ({ allyId: id, topicId })));
      await manager.insert(AllyWayOfTalking, (options.waysOfTalking ?? WAYS_OF_TALKING).map((way) => ({ allyId: id, way })));
      await manager.insert(AllyKindOfHelp, (options.kindsOfHelp ?? KINDS_OF_HELP).map((kind) => ({ allyId: id, kind })));
      await insertHours(manager, id, options);
      await noteDirectoryChange(manager, 'content');
    });
    return { id, person };
  }
}

const A_MONDAY = '2026-01-05';
const USUAL_AVAILABILITY = {
  weeks: 1, firstWeekStartsOn: A_MONDAY, validFrom: null, validUntil: null, publicHolidaysOff: false, pausedUntil: null,
  coolDownUntil: null, coolDownHours: 48, newPeopleAWeek: 1_000_000, countedWeek: A_MONDAY, newPeople: 0, version: 1,
};

async function insertHours(manager: EntityManager, allyId: string, { hours = WORKING_WEEK, timeOff = [], availability = {} }: AllyOptions): Promise<void> {
  await manager.insert(AllyAvailability, { ...USUAL_AVAILABILITY, ...availability, allyId });
  await manager.insert(WeeklyIntervalRow, hours.map((interval) => ({ week: 1, ...interval, allyId })));
  await manager.insert(TimeOffRow, timeOff.map((days) => ({ ...days, id: randomUUID(), allyId })));
}
