import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CHOICES_MOST, MESSAGE_LENGTH } from '../../shared/limits.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { KindOfHelpEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

const KEY_LENGTH = 100;

@InputType()
export class SendContactRequestInput {
  @Field(() => ID)
  allyId: string;

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
