import { AllyTopic, AllyWayOfTalking, AllyLanguage } from '../../../api/allies/ally-traits.entity.ts';
import { Ally } from '../../../api/allies/ally.entity.ts';
import { WeeklyHoursRow } from '../../../api/availability/weekly-hours.entity.ts';
import type { DemoOrganisation } from '../../../api/local/index.ts';
import { Member } from '../../../api/members/member.entity.ts';
import type { Database } from '../../../api/platform/database/database.ts';
import { WAYS_OF_TALKING, type WayOfTalking } from '../../../shared/vocabulary.ts';
import type { Person } from './person.ts';

export interface AllyOptions {
  readonly claims?: Record<string, unknown>;
  readonly maxOpenConversations?: number;
  readonly takesNewPeople?: boolean;
  readonly languages?: readonly string[];
  readonly topicIds?: readonly string[];
  readonly waysOfTalking?: readonly WayOfTalking[];
  /** Weekday to [start, end] in minutes of London time; default Monday to Friday, 9 to 17. */
  readonly hours?: readonly { weekday: number; startMinute: number; endMinute: number }[];
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
        siteId: sites[0]?.id ?? '',
        department: 'Finance',
        timeZone: 'Europe/London',
        about: `About ${name}`,
        canDo: 'Listen.',
        cannotDo: 'Give advice on law.',
        active: true,
        takesNewPeople: options.takesNewPeople ?? true,
        maxOpenConversations: options.maxOpenConversations ?? 2,
        openConversations: 0,
      });
      await manager.insert(AllyLanguage, (options.languages ?? ['en']).map((language) => ({ allyId: id, language })));
      await manager.insert(AllyTopic, (options.topicIds ?? [topics[0]?.id ?? '']).map((topicId) => ({ allyId: id, topicId })));
      await manager.insert(AllyWayOfTalking, (options.waysOfTalking ?? WAYS_OF_TALKING).map((way) => ({ allyId: id, way })));
      await manager.insert(WeeklyHoursRow, (options.hours ?? WORKING_WEEK).map((hours) => ({ allyId: id, ...hours })));
    });
    return { id, person };
  }
}
