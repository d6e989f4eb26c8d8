import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OPEN_CONVERSATIONS } from '../../shared/limits.ts';
import { weekOf } from '../../shared/places.ts';
import { stepAfter, type RosterMove } from '../../shared/roster-rules.ts';
import type { ScreenLanguage } from '../../shared/vocabulary.ts';
import { Ally } from '../allies/ally.entity.ts';
import { Site } from '../allies/site.entity.ts';
import { Topic } from '../allies/topic.entity.ts';
import type { CharterService } from '../charter/charter.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import { Member } from '../members/member.entity.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import type { TrainingService } from '../training/training.service.ts';
import { presentOwnRole, type OwnRoleView } from './own-role.present.ts';
import { addUsualAvailability, findRosterRow, replaceTraits, type Traits } from './own-role.store.ts';

interface Deps {
  readonly database: Database;
  readonly directory: DirectoryService;
  /** Ends the requests that somebody still has. */
  readonly leave: (person: PersonKey) => Promise<void>;
  readonly charter: CharterService;
  readonly training: TrainingService;
  readonly clock: Clock;
}

export interface VolunteerWish extends Traits {
  readonly siteId: string;
  readonly department: string;
  readonly why: string | null;
}

/** Somebody's own way in the programme: volunteering, the charter, stepping down. */
export class OwnRoleService {
  constructor(private readonly deps: Deps) {}

  /** Null for somebody who never was in the roster. */
  async own(viewer: Viewer, language: ScreenLanguage): Promise<OwnRoleView | null> {
    const { database: { reader }, charter, training } = this.deps;
    const row = await findRosterRow(reader, viewer);
    if (!row) return null;
    const [{ version }, accepted, courses, latest] = [
      await charter.current(), await charter.acceptedBy(reader, row.id), await training.courses(), await training.latestOf(row.id),
    ];
    return presentOwnRole({ row, mustAccept: accepted !== version, courses, latest, language });
  }

  /**
   * Asks to become an ally. Asking again changes nothing for somebody who is on the way already.
   *
   * @throws InvalidInput for a site or topic that is not there
   */
  async volunteer(viewer: Viewer, wish: VolunteerWish): Promise<void> {
    const { database, clock } = this.deps;
    const site = isId(wish.siteId) ? await database.reader.findOneBy(Site, { id: wish.siteId }) : null;
    if (!site) throw new InvalidInput([{ path: 'input.siteId', rule: 'unknown' }]);
    const topics = new Set((await database.reader.find(Topic, { select: { id: true } })).map(({ id }) => id));
    if (wish.topicIds.some((id) => !topics.has(id))) throw new InvalidInput([{ path: 'input.topicIds', rule: 'unknown' }]);
    const work = async (manager: EntityManager): Promise<void> => {
      const row = await findRosterRow(manager, viewer);
      const step = stepAfter('VOLUNTEER', 'self', row?.step ?? null);
      if (step === null) return;
      const now = clock.now();
      const written = { siteId: site.id, department: wish.department, why: wish.why, step, stepDay: dayOf(now) };
      const id = row?.id ?? randomUUID();
      if (row) await manager.update(Ally, { id, version: row.version }, { ...written, version: row.version + 1 });
      else await this.#add(manager, viewer, { ...written, id, timeZone: site.timeZone });
      await replaceTraits(manager, id, wish);
    };
    await database.unitOfWork(work).catch((error: unknown) => {
      // The same was sent twice at the same moment.
      if (!isUniqueViolation(error)) throw error;
    });
  }

  /** @returns false where another version is in force than the one that was read */
  async acceptCharter(viewer: Viewer, version: number): Promise<boolean> {
    const { database, charter, training, clock } = this.deps;
    return database.unitOfWork(async (manager) => {
      const row = await findRosterRow(manager, viewer);
      if (!row || stepAfter('STEP_DOWN', 'self', row.step) === null) throw new NotFound();
      if ((await charter.current(manager)).version !== version) return false;
      await charter.accept(manager, row.id, version);
      const step = stepAfter('ACCEPT_CHARTER', 'self', row.step);
      if (step !== null) {
        await manager.update(Ally, { id: row.id, step: row.step }, { step, stepDay: dayOf(clock.now()), version: row.version + 1 });
        await training.takeOver(manager, { id: row.id, step });
      }
      return true;
    });
  }

  /** Ends the role at once, from any step. What was open ends as well, and nobody takes it over. */
  async stepDown(viewer: Viewer): Promise<void> {
    await this.#move(viewer, 'STEP_DOWN');
    await this.deps.leave(viewer);
  }

  async #move(viewer: Viewer, move: RosterMove): Promise<void> {
    await this.deps.database.unitOfWork(async (manager) => {
      const row = await findRosterRow(manager, viewer);
      if (!row) throw new NotFound();
      const step = stepAfter(move, 'self', row.step);
      if (step === null) return;
      await manager.update(Ally, { id: row.id }, { step, stepDay: dayOf(this.deps.clock.now()), version: () => '"version" + 1' });
      await noteDirectoryChange(manager, 'content');
    });
    await this.deps.directory.follow();
  }

  async #add(manager: EntityManager, { tenantId, objectId }: Viewer, values: Pick<Ally, 'id' | 'siteId' | 'department' | 'why' | 'step' | 'stepDay' | 'timeZone'>): Promise<void> {
    const member = await manager.findOneByOrFail(Member, { tenantId, objectId });
    await manager.insert(Ally, {
      ...values, memberId: member.id, about: '', canDo: '', cannotDo: '', trainedUntil: null, version: 1,
      takesNewPeople: true, maxOpenConversations: OPEN_CONVERSATIONS.usual, openConversations: 0,
    });
    await addUsualAvailability(manager, values.id, weekOf(this.deps.clock.now()));
  }
}
