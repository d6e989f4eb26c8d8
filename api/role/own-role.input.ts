import { ArrayMaxSize, ArrayMinSize, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CHOICES_MOST, ID_LENGTH, PLACE_NAME_LENGTH, WHY_LENGTH } from '../../shared/limits.ts';
import { LANGUAGE_TAG, type KindOfHelp, type WayOfTalking } from '../../shared/vocabulary.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { KindOfHelpEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

@InputType()
export class VolunteerInput {
  @Field(() => ID)
  @MaxLength(ID_LENGTH)
  siteId: string;

  @Field(() => String)
  @IsPlainText(PLACE_NAME_LENGTH)
  department: string;

  @Field(() => [String], { description: 'BCP 47.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOICES_MOST)
  @Matches(LANGUAGE_TAG, { each: true })
  languages: string[];

  @Field(() => [ID])
  @ArrayMaxSize(CHOICES_MOST)
  topicIds: string[];

  @Field(() => [KindOfHelpEnum])
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOICES_MOST)
  kindsOfHelp: KindOfHelp[];

  @Field(() => [WayOfTalkingEnum])
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOICES_MOST)
  waysOfTalking: WayOfTalking[];

  @Field(() => String, { nullable: true, description: 'Why they would like to, in their own words. Admins read it.' })
  @IsPlainText(WHY_LENGTH)
  why?: string | null;
}

@InputType()
export class AcceptCharterInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}
