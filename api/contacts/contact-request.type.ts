import { Field, ID, ObjectType } from 'type-graphql';
import type { ContactRequestState, MessageKind } from '../../shared/contact-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { DateTime } from '../platform/graphql/date-time.ts';
import { ContactRequestStateEnum, KindOfHelpEnum, MessageKindEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';
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

  @Field(() => DateTime, { nullable: true, description: 'To the hour, while the request waits; null once nobody answered in time.' })
  replyDueAt: Date | null;

  @Field(() => Boolean)
  canClose: boolean;

  @Field(() => Boolean)
  canWrite: boolean;

  @Field(() => Boolean, { description: 'Whether both know who the other one is, and talk.' })
  canTalkInTeams: boolean;
}

@ObjectType({ description: 'How one of the two people of an open conversation finds the other one in Teams.' })
export class TeamsAddress {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Null where it is not to be had: then the other one is found by name.' })
  userPrincipalName: string | null;
}

@ObjectType({ description: 'An ally to whom a request was offered, by the name that they had then.' })
export class AskedAlly {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'The request as the colleague sees it.' })
export class OwnContactRequest extends ContactRequestBase {
  @Field(() => [AskedAlly], { description: 'Who may answer, or holds the conversation.' })
  askedAllies: readonly AskedAlly[];

  @Field(() => [AskedAlly], { description: 'Who could not answer.' })
  earlierAllies: readonly AskedAlly[];

  @Field(() => Boolean, { description: 'Whether the colleague agreed that others are asked where nobody can answer.' })
  mayAskOthers: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the next ally is asked, where nobody answered in time.' })
  othersAskedAt: Date | null;

  @Field(() => Boolean)
  canWithdraw: boolean;

  @Field(() => Boolean)
  canHandOver: boolean;

  @Field(() => Boolean, { description: 'Whether the colleague asked without a name and may show it now.' })
  canShowName: boolean;

  @Field(() => ContactRequestContent)
  content: ContactRequestContent;
}

@ObjectType({ description: 'The request as the ally sees it.' })
export class IncomingContactRequest extends ContactRequestBase {
  @Field(() => Boolean)
  canAccept: boolean;

  @Field(() => Boolean)
  canDecline: boolean;

  @Field(() => Boolean, { description: 'Whether in an open conversation the ally is the one to write.' })
  awaitsMe: boolean;

  @Field(() => ContactRequestContent, { nullable: true, description: 'Null once it was withdrawn, declined, passed on or erased.' })
  content: ContactRequestContent | null;
}

@ObjectType()
export class Message implements MessageView {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  mine: boolean;

  @Field(() => MessageKindEnum)
  kind: MessageKind;

  @Field(() => String)
  text: string;

  @Field(() => ID, { nullable: true, description: 'The referral that this message answers.' })
  answersId: string | null;

  @Field(() => DateTime)
  sentAt: Date;
}

@ObjectType({ description: 'A request with all of its messages.' })
export class KeptContactRequest {
  @Field(() => OwnContactRequest)
  request: OwnRequestView;

  @Field(() => [Message])
  messages: readonly MessageView[];
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
