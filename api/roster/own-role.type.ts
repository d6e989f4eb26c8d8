import { ArrayMaxSize, ArrayMinSize, IsIn, Matches } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CHOICES_MOST, OWN_WORDS_LENGTH, PLACE_NAME_LENGTH } from '../../shared/limits.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { KINDS_OF_HELP, LANGUAGE_TAG, WAYS_OF_TALKING, type KindOfHelp, type WayOfTalking } from '../../shared/vocabulary.ts';
import { Charter } from '../charter/charter.type.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { KindOfHelpEnum, RosterStepEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

@ObjectType({ description: 'A training of the viewer’s.' })
export class OwnTraining {
  @Field(() => String)
  courseName: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The day of the course; null where it was not taken.' })
  day: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which it counts.' })
  expiresOn: string | null;
}

@ObjectType({ description: 'How the viewer stands to the programme.' })
export class OwnRole {
  @Field(() => RosterStepEnum, { nullable: true, description: 'Null for somebody who never had to do with it.' })
  step: RosterStep | null;

  @Field(() => LocalDate, { nullable: true, description: 'The UTC day of the last step.' })
  stepDay: string | null;

  @Field(() => Charter, { description: 'The version that holds.' })
  charter: Charter;

  @Field(() => Int, { nullable: true, description: 'The version that the viewer accepted last.' })
  acceptedCharter: number | null;

  @Field(() => Boolean, { description: 'Whether the viewer is asked to accept the version that holds.' })
  asksForCharter: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which everything that is required counts.' })
  trainedUntil: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer is an ally whose training ends within 60 days, or has ended.' })
  renewalDue: boolean;

  @Field(() => [OwnTraining], { description: 'Those that are still to be taken first.' })
  trainings: OwnTraining[];
}

@InputType()
export class VolunteerInput {
  @Field(() => String, { nullable: true, description: 'Why somebody wants to be an ally, in their own words.' })
  @IsPlainText(OWN_WORDS_LENGTH)
  why?: string | null;

  @Field(() => [String], { description: 'BCP 47.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOICES_MOST)
  @Matches(LANGUAGE_TAG, { each: true })
  languages: string[];

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(CHOICES_MOST)
  topicIds: string[];

  @Field(() => [KindOfHelpEnum])
  @ArrayMinSize(1)
  @IsIn(KINDS_OF_HELP, { each: true })
  kindsOfHelp: KindOfHelp[];

  @Field(() => [WayOfTalkingEnum])
  @ArrayMinSize(1)
  @IsIn(WAYS_OF_TALKING, { each: true })
  waysOfTalking: WayOfTalking[];

  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  @IsPlainText(PLACE_NAME_LENGTH)
  department: string;

  @Field(() => String, { nullable: true, description: 'When they could be reached, in their own words.' })
  @IsPlainText(OWN_WORDS_LENGTH)
  hours?: string | null;
}

@InputType()
export class AcceptCharterInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}

@InputType()
export class StepDownInput {
  @Field(() => RosterStepEnum, { description: 'The step that was seen: a button that was drawn earlier ends nothing else.' })
  step: RosterStep;
}

@ObjectType()
export class OwnRoleChanged {
  @Field(() => OwnRole)
  role: OwnRole;
}

@ObjectType({ description: 'It stands otherwise by now; nothing was changed.' })
export class OwnRoleUnchanged {
  @Field(() => OwnRole)
  role: OwnRole;
}

export const ChangeOwnRoleResult = createUnionType({
  name: 'ChangeOwnRoleResult',
  types: () => [OwnRoleChanged, OwnRoleUnchanged] as const,
});
