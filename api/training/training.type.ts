import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { TrainingState } from '../../shared/training-rules.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { LocalText } from '../platform/graphql/local-text.type.ts';
import { TrainingStateEnum } from '../vocabulary.type.ts';

@ObjectType({ description: 'A training that allies take, and take again when it has run out.' })
export class Course {
  @Field(() => ID)
  id: string;

  @Field(() => LocalText)
  names: LocalText;

  @Field(() => Int)
  validMonths: number;

  @Field(() => Boolean, { description: 'Nobody becomes an ally without it.' })
  required: boolean;

  @Field(() => Boolean, { description: 'No longer offered.' })
  retired: boolean;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'Somebody whose training runs out soon, or has.' })
export class DueTraining {
  @Field(() => ID)
  allyId: string;

  @Field(() => String)
  name: string;

  @Field(() => LocalDate)
  trainedUntil: string;

  @Field(() => TrainingStateEnum)
  state: TrainingState;
}

@ObjectType()
export class TrainingRecord {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  courseId: string;

  @Field(() => LocalDate)
  day: string;

  @Field(() => LocalDate, { description: 'The last day on which it counts.' })
  expiresDay: string;

  @Field(() => String, { description: 'What shows it; empty for nothing.' })
  note: string;
}

@ObjectType()
export class CourseChanged {
  @Field(() => [Course])
  courses: Course[];
}

@ObjectType({ description: 'Somebody else changed the course in between.' })
export class CourseChangedElsewhere {
  @Field(() => [Course])
  courses: Course[];
}

export const ChangeCourseResult = createUnionType({
  name: 'ChangeCourseResult',
  types: () => [CourseChanged, CourseChangedElsewhere] as const,
  resolveType: (value: object) => ('changed' in value && value.changed === true ? CourseChanged : CourseChangedElsewhere),
});
