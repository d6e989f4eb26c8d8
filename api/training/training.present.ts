import { SCREEN_LANGUAGES } from '../../shared/vocabulary.ts';
import type { Ally } from '../allies/ally.entity.ts';
import type { TrainingRecord as StoredRecord } from './training.entity.ts';
import type { StoredCourse } from './training.store.ts';
import type { Trainee, TraineeRow, TrainingCourse } from './training.type.ts';

/** A course in one language, or in the fallback where it was not translated. */
export function nameOf({ names }: Pick<StoredCourse, 'names'>, language: string): string {
  return names.get(language) ?? names.get(SCREEN_LANGUAGES[0]) ?? '';
}

export function presentCourse(course: StoredCourse, language: string): TrainingCourse {
  const { id, version, validMonths, required, retiredDay, names } = course;
  return {
    id, version, validMonths,
    name: nameOf(course, language),
    names: SCREEN_LANGUAGES.map((each) => ({ language: each, name: names.get(each) ?? '' })),
    required,
    retired: retiredDay !== null,
  };
}

/** Those that are given first, then by name. */
export function presentCourses(courses: readonly StoredCourse[], language: string): TrainingCourse[] {
  return courses
    .map((course) => presentCourse(course, language))
    .toSorted((one, other) => Number(one.retired) - Number(other.retired) || one.name.localeCompare(other.name, language));
}

export function presentRow({ id, member, step, trainedUntil }: Ally, today: string): TraineeRow {
  return { id, name: member.name, step, trainedUntil, expired: trainedUntil !== null && trainedUntil < today };
}

interface Stored {
  readonly ally: Ally;
  readonly records: readonly StoredRecord[];
  readonly courses: readonly StoredCourse[];
}

export function presentTrainee({ ally, records, courses }: Stored, language: string, today: string): Trainee {
  const { id, member, step, why, hoursWish, trainedUntil } = ally;
  const courseOf = new Map(courses.map((course) => [course.id, course]));
  return {
    id, step, why, hoursWish, trainedUntil,
    name: member.name,
    records: records.map(({ id: recordId, courseId, day, expiresOn, evidence }) => {
      const course = courseOf.get(courseId);
      return { id: recordId, courseName: course ? nameOf(course, language) : '', day, expiresOn, evidence };
    }),
    missing: missingOf(records, courses, today).map((course) => nameOf(course, language)),
  };
}

/** The required courses that are given and of which nothing counts today. */
export function missingOf(records: readonly StoredRecord[], courses: readonly StoredCourse[], today: string): StoredCourse[] {
  const counting = new Set(records.filter(({ expiresOn }) => expiresOn >= today).map(({ courseId }) => courseId));
  return courses.filter(({ id, required, retiredDay }) => required && retiredDay === null && !counting.has(id));
}
