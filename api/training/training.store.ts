import { Brackets, In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { ALLY_STEPS, type RosterStep } from '../../shared/roster-rules.ts';
import { Ally } from '../allies/ally.entity.ts';
import { TrainingCourse, TrainingCourseName, TrainingRecord } from './training.entity.ts';

/** A course with its names by language. */
export interface StoredCourse extends TrainingCourse {
  readonly names: ReadonlyMap<string, string>;
}

/** Those that are given first; in no other order. */
export async function allCourses(manager: EntityManager): Promise<StoredCourse[]> {
  const [courses, names] = await Promise.all([manager.find(TrainingCourse, { order: { retiredDay: 'ASC', id: 'ASC' } }), manager.find(TrainingCourseName)]);
  return courses.map(({ id, validMonths, required, retiredDay, version }) => ({
    id, validMonths, required, retiredDay, version,
    names: new Map(names.filter(({ courseId }) => courseId === id).map(({ language, name }) => [language, name])),
  }));
}

export async function insertCourse(manager: EntityManager, { names, ...course }: StoredCourse): Promise<void> {
  await manager.insert(TrainingCourse, course);
  await insertNames(manager, course.id, names);
}

/** Changes a course on condition that it still is of the version before; false where it is not. */
export async function changeCourse(manager: EntityManager, { names, ...course }: StoredCourse): Promise<boolean> {
  const { id, version } = course;
  const { affected } = await manager.update(TrainingCourse, { id, version: version - 1 }, course);
  if (affected !== 1) return false;
  await manager.delete(TrainingCourseName, { courseId: id });
  await insertNames(manager, id, names);
  return true;
}

async function insertNames(manager: EntityManager, courseId: string, names: ReadonlyMap<string, string>): Promise<void> {
  await manager.insert(TrainingCourseName, [...names].map(([language, name]) => ({ courseId, language, name })));
}

/** Newest first. */
export function recordsOf(manager: EntityManager, allyId: string): Promise<TrainingRecord[]> {
  return manager.find(TrainingRecord, { where: { allyId }, order: { day: 'DESC', id: 'ASC' } });
}

/** Somebody in the roster of a tenant, with their name. */
export function findTrainee(manager: EntityManager, tenantId: string, id: string): Promise<Ally | null> {
  return manager.findOne(Ally, { where: { id, member: { tenantId } }, relations: { member: true } });
}

export function insertRecord(manager: EntityManager, record: TrainingRecord): Promise<unknown> {
  return manager.insert(TrainingRecord, record);
}

/** Of those who are required and given, the last record of each counts; of these the one that ends first. */
const TRAINED_UNTIL = `(
  SELECT MIN(r."expiresOn") FROM "training_record" r JOIN "training_course" c ON c."id" = r."courseId"
  WHERE r."allyId" = "ally"."id" AND c."required" = 1 AND c."retiredDay" IS NULL AND NOT EXISTS (
    SELECT 1 FROM "training_record" l WHERE l."allyId" = r."allyId" AND l."courseId" = r."courseId" AND l."day" > r."day"
  )
)`;
const HAS_RECORD = 'EXISTS (SELECT 1 FROM "training_record" r WHERE r."allyId" = "ally"."id")';
const MISSES_NONE = `NOT EXISTS (
  SELECT 1 FROM "training_course" c WHERE c."required" = 1 AND c."retiredDay" IS NULL AND NOT EXISTS (
    SELECT 1 FROM "training_record" r WHERE r."allyId" = "ally"."id" AND r."courseId" = c."id" AND r."expiresOn" >= :today
  )
)`;
const NEXT_VERSION = (): string => '"version" + 1';

/**
 * Makes `trainedUntil` anew from the records, in the transaction that changed them.
 *
 * @param allyId null for everybody of whom something was recorded: what came from elsewhere stays as it is
 */
export async function countTrainings(manager: EntityManager, allyId: string | null): Promise<void> {
  const changed = manager.createQueryBuilder().update(Ally).set({ trainedUntil: () => TRAINED_UNTIL, version: NEXT_VERSION });
  await (allyId === null ? changed.where(HAS_RECORD) : changed.where('"id" = :allyId', { allyId })).execute();
}

/** Those who accepted the charter and miss no required course are trained. */
export async function finishTrainings(manager: EntityManager, today: string, allyId: string | null): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(Ally)
    .set({ step: 'TRAINED', stepDay: today, version: NEXT_VERSION })
    .where('"step" = :before', { before: 'CHARTER_ACCEPTED' satisfies RosterStep })
    .andWhere(allyId === null ? '1 = 1' : '"id" = :allyId', { allyId })
    .andWhere(MISSES_NONE, { today })
    .execute();
}

/** Where a page of people goes on: behind this value, and among equals behind this id. */
export interface Behind {
  readonly value: string;
  readonly id: string;
}

interface PageWish {
  readonly tenantId: string;
  readonly after: Behind | null;
  readonly take: number;
}

/** Everybody in the roster whose name holds a text, by name. */
export function findByName(manager: EntityManager, name: string, { tenantId, after, take }: PageWish): Promise<Ally[]> {
  const pattern = `%${name.replace(/[\\%_[]/g, '\\$&')}%`;
  const found = people(manager, tenantId).andWhere(`LOWER(member.name) LIKE LOWER(:pattern) ESCAPE '\\'`, { pattern });
  return page(found, 'member.name', after, take);
}

/** The allies whose training ends on a day or before, or has ended: soonest first. */
export function findDue(manager: EntityManager, until: string, { tenantId, after, take }: PageWish): Promise<Ally[]> {
  const due = people(manager, tenantId).andWhere('ally.step IN (:...steps) AND ally.trainedUntil <= :until', { steps: ALLY_STEPS, until });
  return page(due, 'ally.trainedUntil', after, take);
}

function people(manager: EntityManager, tenantId: string): SelectQueryBuilder<Ally> {
  return manager.createQueryBuilder(Ally, 'ally').innerJoinAndSelect('ally.member', 'member').where('member.tenantId = :tenantId', { tenantId });
}

function page(found: SelectQueryBuilder<Ally>, by: string, after: Behind | null, take: number): Promise<Ally[]> {
  if (after) {
    found.andWhere(new Brackets((behind) => {
      behind.where(`${by} > :value`, after).orWhere(`${by} = :value AND ally.id > :id`, after);
    }));
  }
  return found.orderBy(by, 'ASC').addOrderBy('ally.id', 'ASC').limit(take).getMany();
}

/** The allies whose training ends within some days: what is looked at for notices, over all tenants. */
export function findEnding(manager: EntityManager, { from, until }: { readonly from: string; readonly until: string }): Promise<Ally[]> {
  return manager
    .createQueryBuilder(Ally, 'ally')
    .innerJoinAndSelect('ally.member', 'member')
    .where({ step: In(ALLY_STEPS) })
    .andWhere('ally.trainedUntil BETWEEN :from AND :until', { from, until })
    .getMany();
}
