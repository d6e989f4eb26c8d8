import { ArrayMaxSize, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { COURSE_MONTHS, EVIDENCE_LENGTH, PLACE_NAME_LENGTH } from '../../shared/limits.ts';
import { LANGUAGE_TAG } from '../../shared/vocabulary.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';

@InputType()
export class TrainingCourseNameInput {
  @Field(() => String, { description: 'BCP 47.' })
  @Matches(LANGUAGE_TAG)
  language: string;

  @Field(() => String)
  @IsPlainText(PLACE_NAME_LENGTH)
  name: string;
}

@InputType()
export class SaveTrainingCourseInput {
  @Field(() => ID, { description: 'A new one, made up by the client, for a new course: sent again, it is the same course.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the change was made from; null for a new course.' })
  version?: number | null;

  @Field(() => [TrainingCourseNameInput], { description: 'One for each language of the screens.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  names: TrainingCourseNameInput[];

  @Field(() => Int, { defaultValue: COURSE_MONTHS.usual })
  @Min(COURSE_MONTHS.least)
  @Max(COURSE_MONTHS.most)
  validMonths: number;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is given no more.' })
  retired: boolean;
}

@InputType()
export class RecordTrainingInput {
  @Field(() => ID)
  traineeId: string;

  @Field(() => ID)
  courseId: string;

  @Field(() => LocalDate, { description: 'The day of the course, which is not to come.' })
  day: string;

  @Field(() => String, { nullable: true })
  @IsPlainText(EVIDENCE_LENGTH)
  evidence?: string | null;
}

@InputType()
export class RemoveTrainingRecordInput {
  @Field(() => ID)
  id: string;
}
