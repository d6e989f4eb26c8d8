import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CHOICES_MOST, PLACE_NAME_LENGTH, PROFILE_TEXT_LENGTH, ROSTER_ACT_MOST, SEARCH_LENGTH } from '../../shared/limits.ts';
import type { AdminMove, RosterSort } from '../../shared/roster-list.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import type { TrainingState } from '../../shared/training-state.ts';
import { LANGUAGE_TAG, type KindOfHelp, type WayOfTalking } from '../../shared/vocabulary.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { AdminMoveEnum, KindOfHelpEnum, RosterSortEnum, RosterStepEnum, TrainingStateEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

@InputType({ description: 'An empty or absent list lets everybody through; several values mean any of them.' })
export class RosterFilter {
  @Field(() => String, { nullable: true, description: 'The beginning of any part of a name.' })
  @IsOptional()
  @MaxLength(SEARCH_LENGTH)
  name?: string | null;

  @Field(() => [RosterStepEnum], { nullable: true })
  steps?: RosterStep[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  departments?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  @IsUUID(undefined, { each: true })
  siteIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  languages?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MOST)
  @IsUUID(undefined, { each: true })
  topicIds?: string[] | null;

  @Field(() => [TrainingStateEnum], { nullable: true })
  training?: TrainingState[] | null;
}

@InputType()
export class RosterOrderInput {
  @Field(() => RosterSortEnum)
  by: RosterSort;

  @Field(() => Boolean)
  descending: boolean;
}

@InputType({ description: 'Somebody of the roster as the admin saw them.' })
class SeenInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

@InputType()
class ForMany {
  @Field(() => [SeenInput], { description: 'Each is done by itself.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(ROSTER_ACT_MOST)
  @ValidateNested({ each: true })
  entries: SeenInput[];
}

@InputType()
export class RemindInRosterInput extends ForMany {}

@InputType()
export class MoveInRosterInput extends ForMany {
  @Field(() => AdminMoveEnum)
  move: AdminMove;
}

@InputType()
export class RosterTopicInput extends ForMany {
  @Field(() => ID)
  topicId: string;

  @Field(() => Boolean, { description: 'False takes the topic away.' })
  has: boolean;
}

@InputType()
export class RosterSiteInput extends ForMany {
  @Field(() => ID)
  siteId: string;
}

@InputType()
export class InviteToRosterInput {
  @Field(() => ID, { description: 'The object id of the person in Entra ID.' })
  @IsUUID()
  objectId: string;

  @Field(() => String, { description: 'What they are called until they open the tab.' })
  @IsPlainText(PLACE_NAME_LENGTH)
  name: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  @IsPlainText(PLACE_NAME_LENGTH)
  department: string;
}

@InputType()
export class EditInRosterInput extends SeenInput {
  @Field(() => String)
  @IsPlainText(PLACE_NAME_LENGTH)
  department: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => [String])
  @ArrayMaxSize(CHOICES_MOST)
  @Matches(LANGUAGE_TAG, { each: true })
  languages: string[];

  @Field(() => [ID])
  @ArrayMaxSize(CHOICES_MOST)
  topicIds: string[];

  @Field(() => [KindOfHelpEnum])
  kindsOfHelp: KindOfHelp[];

  @Field(() => [WayOfTalkingEnum])
  waysOfTalking: WayOfTalking[];

  @Field(() => String, { nullable: true })
  @IsPlainText(PROFILE_TEXT_LENGTH)
  about?: string | null;

  @Field(() => String, { nullable: true })
  @IsPlainText(PROFILE_TEXT_LENGTH)
  canDo?: string | null;

  @Field(() => String, { nullable: true })
  @IsPlainText(PROFILE_TEXT_LENGTH)
  cannotDo?: string | null;
}
