import { Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { COURSE_NAME_LENGTH, ID_LENGTH, NOTE_LENGTH, TRAINING_MONTHS } from '../../shared/limits.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { localTextInput } from '../platform/graphql/local-text.type.ts';

export const CourseNamesInput = localTextInput('CourseNamesInput', IsPlainText(COURSE_NAME_LENGTH));

@InputType()
export class CourseInput {
  @Field(() => CourseNamesInput)
  @ValidateNested()
  names: { en: string; de: string };

  @Field(() => Int)
  @Min(TRAINING_MONTHS.least)
  @Max(TRAINING_MONTHS.most)
  validMonths: number;

  @Field(() => Boolean)
  required: boolean;
}

@InputType()
export class ChangeCourseInput extends CourseInput {
  @Field(() => ID)
  @MaxLength(ID_LENGTH)
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version: number;

  @Field(() => Boolean)
  retired: boolean;
}

@InputType()
export class RecordTrainingInput {
  @Field(() => ID)
  @MaxLength(ID_LENGTH)
  allyId: string;

  @Field(() => ID)
  @MaxLength(ID_LENGTH)
  courseId: string;

  @Field(() => LocalDate)
  day: string;

  @Field(() => String, { nullable: true, description: 'What shows it, such as the number of a certificate.' })
  @IsPlainText(NOTE_LENGTH)
  note?: string | null;
}
