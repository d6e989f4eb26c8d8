import type { Course } from './training.type.ts';
import type { NamedCourse } from './training.store.ts';

export function presentCourses(courses: readonly NamedCourse[]): Course[] {
  return courses.map(({ course: { id, validMonths, required, retired, version }, names }) => ({
    id, validMonths, required, retired, version, names: { en: names.get('en') ?? '', de: names.get('de') ?? '' },
  }));
}
