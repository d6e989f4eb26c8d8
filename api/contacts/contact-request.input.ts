import { ArrayMaxSize, ArrayMinSize, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { SharedPart } from '../../shared/contact-rules.ts';
import { CHOICES_MOST, MESSAGE_LENGTH, PROPOSED_MOST } from '../../shared/limits.ts';
import { LANGUAGE_TAG, type KindOfHelp, type WayOfTalking } from '../../shared/vocabulary.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { LeaveOutInput } from '../matching/matching.type.ts';
import { KindOfHelpEnum, SharedPartEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

const KEY_LENGTH = 100;

@InputType({ description: 'Consent that the next fitting ally is asked where nobody answered in time, or everybody declined.' })
export class BackupInput {
  @Field(() => String, { description: 'The language in which the colleague wants to talk, as in the directory.' })
  @Matches(LANGUAGE_TAG)
  language: string;

  @Field(() => LeaveOutInput)
  @ValidateNested()
  leaveOut: LeaveOutInput;
}

@InputType()
export class HandOverInput {
  @Field(() => ID, { description: 'The open conversation that ends when the request is sent.' })
  requestId: string;

  @Field(() => SharedPartEnum)
  share: SharedPart;
}

@InputType()
export class SendContactRequestInput {
  @Field(() => [ID], { description: 'Several: whoever answers first.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(PROPOSED_MOST)
  allyIds: string[];

  @Field(() => KindOfHelpEnum)
  kindOfHelp: KindOfHelp;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(CHOICES_MOST)
  topicIds: string[];

  @Field(() => WayOfTalkingEnum)
  wayOfTalking: WayOfTalking;

  @Field(() => String, { nullable: true })
  @IsPlainText(MESSAGE_LENGTH)
  message?: string | null;

  @Field(() => Boolean)
  anonymous: boolean;

  @Field(() => BackupInput, { nullable: true, description: 'Without it nobody else is ever asked.' })
  @ValidateNested()
  backup?: BackupInput | null;

  @Field(() => HandOverInput, { nullable: true })
  handOver?: HandOverInput | null;

  @Field(() => ID, { description: 'Made once by the tab for one act of sending; repeating it sends nothing twice.' })
  @MaxLength(KEY_LENGTH)
  idempotencyKey: string;
}

@InputType()
export class MoveContactRequestInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class WriteMessageInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => String)
  @IsPlainText(MESSAGE_LENGTH)
  text: string;

  @Field(() => ID, { description: 'Made once by the tab for one message; repeating it writes nothing twice.' })
  @MaxLength(KEY_LENGTH)
  idempotencyKey: string;
}

@InputType()
export class ProposeHandOverInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => ID, { description: 'Made once by the tab for one proposal; repeating it writes nothing twice.' })
  @MaxLength(KEY_LENGTH)
  idempotencyKey: string;
}

@InputType()
export class AnswerReferralInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => ID)
  messageId: string;

  @Field(() => Boolean)
  agreed: boolean;
}

@InputType()
export class ClosingAnswersInput {
  @Field(() => ID)
  requestId: string;

  @Field(() => Boolean, { nullable: true })
  feltHeard?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  wouldComeBack?: boolean | null;
}
