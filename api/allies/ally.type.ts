import { Field, ID, ObjectType } from 'type-graphql';
import type { AvailabilityStatus, KindOfHelp, Presence, WayOfTalking } from '../../shared/vocabulary.ts';
import { DateTime, LocalDate } from '../platform/graphql/date-time.ts';
import { AvailabilityStatusEnum, KindOfHelpEnum, PresenceEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

@ObjectType()
export class Topic {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
export class Site {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country: string;
}

@ObjectType()
export class Availability {
  @Field(() => AvailabilityStatusEnum)
  status: AvailabilityStatus;

  @Field(() => DateTime, { nullable: true, description: 'NOW: end of the window. AWAY: when this person is back.' })
  until: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Start of the next window that is still to come.' })
  nextAt: Date | null;

  @Field(() => PresenceEnum, { nullable: true, description: 'NOW, and only where the organisation lets Teams tell.' })
  presence: Presence | null;
}

@ObjectType({ description: 'An interval in which an ally is reachable.' })
export class Window {
  @Field(() => DateTime)
  from: Date;

  @Field(() => DateTime)
  until: Date;
}

@ObjectType()
export class Ally {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  department: string;

  @Field(() => Site)
  site: Site;

  @Field(() => [String], { description: 'BCP 47.' })
  languages: string[];

  @Field(() => [Topic])
  topics: Topic[];

  @Field(() => [KindOfHelpEnum])
  kindsOfHelp: KindOfHelp[];

  @Field(() => [WayOfTalkingEnum])
  waysOfTalking: WayOfTalking[];

  @Field(() => String)
  about: string;

  @Field(() => String)
  canDo: string;

  @Field(() => String)
  cannotDo: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which the training counts.' })
  trainedUntil: string | null;

  @Field(() => Availability)
  availability: Availability;

  @Field(() => [Window], { description: 'The windows of the coming seven days.' })
  comingWindows: Window[];
}
