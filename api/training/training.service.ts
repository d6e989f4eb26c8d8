import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { expiryOf } from '../../shared/training-rules.ts';
import type { Ally } from '../allies/ally.entity.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import { DAY, dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import { isId } from '../platform/graphql/ids.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { TRAINING_NOTICE_DAYS } from '../../shared/limits.ts';
import { TrainingRecord } from './training.entity.ts';
import { missingOf, nameOf, presentRow, presentTrainee } from './training.present.ts';
import { allCourses, countTrainings, findByName, findDue, findTrainee, finishTrainings, insertRecord, recordsOf, type Behind } from './training.store.ts';
import type { Trainee, TraineeRow } from './training.type.ts';

interface Deps {
  readonly database: Database;
  readonly audit: AuditService;
  readonly directory: DirectoryService;
  readonly cursors: Cursors;
  readonly clock: Clock;
}

/** Which admin asks, and in which language they read. */
interface Asker {
  readonly viewer: Viewer;
  readonly language: string;
}

interface PageWish {
  readonly first: number;
  readonly after: string | null;
}

interface RecordWish {
  readonly traineeId: string;
  readonly courseId: string;
  readonly day: string;
  readonly evidence?: string | null;
}

/** A training as the person who took it sees it. */
export interface OwnTraining {
  readonly courseName: string;
  readonly required: boolean;
  /** Null where it was not taken. */
  readonly day: string | null;
  readonly expiresOn: string | null;
}

/** Who took which course, and until when it counts. */
export class TrainingService {
  constructor(private readonly deps: Deps) {}

  /** Everybody in the roster whose name holds a text, by name. */
  byName({ tenantId }: Viewer, name: string, wish: PageWish): Promise<Page<TraineeRow>> {
    const text = name.trim();
    return this.#page(['trainees', text], wish, ({ member }) => member.name, (after, take) => findByName(this.#reader, text, { tenantId, after, take }));
  }

  /** The allies whose training ends within 60 days or has ended, soonest first. */
  due({ tenantId }: Viewer, wish: PageWish): Promise<Page<TraineeRow>> {
    const until = dayOf(new Date(this.deps.clock.now().getTime() + TRAINING_NOTICE_DAYS[0] * DAY));
    return this.#page(['trainingDue'], wish, ({ trainedUntil }) => trainedUntil ?? '', (after, take) => findDue(this.#reader, until, { tenantId, after, take }));
  }

  /** @throws NotFound */
  async trainee({ viewer, language }: Asker, id: string): Promise<Trainee> {
    const ally = await this.#find(this.#reader, viewer, id);
    const [records, courses] = [await recordsOf(this.#reader, id), await allCourses(this.#reader)];
    return presentTrainee({ ally, records, courses }, language, this.#today);
  }

  /**
   * Records that somebody took a course. With the last one that is required, whoever accepted the charter is trained.
   *
   * @throws NotFound for somebody who is not in the roster
   * @throws InvalidInput for a course that is not given, and for a day to come
   */
  async record(asker: Asker, { traineeId, courseId, day, evidence }: RecordWish): Promise<{ recorded: boolean; trainee: Trainee }> {
    if (day > this.#today) throw new InvalidInput([{ path: 'input.day', rule: 'outOfRange' }]);
    const change = this.#change(asker.viewer, traineeId, async (manager, ally) => {
      const course = (await allCourses(manager)).find(({ id, retiredDay }) => id === courseId && retiredDay === null);
      if (!course) throw new InvalidInput([{ path: 'input.courseId', rule: 'unknown' }]);
      const record = { id: randomUUID(), allyId: ally.id, courseId, day, expiresOn: expiryOf(day, course.validMonths), evidence: evidence?.trim() ?? null };
      await insertRecord(manager, record);
      return { act: 'training.RECORD', before: {}, after: { course: nameOf(course, 'en'), day, evidence: record.evidence } };
    });
    const recorded = await change.then(() => true, (error: unknown) => {
      if (isUniqueViolation(error)) return false;
      throw error;
    });
    if (recorded) await this.deps.directory.refreshAlly(traineeId);
    return { recorded, trainee: await this.trainee(asker, traineeId) };
  }

  /**
   * Takes back a record that was a mistake. Nobody is less far on the way for it; what counts is worked out anew.
   *
   * @throws NotFound
   */
  async remove(asker: Asker, id: string): Promise<Trainee> {
    const record = isId(id) ? await this.#reader.findOneBy(TrainingRecord, { id }) : null;
    if (!record) throw new NotFound();
    await this.#change(asker.viewer, record.allyId, async (manager) => {
      if ((await manager.delete(TrainingRecord, { id })).affected !== 1) throw new NotFound();
      const course = (await allCourses(manager)).find(({ id: known }) => known === record.courseId);
      return { act: 'training.REMOVE_RECORD', before: { course: course && nameOf(course, 'en'), day: record.day, evidence: record.evidence }, after: {} };
    });
    await this.deps.directory.refreshAlly(record.allyId);
    return this.trainee(asker, record.allyId);
  }

  /** What somebody in the roster took, and what they are still to take. */
  async ownOf(manager: EntityManager, allyId: string, language: string): Promise<OwnTraining[]> {
    const [records, courses] = [await recordsOf(manager, allyId), await allCourses(manager)];
    const taken = courses.flatMap((course): OwnTraining[] => {
      const last = records.find(({ courseId }) => courseId === course.id);
      return last ? [{ courseName: nameOf(course, language), required: course.required && course.retiredDay === null, day: last.day, expiresOn: last.expiresOn }] : [];
    });
    const open = missingOf(records, courses, '').map((course): OwnTraining => ({ courseName: nameOf(course, language), required: true, day: null, expiresOn: null }));
    return [...open, ...taken];
  }

  /** Moves somebody on who has just accepted the charter, where nothing that is required is missing. */
  async finish(manager: EntityManager, allyId: string): Promise<void> {
    await finishTrainings(manager, this.#today, allyId);
  }

  /** One admin's change of somebody's records, with all that follows from it. */
  #change(
    viewer: Viewer, id: string,
    change: (manager: EntityManager, ally: Ally) => Promise<{ readonly act: string; readonly before: object; readonly after: object }>,
  ): Promise<void> {
    return this.deps.audit.change(viewer, async (manager, tell) => {
      const before = await this.#find(manager, viewer, id);
      const told = await change(manager, before);
      await countTrainings(manager, id);
      await finishTrainings(manager, this.#today, id);
      await noteDirectoryChange(manager, 'content');
      const after = await this.#find(manager, viewer, id);
      const standing = ({ step, trainedUntil }: Ally): object => ({ step, trainedUntil });
      tell({ act: told.act, subject: before.member.name, before: { ...told.before, ...standing(before) }, after: { ...told.after, ...standing(after) } });
    });
  }

  async #find(manager: EntityManager, { tenantId }: Viewer, id: string): Promise<Ally> {
    const ally = isId(id) ? await findTrainee(manager, tenantId, id) : null;
    if (!ally) throw new NotFound();
    return ally;
  }

  async #page(
    scope: readonly string[], { first, after }: PageWish, valueOf: (ally: Ally) => string, find: (after: Behind | null, take: number) => Promise<Ally[]>,
  ): Promise<Page<TraineeRow>> {
    checkPageSize(first, 'first');
    const { cursors } = this.deps;
    const behind = after === null ? null : (cursors.read(scope, after, 'after') as Behind);
    const rows = await find(behind, first + 1);
    const edges = rows.slice(0, first).map((ally) => ({
      node: presentRow(ally, this.#today),
      cursor: cursors.sign(scope, { value: valueOf(ally), id: ally.id } satisfies Behind),
    }));
    return pageOf(edges, { next: rows.length > first, previous: behind !== null });
  }

  get #today(): string {
    return dayOf(this.deps.clock.now());
  }

  get #reader(): EntityManager {
    return this.deps.database.reader;
  }
}
