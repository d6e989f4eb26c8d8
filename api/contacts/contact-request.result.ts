import { createUnionType, Field, ID, ObjectType, type ClassType } from 'type-graphql';
import type { MessageView } from './contact-request.present.ts';
import { IncomingContactRequest, Message, OwnContactRequest } from './contact-request.type.ts';
import type { ContactsDeps } from './contacts.deps.ts';
import { presentedIncoming, presentedOwn } from './listing.service.ts';
import type { MoveOutcome } from './moving.service.ts';
import type { SendResult } from './sending.service.ts';

/** Expected outcomes, which the tab switches over exhaustively. */

const withOwnRequest = (name: string, description?: string): ClassType => {
  @ObjectType(name, description === undefined ? {} : { description })
  class Result {
    @Field(() => OwnContactRequest)
    request: OwnContactRequest;
  }
  return Result;
};

const withIncomingRequest = (name: string, description?: string): ClassType => {
  @ObjectType(name, description === undefined ? {} : { description })
  class Result {
    @Field(() => IncomingContactRequest)
    request: IncomingContactRequest;
  }
  return Result;
};

const withAllyName = (name: string, description: string): ClassType => {
  @ObjectType(name, { description })
  class Result {
    @Field(() => String)
    allyName: string;
  }
  return Result;
};

const withId = (name: string, description?: string): ClassType => {
  @ObjectType(name, description === undefined ? {} : { description })
  class Result {
    @Field(() => ID)
    id: string;
  }
  return Result;
};

const ContactRequestSent = withOwnRequest('ContactRequestSent');
const AlreadyInTouch = withOwnRequest('AlreadyInTouch', 'These two already have a request waiting or open; nothing new was sent.');
const AllyFull = withAllyName('AllyFull', 'No place is free with this ally; nothing was sent.');
const AllyNotReachable = withAllyName('AllyNotReachable', 'This ally takes no new requests at present; nothing was sent.');
const ContactRequestAnswered = withIncomingRequest('ContactRequestAnswered');
const ContactRequestNotWaiting = withIncomingRequest(
  'ContactRequestNotWaiting',
  'It was answered, withdrawn or erased before; nothing was changed.',
);
const ContactRequestWithdrawn = withOwnRequest('ContactRequestWithdrawn');
const ContactRequestNotWithdrawn = withOwnRequest('ContactRequestNotWithdrawn', 'It was answered before it could be withdrawn.');
const ContactRequestClosed = withId('ContactRequestClosed');
const NameShown = withOwnRequest('NameShown');
const ContactRequestNotOpen = withId('ContactRequestNotOpen', 'The conversation is not open; nothing was changed.');

export const ContactRequestErased = withId('ContactRequestErased');
export const ClosingAnswersCounted = withId('ClosingAnswersCounted');

@ObjectType()
class MessageWritten {
  @Field(() => Message)
  message: MessageView;
}

function unionOf(name: string, types: readonly ClassType[]) {
  return createUnionType({ name, types: () => types, resolveType: (value) => (value as { __typename: string }).__typename });
}

export const SendContactRequestResult = unionOf('SendContactRequestResult', [
  ContactRequestSent, AlreadyInTouch, AllyFull, AllyNotReachable, ContactRequestNotOpen,
]);
export const AnswerContactRequestResult = unionOf('AnswerContactRequestResult', [ContactRequestAnswered, ContactRequestNotWaiting]);
export const WithdrawContactRequestResult = unionOf('WithdrawContactRequestResult', [
  ContactRequestWithdrawn, ContactRequestNotWithdrawn,
]);
export const CloseContactRequestResult = unionOf('CloseContactRequestResult', [ContactRequestClosed, ContactRequestNotOpen]);
export const ShowNameResult = unionOf('ShowNameResult', [NameShown, ContactRequestNotOpen]);
export const WriteMessageResult = unionOf('WriteMessageResult', [MessageWritten, ContactRequestNotOpen]);

const SEND_NAMES: Readonly<Record<SendResult['kind'], string>> = {
  sent: 'ContactRequestSent',
  alreadyInTouch: 'AlreadyInTouch',
  full: 'AllyFull',
  notReachable: 'AllyNotReachable',
  notOpen: 'ContactRequestNotOpen',
};

export function sendResult(result: SendResult) {
  return { __typename: SEND_NAMES[result.kind], ...result };
}

export async function answerResult(deps: ContactsDeps, { made, request }: MoveOutcome) {
  return { __typename: made ? 'ContactRequestAnswered' : 'ContactRequestNotWaiting', request: await presentedIncoming(deps, request) };
}

export function withdrawResult(deps: ContactsDeps, { made, request }: MoveOutcome) {
  return { __typename: made ? 'ContactRequestWithdrawn' : 'ContactRequestNotWithdrawn', request: presentedOwn(deps, request) };
}

export function showNameResult(deps: ContactsDeps, { made, request }: MoveOutcome) {
  return made ? { __typename: 'NameShown', request: presentedOwn(deps, request) } : { __typename: 'ContactRequestNotOpen', id: request.row.id };
}

export function closeResult({ made, request }: MoveOutcome) {
  return { __typename: made ? 'ContactRequestClosed' : 'ContactRequestNotOpen', id: request.row.id };
}

export function writeResult(requestId: string, message: MessageView | null) {
  return message ? { __typename: 'MessageWritten', message } : { __typename: 'ContactRequestNotOpen', id: requestId };
}
