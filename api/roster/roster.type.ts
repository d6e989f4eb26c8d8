import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RosterLoad } from '../../shared/roster-list.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import type { TrainingState } from '../../shared/training-state.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { Site, Topic } from '../allies/ally.type.ts';
import { Facet } from '../directory/directory.type.ts';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { KindOfHelpEnum, RosterLoadEnum, RosterStepEnum, TrainingStateEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

@ObjectType({ description: 'Somebody of the roster, as a row of the list shows them.' })
export class RosterEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Counts the changes; an act names the version that it saw.' })
  version: number;

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

  @Field(() => RosterStepEnum)
  step: RosterStep;

  @Field(() => LocalDate, { description: 'The day of the last step.' })
  since: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which the training counts.' })
  trainedUntil: string | null;

  @Field(() => TrainingStateEnum)
  training: TrainingState;

  @Field(() => RosterLoadEnum, { nullable: true, description: 'Whether an active ally has a place; null for everybody else.' })
  load: RosterLoad | null;
}

@ObjectType({ description: 'Everything that the roster holds about one person.' })
export class RosterProfile {
  @Field(() => RosterEntry)
  entry: RosterEntry;

  @Field(() => String)
  about: string;

  @Field(() => String)
  canDo: string;

  @Field(() => String)
  cannotDo: string;

  @Field(() => [KindOfHelpEnum])
  kindsOfHelp: KindOfHelp[];

  @Field(() => [WayOfTalkingEnum])
  waysOfTalking: WayOfTalking[];

  @Field(() => String, { nullable: true, description: 'Why they volunteered, in their own words.' })
  why: string | null;

  @Field(() => Boolean, { description: 'Without weekly hours nobody can reach them.' })
  hasHours: boolean;

  @Field(() => LocalDate, { nullable: true })
  remindedOn: string | null;
}

@ObjectType()
export class RosterConnection extends connectionType<RosterEntry>('Roster', () => RosterEntry) {}

@ObjectType({ description: 'What an act on everybody who fits a filter needs to know of each.' })
export class RosterKey {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => RosterStepEnum)
  step: RosterStep;

  @Field(() => ID)
  siteId: string;
}

@ObjectType({ description: 'Somebody of the organisation, whether they know of the programme or not.' })
export class PersonFound {
  @Field(() => ID)
  objectId: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  department: string | null;
}

@ObjectType({ description: 'What the roster can be filtered by, and how many people each choice would find.' })
export class RosterFacets {
  @Field(() => [Facet])
  steps: Facet[];

  @Field(() => [Facet])
  training: Facet[];

  @Field(() => [Facet])
  departments: Facet[];

  @Field(() => [Facet])
  siteIds: Facet[];

  @Field(() => [Facet])
  languages: Facet[];

  @Field(() => [Facet])
  topicIds: Facet[];
}
