import { SCREEN_LANGUAGES } from '../../shared/vocabulary.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput, type FieldFault } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { nameOf, presentCourses } from './training.present.ts';
import { allCourses, changeCourse, countTrainings, finishTrainings, insertCourse, type StoredCourse } from './training.store.ts';
import type { TrainingCourse } from './training.type.ts';

interface Deps {
  readonly database: Database;
  readonly audit: AuditService;
  readonly directory: DirectoryService;
  readonly clock: Clock;
}

/** A course as an admin wants it. */
export interface CourseWish {
  readonly id: string;
  readonly version?: number | null;
  readonly names: readonly { readonly language: string; readonly name: string }[];
  readonly validMonths: number;
  readonly required: boolean;
  readonly retired: boolean;
}

/** Somebody else changed it first. */
class Outrun extends Error {
  override readonly name = 'Outrun';
}

/** The courses that allies take, for admins. None is ever deleted: records name it. */
export class CoursesService {
  constructor(private readonly deps: Deps) {}

  async all(language: string): Promise<TrainingCourse[]> {
    return presentCourses(await allCourses(this.deps.database.reader), language);
  }

  /**
   * Adds or changes a course. What was recorded keeps its end; what is required counts anew for everybody at once.
   *
   * @throws InvalidInput naming each field that is wrong
   */
  async save(viewer: Viewer, language: string, wish: CourseWish): Promise<{ saved: boolean; courses: TrainingCourse[] }> {
    const faults = faultsOf(wish);
    if (faults.length > 0) throw new InvalidInput(faults);
    const saved = await this.#save(viewer, wish).then(() => true, (error: unknown) => {
      if (error instanceof Outrun || isUniqueViolation(error)) return false;
      throw error;
    });
    // Who takes new people may have changed with it.
    if (saved) await this.deps.directory.follow();
    return { saved, courses: await this.all(language) };
  }

  #save(viewer: Viewer, wish: CourseWish): Promise<void> {
    return this.deps.audit.change(viewer, async (manager, tell) => {
      const today = dayOf(this.deps.clock.now());
      const before = (await allCourses(manager)).find(({ id }) => id === wish.id.toLowerCase()) ?? null;
      const course = courseOf(wish, before, today);
      const done = before ? wish.version === before.version && (await changeCourse(manager, course)) : wish.version == null;
      if (!done) throw new Outrun();
      if (!before) await insertCourse(manager, course);
      await countTrainings(manager, null);
      await finishTrainings(manager, today, null);
      await noteDirectoryChange(manager, 'content');
      tell({ act: actOf(before, course), subject: nameOf(course, SCREEN_LANGUAGES[0]), before: before && told(before), after: told(course) });
    });
  }
}

function courseOf({ id, names, validMonths, required, retired }: CourseWish, before: StoredCourse | null, today: string): StoredCourse {
  return {
    id: id.toLowerCase(), validMonths, required,
    version: (before?.version ?? 0) + 1,
    retiredDay: retired ? (before?.retiredDay ?? today) : null,
    names: new Map(names.map(({ language, name }) => [language, name.trim()])),
  };
}

function actOf(before: StoredCourse | null, after: StoredCourse): string {
  if (!before) return 'training.ADD_COURSE';
  if ((before.retiredDay === null) === (after.retiredDay === null)) return 'training.CHANGE_COURSE';
  return after.retiredDay === null ? 'training.BRING_BACK_COURSE' : 'training.RETIRE_COURSE';
}

function told({ names, validMonths, required }: StoredCourse): object {
  return { names: [...names.values()], validMonths, required };
}

function faultsOf({ id, names }: CourseWish): FieldFault[] {
  const given = names.map(({ language }) => language);
  const complete = given.length === SCREEN_LANGUAGES.length && SCREEN_LANGUAGES.every((language) => given.includes(language));
  return [
    ...(isId(id) ? [] : [{ path: 'input.id', rule: 'invalid' } as const]),
    ...(complete ? [] : [{ path: 'input.names', rule: 'required' } as const]),
  ];
}
