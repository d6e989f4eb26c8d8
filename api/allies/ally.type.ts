import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CHOICES_MOST, SEARCH_LENGTH } from '../../shared/limits.ts';
import type { AvailabilityStatus, WayOfTalking } from '../../shared/vocabulary.ts';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { DateTime } from '../platform/graphql/date-time.ts';
import { AvailabilityStatusEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';
import type { AllyView } from './ally.present.ts';

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

  @Field(() => DateTime, { nullable: true, description: 'End of the window, when reachable now.' })
  until: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Start of the next window, when not reachable now.' })
  nextAt: Date | null;
}

@ObjectType()
export class Ally implements AllyView {
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

  @Field(() => [WayOfTalkingEnum])
  waysOfTalking: WayOfTalking[];

  @Field(() => String)
  about: string;

  @Field(() => String)
  canDo: string;

  @Field(() => String)
  cannotDo: string;

  @Field(() => Availability)
  availability: Availability;
}

@ObjectType()
export class AllyConnection extends connectionType<Ally>('Ally', () => Ally) {
  @Field(() => Int)
  totalCount: number;
}

@ObjectType({ description: 'What the directory can be filtered by.' })
export class DirectoryChoices {
  @Field(() => [Topic])
  topics: Topic[];

  @Field(() => [String], { description: 'BCP 47.' })
  languages: string[];

  @Field(() => [Site])
  sites: Site[];
}

@InputType({ description: 'An empty or absent list lets everybody through; several values mean any of them.' })
export class AllyFilter {
  @Field(() => String, { nullable: true, description: 'The beginning of any part of a name.' })
  @IsOptional()
  @MaxLength(SEARCH_LENGTH)
  name?: string | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  topicIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  languages?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  siteIds?: string[] | null;
}
