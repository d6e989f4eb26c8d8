import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ALLY_STEPS, stepAfter } from '../../shared/roster-rules.ts';
import { expiryOf, hasFinished, TRAINING_NOTICE_DAYS, trainedUntil, trainingState, type TrainingState } from '../../shared/training-rules.ts';
import type { ScreenLanguage } from '../../shared/vocabulary.ts';
import { Ally } from '../allies/ally.entity.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import { DAY, dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { Course } from './course.entity.ts';
import { TrainingRecord } from './training-record.entity.ts';
import { latestExpiries, loadCourses, recordsOf, replaceCourseNames, requiredCourses, runningOut, type NamedCourse } from './training.store.ts';

export type { NamedCourse } from './training.store.ts';

export { presentCourses } from './training.present.ts';

export type CourseNames = Readonly<Record<ScreenLanguage, string>>;

/** What an admin settles about a course. */
export interface CourseWish {
  readonly names: CourseNames;
  readonly validMonths: number;
  readonly required: boolean;
}

export interface RecordWish {
  readonly allyId: string;
  readonly courseId: string;
  /** UTC day on which it was taken. */
  readonly day: string;
  readonly note: string;
}

export interface DueTraining {
  readonly allyId: string;
  readonly name: string;
  readonly trainedUntil: string;
  readonly state: TrainingState;
}

/** Courses, who took which and until when it counts. */
export class TrainingService {
  constructor(private readonly deps: { readonly database: Database; readonly audit: AuditService; readonly clock: Clock }) {}

  courses(): Promise<NamedCourse[]> {
    return loadCourses(this.deps.database.reader);
  }

  /** The latest expiry of each course that an ally took. */
  latestOf(allyId: string): Promise<Map<string, string>> {
    return latestExpiries(this.deps.database.reader, allyId);
  }

  addCourse(viewer: Viewer, { names, validMonths, required }: CourseWish): Promise<string> {
    const id = randomUUID();
    return this.deps.audit.change(viewer, async (manager, tell) => {
      await manager.insert(Course, { id, validMonths, required, retired: false, version: 1 });
      await replaceCourseNames(manager, id, names);
      tell({ act: 'training.ADD_COURSE', subject: names.en, before: null, after: { ...names, validMonths, required } });
      return id;
    });
  }

  /** @returns false where the course was changed since the version that was seen */
  changeCourse(viewer: Viewer, id: string, seen: number, { names, validMonths, required, retired }: CourseWish & { readonly retired: boolean }): Promise<boolean> {
    return this.deps.audit.change(viewer, async (manager, tell) => {
      const before = (await loadCourses(manager)).find(({ course }) => course.id === id);
      if (!before) throw new NotFound();
      const { affected } = await manager.update(Course, { id, version: seen }, { validMonths, required, retired, version: seen + 1 });
      if (affected !== 1) return false;
      await replaceCourseNames(manager, id, names);
      const { course } = before;
      tell({
        act: 'training.CHANGE_COURSE', subject: names.en,
        before: { ...Object.fromEntries(before.names), validMonths: course.validMonths, required: course.required, retired: course.retired },
        after: { ...names, validMonths, required, retired },
      });
      return true;
    });
  }

  /**
   * Records that somebody took a course. Whoever has accepted the charter and now has all that is required is trained.
   *
   * @throws InvalidInput for a day that is still to come, and for a course that is no longer offered
   */
  record(viewer: Viewer, { allyId, courseId, day, note }: RecordWish): Promise<void> {
    const today = dayOf(this.deps.clock.now());
    if (day > today) throw new InvalidInput([{ path: 'input.day', rule: 'outOfRange' }]);
    return this.deps.audit.change(viewer, async (manager, tell) => {
      const ally = await this.#allyOf(manager, viewer, allyId);
      const named = (await loadCourses(manager)).find(({ course }) => course.id === courseId);
      if (!named || named.course.retired) throw new InvalidInput([{ path: 'input.courseId', rule: 'unknown' }]);
      const expiresDay = expiryOf(day, named.course.validMonths);
      await manager.insert(TrainingRecord, { id: randomUUID(), allyId, courseId, day, expiresDay, note });
      await this.takeOver(manager, ally);
      tell({ act: 'training.RECORD', subject: ally.member.name, before: null, after: { course: named.names.get('en'), day, expiresDay, note } });
    });
  }

  /** Takes over into the row of an ally what the records say of them, and the step that follows from it. */
  async takeOver(manager: EntityManager, { id, step }: Pick<Ally, 'id' | 'step'>): Promise<void> {
    const today = dayOf(this.deps.clock.now());
    const [required, latest] = [await requiredCourses(manager), await latestExpiries(manager, id)];
    const next = hasFinished(required, latest, today) ? stepAfter('FINISH_TRAINING', 'admin', step) : null;
    const until = trainedUntil(required, latest);
    const counted = { version: () => '"version" + 1' };
    if (until !== null) await manager.update(Ally, { id }, { trainedUntil: until, ...counted });
    if (next !== null) await manager.update(Ally, { id, step }, { step: next, stepDay: today, ...counted });
    await noteDirectoryChange(manager, 'content');
  }

  /** Whose training runs out within 60 days or has done so, soonest first. */
  async due({ tenantId }: Viewer): Promise<DueTraining[]> {
    const now = this.deps.clock.now();
    const by = dayOf(new Date(now.getTime() + TRAINING_NOTICE_DAYS[0] * DAY));
    const allies = await runningOut(this.deps.database.reader, { steps: ALLY_STEPS, by, tenantId });
    return allies.flatMap(({ id, member, trainedUntil: until }) =>
      (until === null ? [] : [{ allyId: id, name: member.name, trainedUntil: until, state: trainingState(until, dayOf(now)) }]));
  }

  /** Everything that somebody took, newest first. */
  async recordsOf(viewer: Viewer, allyId: string): Promise<TrainingRecord[]> {
    await this.#allyOf(this.deps.database.reader, viewer, allyId);
    return recordsOf(this.deps.database.reader, allyId);
  }

  async #allyOf(manager: EntityManager, { tenantId }: Viewer, id: string): Promise<Ally> {
    const ally = isId(id) ? await manager.findOne(Ally, { where: { id, member: { tenantId } }, relations: { member: true } }) : null;
    if (!ally) throw new NotFound();
    return ally;
  }
}
