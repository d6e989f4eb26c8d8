import { ArrayMaxSize, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  COOL_DOWN_HOURS, INTERVALS_MOST, NEW_PEOPLE_A_WEEK, OPEN_CONVERSATIONS, PATTERN_WEEKS_MOST, type Bounds,
} from '../../shared/limits.ts';
import type { PauseLength } from '../../shared/vocabulary.ts';
import { LocalDate, TimeZone, WallTime } from '../platform/graphql/date-time.ts';
import { PauseLengthEnum } from '../vocabulary.type.ts';

function Within({ least, most }: Pick<Bounds, 'least' | 'most'>): PropertyDecorator {
  return (target, property) => {
    Min(least)(target, property);
    Max(most)(target, property);
  };
}

@InputType()
export class WeeklyIntervalInput {
  @Field(() => Int, { defaultValue: 1 })
  @Within({ least: 1, most: PATTERN_WEEKS_MOST })
  week: number;

  @Field(() => Int, { description: 'ISO weekday on which it starts: 1 is Monday.' })
  @Within({ least: 1, most: 7 })
  weekday: number;

  @Field(() => WallTime)
  start: string;

  @Field(() => WallTime)
  end: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it ends on the day after it starts.' })
  endsNextDay: boolean;
}

@InputType()
export class WeeklyHoursInput {
  @Field(() => TimeZone)
  timeZone: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many weeks the pattern has.' })
  @Within({ least: 1, most: PATTERN_WEEKS_MOST })
  weeks: number;

  @Field(() => LocalDate, { nullable: true, description: 'Any day of a week that is the first of the pattern; this week unless given.' })
  firstWeekStartsOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true })
  validUntil?: string | null;

  @Field(() => [WeeklyIntervalInput])
  @ArrayMaxSize(INTERVALS_MOST)
  @ValidateNested({ each: true })
  intervals: WeeklyIntervalInput[];
}

@InputType()
export class SetWeeklyHoursInput extends WeeklyHoursInput {
  @Field(() => Int, { description: 'The version from which this change was made.' })
  version: number;
}

@InputType()
export class TimeOffInput {
  @Field(() => LocalDate)
  firstDay: string;

  @Field(() => LocalDate, { description: 'The last day away.' })
  lastDay: string;
}

@InputType()
export class TimeOffIdInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class PauseInput {
  @Field(() => PauseLengthEnum)
  length: PauseLength;

  @Field(() => LocalDate, { nullable: true, description: 'For UNTIL_DATE: the day on which the pause is over.' })
  date?: string | null;
}

@InputType()
export class PublicHolidaysOffInput {
  @Field(() => Boolean)
  off: boolean;
}

@InputType()
export class AllyLimitsInput {
  @Field(() => Int)
  @Within(OPEN_CONVERSATIONS)
  maxOpenConversations: number;

  @Field(() => Int)
  @Within(NEW_PEOPLE_A_WEEK)
  newPeopleAWeek: number;

  @Field(() => Int)
  @Within(COOL_DOWN_HOURS)
  coolDownHours: number;
}
