import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Availability, Window } from '../allies/ally.type.ts';
import { DateTime, LocalDate, TimeZone, WallTime } from '../platform/graphql/date-time.ts';

@ObjectType({ description: 'One interval of the weekly hours, in wall time of the ally’s zone.' })
export class WeeklyInterval {
  @Field(() => Int, { description: 'Which week of the pattern, from 1.' })
  week: number;

  @Field(() => Int, { description: 'ISO weekday on which it starts: 1 is Monday.' })
  weekday: number;

  @Field(() => WallTime)
  start: string;

  @Field(() => WallTime)
  end: string;

  @Field(() => Boolean, { description: 'Whether it ends on the day after it starts.' })
  endsNextDay: boolean;
}

@ObjectType({ description: 'Weekly hours: a pattern of one to four weeks that repeats.' })
export class WeeklyHours {
  @Field(() => TimeZone)
  timeZone: string;

  @Field(() => Int, { description: 'How many weeks the pattern has.' })
  weeks: number;

  @Field(() => LocalDate, { description: 'The Monday of a week that is the first of the pattern.' })
  firstWeekStartsOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day on which these hours hold.' })
  validFrom: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which these hours hold.' })
  validUntil: string | null;

  @Field(() => [WeeklyInterval])
  intervals: WeeklyInterval[];
}

@ObjectType()
export class TimeOff {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDate)
  firstDay: string;

  @Field(() => LocalDate, { description: 'The last day away.' })
  lastDay: string;
}

@ObjectType({ description: 'A public holiday of the country of the ally’s site.' })
export class PublicHoliday {
  @Field(() => LocalDate)
  day: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'What the directory says, or would say, about an ally.' })
export class AvailabilityPreview {
  @Field(() => Availability)
  availability: Availability;

  @Field(() => [Window], { description: 'The windows of the coming seven days.' })
  comingWindows: Window[];
}

@ObjectType({ description: 'How many people an ally holds.' })
export class AllyLimits {
  @Field(() => Int)
  maxOpenConversations: number;

  @Field(() => Int)
  newPeopleAWeek: number;

  @Field(() => Int, { description: 'Hours without new people after a heavy conversation.' })
  coolDownHours: number;
}

@ObjectType({ description: 'When the viewer is reachable as an ally. Nobody else sees this.' })
export class OwnAvailability {
  @Field(() => Int, { description: 'Of the weekly hours; a change names the one that it was made from.' })
  version: number;

  @Field(() => WeeklyHours)
  weeklyHours: WeeklyHours;

  @Field(() => [TimeOff], { description: 'That is not over, soonest first.' })
  timeOff: TimeOff[];

  @Field(() => DateTime, { nullable: true })
  pausedUntil: Date | null;

  @Field(() => DateTime, { nullable: true })
  coolDownUntil: Date | null;

  @Field(() => Boolean, { description: 'Whether public holidays are days off.' })
  publicHolidaysOff: boolean;

  @Field(() => [PublicHoliday], { description: 'Of the coming year.' })
  publicHolidays: PublicHoliday[];

  @Field(() => AllyLimits)
  limits: AllyLimits;

  @Field(() => Int, { description: 'Requests that are waiting or open.' })
  openConversations: number;

  @Field(() => Int, { description: 'New people since Monday.' })
  newPeopleThisWeek: number;

  @Field(() => AvailabilityPreview, { description: 'As everybody sees it at this moment.' })
  inDirectory: AvailabilityPreview;
}

@ObjectType()
export class WeeklyHoursSet {
  @Field(() => OwnAvailability)
  availability: OwnAvailability;
}

@ObjectType({ description: 'They were changed elsewhere since this version was read; nothing was changed.' })
export class WeeklyHoursChangedElsewhere {
  @Field(() => OwnAvailability)
  availability: OwnAvailability;
}

export const SetWeeklyHoursResult = createUnionType({
  name: 'SetWeeklyHoursResult',
  types: () => [WeeklyHoursSet, WeeklyHoursChangedElsewhere] as const,
});
