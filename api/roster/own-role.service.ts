import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OPEN_CONVERSATIONS } from '../../shared/limits.ts';
import { isAllyStep, isPastStep, stepAfter, type RosterStep } from '../../shared/roster-rules.ts';
import { isDue } from '../../shared/training-rules.ts';
import type { Ally } from '../allies/ally.entity.ts';
import { rosterKeys } from '../../shared/name-search.ts';
import { addUsualAvailability } from '../availability/newcomer.service.ts';
import type { CharterService } from '../charter/charter.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { Log } from '../platform/log.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import type { TrainingService } from '../training/training.service.ts';
import { areTopics, changeRow, findMember, findRow, findSite, insertRow, replaceTraits, type Traits } from './own-role.store.ts';
import type { OwnRole } from './own-role.type.ts';

interface Deps {
  readonly database: Database;
  readonly charter: CharterService;
  readonly training: TrainingService;
  readonly directory: DirectoryService;
  /** Ends the requests of somebody who is no ally any more. */
  readonly leaveRequests: (person: PersonKey) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Who asks, and in which language they read. */
interface Asker {
  readonly viewer: Viewer;
  readonly language: string;
}

interface VolunteerWish extends Traits {
  readonly why?: string | null;
  readonly siteId: string;
  readonly department: string;
  readonly hours?: string | null;
}

/** How a person stands after a move was tried, and whether it was made. */
interface Outcome {
  readonly changed: boolean;
  readonly role: OwnRole;
}

/** How often a move is tried again when an admin changed the same row in between. */
const TRIES = 5;

/** A person's own way through the programme: each step of it is theirs alone to make, and none needs a reason. */
export class OwnRoleService {
  constructor(private readonly deps: Deps) {}

  async own({ viewer, language }: Asker): Promise<OwnRole> {
    const { database: { reader }, charter: charters, training } = this.deps;
    const row = await findRow(reader, viewer);
    const { charter, accepted } = await charters.standing(reader, row?.id ?? null, language);
    const { step = null, stepDay = null, trainedUntil = null } = row ?? {};
    const trainings = row && !isPastStep(row.step) ? await training.ownOf(reader, row.id, language) : [];
    return {
      step, stepDay, trainedUntil, charter, trainings, acceptedCharter: accepted,
      asksForCharter: asks(step, accepted, charter.version),
      renewalDue: step !== null && isAllyStep(step) && trainedUntil !== null && isDue(trainedUntil, this.#today),
    };
  }

  /**
   * Says that somebody wants to be an ally, for the first time or again.
   *
   * @throws InvalidInput for a site or topic that there is not
   */
  async volunteer(asker: Asker, wish: VolunteerWish): Promise<Outcome> {
    const { reader } = this.deps.database;
    const site = isId(wish.siteId) ? await findSite(reader, wish.siteId) : null;
    if (!site) throw new InvalidInput([{ path: 'input.siteId', rule: 'unknown' }]);
    if (!wish.topicIds.every(isId) || !(await areTopics(reader, wish.topicIds))) throw new InvalidInput([{ path: 'input.topicIds', rule: 'unknown' }]);
    const said = {
      why: wish.why?.trim() ?? null, hoursWish: wish.hours?.trim() ?? null, department: wish.department.trim(), siteId: site.id, timeZone: site.timeZone,
    };
    return this.#move(asker, async (manager, row) => {
      const step = stepAfter('VOLUNTEER', 'self', row?.step ?? null);
      if (!step) return 'refused';
      const id = row?.id ?? randomUUID();
      const change = { ...said, step, stepDay: this.#today };
      if (!row) await this.#insert(manager, asker.viewer, { id, ...change });
      else if (!(await changeRow(manager, row, change))) return 'outrun';
      await replaceTraits(manager, id, wish);
      await addUsualAvailability(manager, id, this.deps.clock.now());
      return 'made';
    });
  }

  /** Accepts the charter. Whoever is on the way goes a step on; an ally who is asked again stays what they are. */
  acceptCharter(asker: Asker, version: number): Promise<Outcome> {
    return this.#move(asker, async (manager, row) => {
      if (!row || isPastStep(row.step) || !(await this.deps.charter.accept(manager, row.id, version))) return 'refused';
      const step = stepAfter('ACCEPT_CHARTER', 'self', row.step);
      if (!step) return 'made';
      if (!(await changeRow(manager, row, { step, stepDay: this.#today }))) return 'outrun';
      await this.deps.training.finish(manager, row.id);
      return 'made';
    });
  }

  /**
   * Ends the role, or the way to it: at any moment and without a reason. It is gone with the very next request. What was
   * open ends after that; if this process dies before, a job does it.
   *
   * @param seen the step that the person saw when they decided it
   */
  async stepDown(asker: Asker, seen: RosterStep): Promise<Outcome> {
    const left: { row: Ally | null } = { row: null };
    const outcome = await this.#move(asker, async (manager, row) => {
      const step = row?.step === seen ? stepAfter('STEP_DOWN', 'self', seen) : null;
      if (!row || !step) return 'refused';
      // What they said about themselves to become one has served its purpose.
      if (!(await changeRow(manager, row, { step, stepDay: this.#today, why: null, hoursWish: null }))) return 'outrun';
      if (isAllyStep(seen)) await noteDirectoryChange(manager, 'content');
      left.row = row;
      return 'made';
    });
    if (outcome.changed && left.row && isAllyStep(left.row.step)) {
      await this.deps.directory.refreshAlly(left.row.id);
      await this.deps.leaveRequests(asker.viewer).catch((error: unknown) => { this.deps.log.fault('leaveRequests', { error }); });
    }
    return outcome;
  }

  /** One transaction, in which exactly one of several movers wins. */
  async #move(asker: Asker, move: (manager: EntityManager, row: Ally | null) => Promise<'made' | 'refused' | 'outrun'>): Promise<Outcome> {
    const { database } = this.deps;
    let made: Awaited<ReturnType<typeof move>> = 'outrun';
    for (let attempt = 0; attempt < TRIES && made === 'outrun'; attempt += 1) {
      made = await database.unitOfWork(async (manager) => move(manager, await findRow(manager, asker.viewer))).catch((error: unknown) => {
        // Pressed twice: another request of the same person was first.
        if (isUniqueViolation(error)) return 'outrun';
        throw error;
      });
    }
    return { changed: made === 'made', role: await this.own(asker) };
  }

  async #insert(manager: EntityManager, viewer: Viewer, said: Pick<Ally, 'id' | 'step' | 'stepDay' | 'why' | 'hoursWish' | 'department' | 'siteId' | 'timeZone'>): Promise<void> {
    const member = await findMember(manager, viewer);
    await insertRow(manager, {
      ...said, ...rosterKeys(member), remindedDay: null, memberId: member.id, version: 1, about: '', canDo: '', cannotDo: '', trainedUntil: null,
      takesNewPeople: true, maxOpenConversations: OPEN_CONVERSATIONS.usual, openConversations: 0,
    });
  }

  get #today(): string {
    return dayOf(this.deps.clock.now());
  }
}

/** Whoever is on the way accepts it as a step of it; later each new version is asked for. */
function asks(step: RosterStep | null, accepted: number | null, current: number): boolean {
  if (step === null || isPastStep(step)) return false;
  return stepAfter('ACCEPT_CHARTER', 'self', step) !== null || accepted !== current;
}
