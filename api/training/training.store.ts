import type { EntityManager } from 'typeorm';
import { Ally } from '../allies/ally.entity.ts';
import { Course, CourseName } from './course.entity.ts';
import { TrainingRecord } from './training-record.entity.ts';

export interface NamedCourse {
  readonly course: Course;
  /** Language -> name. */
  readonly names: ReadonlyMap<string, string>;
}

export async function loadCourses(manager: EntityManager): Promise<NamedCourse[]> {
  const [courses, names] = [await manager.find(Course, { order: { id: 'ASC' } }), await manager.find(CourseName)];
  return courses.map((course) => ({
    course, names: new Map(names.filter(({ courseId }) => courseId === course.id).map(({ language, name }) => [language, name])),
  }));
}

/** The ids of the courses without which nobody is trained. */
export async function requiredCourses(manager: EntityManager): Promise<string[]> {
  return (await manager.findBy(Course, { required: true, retired: false })).map(({ id }) => id);
}

/** The latest expiry of each course that an ally took. */
export async function latestExpiries(manager: EntityManager, allyId: string): Promise<Map<string, string>> {
  const latest = new Map<string, string>();
  for (const { courseId, expiresDay } of await manager.findBy(TrainingRecord, { allyId })) {
    if ((latest.get(courseId) ?? '') < expiresDay) latest.set(courseId, expiresDay);
  }
  return latest;
}

/** Newest first. */
export function recordsOf(manager: EntityManager, allyId: string): Promise<TrainingRecord[]> {
  return manager.find(TrainingRecord, { where: { allyId }, order: { day: 'DESC', id: 'ASC' } });
}

/** Everybody in one of these steps whose training runs out on a day or before it, soonest first. */
export function runningOut(manager: EntityManager, { steps, by, tenantId }: { steps: readonly Ally['step'][]; by: string; tenantId?: string }): Promise<Ally[]> {
  const query = manager
    .createQueryBuilder(Ally, 'ally')
    .innerJoinAndSelect('ally.member', 'member')
    .where('ally.step IN (:...steps)', { steps })
    .andWhere('ally.trainedUntil <= :by', { by });
  if (tenantId !== undefined) query.andWhere('member.tenantId = :tenantId', { tenantId });
  return query.orderBy('ally.trainedUntil', 'ASC').addOrderBy('ally.id', 'ASC').getMany();
}

export async function replaceCourseNames(manager: EntityManager, courseId: string, names: Readonly<Record<string, string>>): Promise<void> {
  await manager.delete(CourseName, { courseId });
  await manager.insert(CourseName, Object.entries(names).map(([language, name]) => ({ courseId, language, name })));
}
