import { randomUUID } from 'node:crypto';
import type { Person } from './person.ts';

const TRAINEE = 'id name step why hoursWish trainedUntil records { id courseName day expiresOn evidence } missing';
const COURSE = 'id version name names { language name } validMonths required retired';

export interface Trainee {
  id: string;
  step: string;
  why: string | null;
  hoursWish: string | null;
  trainedUntil: string | null;
  records: { id: string; courseName: string; day: string; expiresOn: string; evidence: string | null }[];
  missing: string[];
}

export interface Course {
  id: string;
  version: number;
  name: string;
  validMonths: number;
  required: boolean;
  retired: boolean;
}

export const SAVE_COURSE = `mutation Save($input: SaveTrainingCourseInput!) { saved: saveTrainingCourse(input: $input) { __typename
  ... on TrainingCourseSaved { courses { ${COURSE} } } ... on TrainingCourseOutrun { courses { ${COURSE} } } } }`;
export const RECORD = `mutation Record($input: RecordTrainingInput!) { recorded: recordTraining(input: $input) { __typename
  ... on TrainingRecorded { trainee { ${TRAINEE} } } ... on TrainingAlreadyRecorded { trainee { ${TRAINEE} } } } }`;
export const REMOVE_RECORD = `mutation Remove($input: RemoveTrainingRecordInput!) { removeTrainingRecord(input: $input) { ${TRAINEE} } }`;
export const TRAINEE_ONE = `query One($id: ID!) { trainee(id: $id) { ${TRAINEE} } }`;
const LIST = 'edges { cursor node { id name step trainedUntil expired } } pageInfo { hasNextPage endCursor }';
export const DUE = `query Due($first: Int!, $after: String) { page: trainingDue(first: $first, after: $after) { ${LIST} } }`;
export const BY_NAME = `query ByName($name: String!, $first: Int!, $after: String) { page: trainees(name: $name, first: $first, after: $after) { ${LIST} } }`;
export const COURSES = `query Courses { trainingCourses { ${COURSE} } }`;

export interface Page {
  page: { edges: { node: { id: string; name: string; trainedUntil: string | null; expired: boolean } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

export interface Saved {
  __typename: string;
  courses: Course[];
}

const names = (name: string): object[] => [{ language: 'en', name }, { language: 'de', name: `${name} (de)` }];

export async function saveCourse(admin: Person, changes: { id?: string; name?: string } & Partial<Course> = {}): Promise<Saved & { id: string }> {
  const { id = randomUUID(), name = 'First steps', ...rest } = changes;
  const { saved } = await admin.get<{ saved: Saved }>(SAVE_COURSE, { input: { id, names: names(name), validMonths: 36, required: true, ...rest } });
  return { ...saved, id };
}

export async function record(admin: Person, traineeId: string, courseId: string, day: string, evidence: string | null = null): Promise<{ __typename: string; trainee: Trainee }> {
  return (await admin.get<{ recorded: { __typename: string; trainee: Trainee } }>(RECORD, { input: { traineeId, courseId, day, evidence } })).recorded;
}

export const trainee = async (admin: Person, id: string): Promise<Trainee> => (await admin.get<{ trainee: Trainee }>(TRAINEE_ONE, { id })).trainee;
