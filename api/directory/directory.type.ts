import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CHOICES_MOST, SEARCH_LENGTH } from '../../shared/limits.ts';
import type { DirectoryFilterName, KindOfHelp, Reachable, WayOfTalking } from '../../shared/vocabulary.ts';
import { Ally } from '../allies/ally.type.ts';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { DateTime, TimeZone } from '../platform/graphql/date-time.ts';
import { DirectoryFilterEnum, KindOfHelpEnum, ReachableEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

@ObjectType()
export class AllyConnection extends connectionType<Ally>('Ally', () => Ally) {
  @Field(() => Int)
  totalCount: number;
}

@ObjectType({ description: 'One value that the directory can be filtered by.' })
export class Facet {
  @Field(() => ID, { description: 'What the filter takes: an id, a BCP 47 language, a department or a word.' })
  value: string;

  @Field(() => String, { description: 'For topics, sites and departments what they are called; otherwise the value again.' })
  name: string;

  @Field(() => Int, { description: 'How many allies have it, of those whom the other filters let through.' })
  count: number;
}

@ObjectType({ description: 'How many allies would be found without one of the filters.' })
export class WithoutFilter {
  @Field(() => DirectoryFilterEnum)
  filter: DirectoryFilterName;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'What the directory can be filtered by, and how many allies each choice would find.' })
export class DirectoryFacets {
  @Field(() => [Facet])
  topics: Facet[];

  @Field(() => [Facet])
  languages: Facet[];

  @Field(() => [Facet])
  sites: Facet[];

  @Field(() => [Facet])
  departments: Facet[];

  @Field(() => [Facet])
  kindsOfHelp: Facet[];

  @Field(() => [Facet])
  waysOfTalking: Facet[];

  @Field(() => [Facet], { description: 'NOW and TODAY.' })
  reachable: Facet[];

  @Field(() => [WithoutFilter], { description: 'One for each filter that is in use.' })
  withoutFilters: WithoutFilter[];
}

@ObjectType({ description: 'Whether anybody at all can be reached, over all filters.' })
export class DirectoryNow {
  @Field(() => Boolean)
  reachableNow: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the next ally is reachable, where nobody is now.' })
  nextAt: Date | null;
}

@ObjectType({ description: 'The directory looks different from before; what it looks like has to be asked for.' })
export class DirectoryChanged {
  @Field(() => Int, { description: 'Grows with each change that this server noticed.' })
  turn: number;
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

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  departments?: string[] | null;

  @Field(() => [KindOfHelpEnum], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  kindsOfHelp?: KindOfHelp[] | null;

  @Field(() => [WayOfTalkingEnum], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  waysOfTalking?: WayOfTalking[] | null;

  @Field(() => ReachableEnum, { nullable: true })
  reachable?: Reachable | null;

  @Field(() => TimeZone, { nullable: true, description: 'Where TODAY ends; UTC unless given.' })
  timeZone?: string | null;
}

@ObjectType({ description: 'The photo of an ally who has one.' })
export class AllyPhoto {
  @Field(() => ID, { description: 'The id of the ally.' })
  id: string;

  @Field(() => String, { description: 'A JPEG or PNG of at most 10 kB.' })
  dataUri: string;
}
