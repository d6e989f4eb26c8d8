import { Field, ID, ObjectType } from 'type-graphql';
import type { ContactRequestState } from '../../shared/contact-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { DateTime } from '../platform/graphql/date-time.ts';
import { ContactRequestStateEnum, KindOfHelpEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';
import type { IncomingRequestView, MessageView, OwnRequestView } from './contact-request.present.ts';

@ObjectType({ description: 'What the colleague wrote and chose, as both parties read it.' })
export class ContactRequestContent {
  @Field(() => String, { nullable: true, description: 'Null: the colleague gave no name.' })
  colleagueName: string | null;

  @Field(() => KindOfHelpEnum)
  kindOfHelp: KindOfHelp;

  @Field(() => WayOfTalkingEnum)
  wayOfTalking: WayOfTalking;

  @Field(() => String, { nullable: true })
  message: string | null;

  @Field(() => DateTime)
  sentAt: Date;
}

@ObjectType()
class ContactRequestBase {
  @Field(() => ID)
  id: string;

  @Field(() => ContactRequestStateEnum)
  state: ContactRequestState;

  @Field(() => DateTime, { nullable: true, description: 'To the hour, while the request waits.' })
  replyDueAt: Date | null;

  @Field(() => Boolean)
  canClose: boolean;

  @Field(() => Boolean)
  canWrite: boolean;
}

@ObjectType({ description: 'The request as the colleague sees it.' })
export class OwnContactRequest extends ContactRequestBase {
  @Field(() => String)
  allyName: string;

  @Field(() => Boolean)
  canWithdraw: boolean;

  @Field(() => ContactRequestContent)
  content: ContactRequestContent;
}

@ObjectType({ description: 'The request as the ally sees it.' })
export class IncomingContactRequest extends ContactRequestBase {
  @Field(() => Boolean)
  canAccept: boolean;

  @Field(() => Boolean)
  canDecline: boolean;

  @Field(() => ContactRequestContent, { nullable: true, description: 'Null once it was withdrawn, declined or erased.' })
  content: ContactRequestContent | null;
}

@ObjectType()
export class Message implements MessageView {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  mine: boolean;

  @Field(() => String)
  text: string;

  @Field(() => DateTime)
  sentAt: Date;
}

@ObjectType({ description: 'Something about this request changed; ask for it again.' })
export class ContactRequestChanged {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class OwnContactRequestConnection extends connectionType<OwnRequestView>('OwnContactRequest', () => OwnContactRequest) {}

@ObjectType()
export class IncomingContactRequestConnection extends connectionType<IncomingRequestView>(
  'IncomingContactRequest',
  () => IncomingContactRequest,
) {}

@ObjectType()
export class MessageConnection extends connectionType<MessageView>('Message', () => Message) {}
