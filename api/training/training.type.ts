import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { RosterStepEnum } from '../vocabulary.type.ts';

@ObjectType()
export class TrainingCourseName {
  @Field(() => String, { description: 'BCP 47.' })
  language: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A course that allies take.' })
export class TrainingCourse {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Counts changes; a change names the one that it was made from.' })
  version: number;

  @Field(() => String, { description: 'In the viewer’s language.' })
  name: string;

  @Field(() => [TrainingCourseName])
  names: TrainingCourseName[];

  @Field(() => Int, { description: 'For how many months it counts.' })
  validMonths: number;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => Boolean, { description: 'Whether it is given no more.' })
  retired: boolean;
}

@ObjectType({ description: 'That somebody took a course.' })
export class TrainingRecord {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  courseName: string;

  @Field(() => LocalDate, { description: 'The day of the course.' })
  day: string;

  @Field(() => LocalDate, { description: 'The last day on which it counts.' })
  expiresOn: string;

  @Field(() => String, { nullable: true })
  evidence: string | null;
}

@ObjectType({ description: 'Somebody in the roster and their trainings, as admins see them.' })
export class Trainee {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => RosterStepEnum)
  step: RosterStep;

  @Field(() => String, { nullable: true, description: 'Why they volunteered, in their own words.' })
  why: string | null;

  @Field(() => String, { nullable: true, description: 'When they could be reached, in their own words.' })
  hoursWish: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which everything that is required counts.' })
  trainedUntil: string | null;

  @Field(() => [TrainingRecord], { description: 'Newest first.' })
  records: TrainingRecord[];

  @Field(() => [String], { description: 'Names of the required courses that do not count, or were not taken.' })
  missing: string[];
}

@ObjectType({ description: 'Somebody in the roster, in a list.' })
export class TraineeRow {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => RosterStepEnum)
  step: RosterStep;

  @Field(() => LocalDate, { nullable: true })
  trainedUntil: string | null;

  @Field(() => Boolean, { description: 'Whether the training counts no more.' })
  expired: boolean;
}

@ObjectType()
export class TraineeConnection extends connectionType<TraineeRow>('Trainee', () => TraineeRow) {}

@ObjectType()
export class TrainingCourseSaved {
  @Field(() => [TrainingCourse])
  courses: TrainingCourse[];
}

@ObjectType({ description: 'It was changed elsewhere since this version was read; nothing was changed.' })
export class TrainingCourseOutrun {
  @Field(() => [TrainingCourse])
  courses: TrainingCourse[];
}

export const SaveTrainingCourseResult = createUnionType({
  name: 'SaveTrainingCourseResult',
  types: () => [TrainingCourseSaved, TrainingCourseOutrun] as const,
});

@ObjectType()
export class TrainingRecorded {
  @Field(() => Trainee)
  trainee: Trainee;
}

@ObjectType({ description: 'The same course on the same day is recorded already; nothing was changed.' })
export class TrainingAlreadyRecorded {
  @Field(() => Trainee)
  trainee: Trainee;
}

export const RecordTrainingResult = createUnionType({
  name: 'RecordTrainingResult',
  types: () => [TrainingRecorded, TrainingAlreadyRecorded] as const,
});
