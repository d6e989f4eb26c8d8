import { randomUUID } from 'node:crypto';
import type { ContactRequestState, MessageKind } from '../../../shared/contact-rules.ts';
import type { TestAlly } from './allies.ts';
import type { Person } from './person.ts';

export const CONTENT = 'content { colleagueName kindOfHelp message wayOfTalking sentAt topics { id name } }';
const MESSAGES = 'messages(last: 50) { edges { node { id mine kind text answersId sentAt } } }';
const OWN_ROW = `id state askedAllies { id name } earlierAllies { id name } mayAskOthers othersAskedAt closingQuestionsOpen
  replyDueAt canWithdraw canClose canWrite canHandOver canShowName ${CONTENT}`;
const INCOMING_ROW = `id state awaitsMe replyDueAt canAccept canDecline canClose canWrite ${CONTENT}`;
export const OWN = `${OWN_ROW} ${MESSAGES} allies: askedAllies { ally { id name } }`;
export const INCOMING = `${INCOMING_ROW} ${MESSAGES}`;

export interface Content {
  colleagueName: string | null;
  kindOfHelp: string;
  message: string | null;
  wayOfTalking: string;
  sentAt: string;
  topics: { id: string; name: string }[];
}

export interface Request {
  id: string;
  state: ContactRequestState;
  replyDueAt: string | null;
  content: Content | null;
  askedAllies: { id: string; name: string }[];
  earlierAllies: { id: string; name: string }[];
  messages: { edges: { node: { id: string; mine: boolean; kind: MessageKind; text: string; answersId: string | null } }[] };
  [permission: string]: unknown;
}

export interface Result {
  __typename: string;
  id?: string;
  request?: Request;
  message?: { id: string; mine: boolean; kind: MessageKind; text: string; answersId: string | null };
}

export const SEND = `mutation Send($input: SendContactRequestInput!) { sendContactRequest(input: $input) { __typename
  ... on ContactRequestSent { request { ${OWN} } } ... on AlreadyInTouch { request { ${OWN} } } ... on ContactRequestNotOpen { id } } }`;
export const ACCEPT = answer('accept');
export const DECLINE = answer('decline');
export const WITHDRAW = `mutation Withdraw($input: MoveContactRequestInput!) { withdrawContactRequest(input: $input) { __typename
  ... on ContactRequestWithdrawn { request { ${OWN} } } ... on ContactRequestNotWithdrawn { request { ${OWN} } } } }`;
export const CLOSE = `mutation Close($input: MoveContactRequestInput!) { closeContactRequest(input: $input) { __typename
  ... on ContactRequestClosed { id } ... on ContactRequestNotOpen { id } } }`;
export const ERASE = 'mutation Erase($input: MoveContactRequestInput!) { eraseContactRequest(input: $input) { __typename id } }';
export const WRITE = `mutation Write($input: WriteMessageInput!) { writeMessage(input: $input) { __typename
  ... on MessageWritten { message { id mine text sentAt } } ... on ContactRequestNotOpen { id } } }`;
export const SHOW_NAME = `mutation ShowName($input: MoveContactRequestInput!) { showName(input: $input) { __typename
  ... on NameShown { request { ${OWN} } } ... on ContactRequestNotOpen { id } } }`;
export const REFER = writing('offerReferral', 'WriteMessageInput');
export const ANSWER_REFERRAL = writing('answerReferral', 'AnswerReferralInput');
export const PROPOSE_HAND_OVER = writing('proposeHandOver', 'ProposeHandOverInput');
export const CLOSING_ANSWERS = 'mutation ClosingAnswers($input: ClosingAnswersInput!) { giveClosingAnswers(input: $input) { id } }';
export const ERASE_ALL = 'mutation EraseAll { eraseAllContactRequests }';
export const KEPT = `query Kept { keptContactRequests { request { ${OWN_ROW} } messages { mine kind text answersId sentAt } } }`;
export const OWN_ONE = `query Own($id: ID!) { ownContactRequest(id: $id) { ${OWN} } }`;
export const INCOMING_ONE = `query Incoming($id: ID!) { incomingContactRequest(id: $id) { ${INCOMING} } }`;
export const OWN_LIST = `query OwnList { ownContactRequests(first: 50) { edges { cursor node { ${OWN_ROW} } } pageInfo { hasNextPage } } }`;
export const INCOMING_LIST = `query IncomingList { incomingContactRequests(first: 50) { edges { cursor node { ${INCOMING_ROW} } } pageInfo { hasNextPage } } }`;

function answer(move: 'accept' | 'decline'): string {
  return `mutation Answer($input: MoveContactRequestInput!) { answered: ${move}ContactRequest(input: $input) { __typename
    ... on ContactRequestAnswered { request { ${INCOMING} } } ... on ContactRequestNotWaiting { request { ${INCOMING} } } } }`;
}

function writing(field: string, input: string): string {
  return `mutation Writing($input: ${input}!) { written: ${field}(input: $input) { __typename
    ... on MessageWritten { message { id mine kind text answersId sentAt } } ... on ContactRequestNotOpen { id } } }`;
}

export type Draft = Partial<Record<'kindOfHelp' | 'wayOfTalking' | 'idempotencyKey', string>> & {
  message?: string | null;
  anonymous?: boolean;
  topicIds?: string[];
  backup?: { language: string; leaveOut: { departments?: string[]; siteIds?: string[]; allyIds?: string[] } } | null;
  handOver?: { requestId: string; share: 'NOTHING' | 'FIRST_MESSAGE' | 'CONVERSATION' } | null;
};

/** The input of a request that is complete but for what a test names. */
export function draft(ally: TestAlly | readonly TestAlly[], changes: Draft = {}) {
  return {
    allyIds: [ally].flat().map(({ id }) => id),
    kindOfHelp: 'LISTEN',
    wayOfTalking: 'CHAT',
    message: 'Could we talk?',
    anonymous: false,
    topicIds: [],
    idempotencyKey: randomUUID(),
    ...changes,
  };
}

async function only<T>(person: Person, operation: string, input: unknown): Promise<T> {
  const [result] = Object.values(await person.get<Record<string, T>>(operation, { input }));
  if (result === undefined) throw new Error('The operation gave nothing back.');
  return result;
}

/** Sends a request and gives back what came of it. */
export const send = (person: Person, ally: TestAlly | readonly TestAlly[], changes?: Draft) => only<Result>(person, SEND, draft(ally, changes));
export const accept = (person: Person, id: string) => only<Result>(person, ACCEPT, { id });
export const decline = (person: Person, id: string) => only<Result>(person, DECLINE, { id });
export const withdraw = (person: Person, id: string) => only<Result>(person, WITHDRAW, { id });
export const close = (person: Person, id: string) => only<Result>(person, CLOSE, { id });
export const erase = (person: Person, id: string) => only<Result>(person, ERASE, { id });
export const write = (person: Person, requestId: string, text: string, idempotencyKey: string = randomUUID()) =>
  only<Result>(person, WRITE, { requestId, text, idempotencyKey });

export const showName = (person: Person, id: string) => only<Result>(person, SHOW_NAME, { id });
export const refer = (person: Person, requestId: string, text: string) => only<Result>(person, REFER, { requestId, text, idempotencyKey: randomUUID() });
export const answerReferral = (person: Person, requestId: string, messageId: string, agreed: boolean) =>
  only<Result>(person, ANSWER_REFERRAL, { requestId, messageId, agreed });
export const proposeHandOver = (person: Person, requestId: string) => only<Result>(person, PROPOSE_HAND_OVER, { requestId, idempotencyKey: randomUUID() });

/** Sends a request that has to arrive, and gives back its id. */
export async function sent(person: Person, ally: TestAlly | readonly TestAlly[], changes?: Draft): Promise<string> {
  const { __typename, request } = await send(person, ally, changes);
  if (__typename !== 'ContactRequestSent' || !request) throw new Error(`It was not sent: ${__typename}`);
  return request.id;
}

export async function own(person: Person, id: string): Promise<Request> {
  return (await person.get<{ ownContactRequest: Request }>(OWN_ONE, { id })).ownContactRequest;
}

export async function incoming(person: Person, id: string): Promise<Request> {
  return (await person.get<{ incomingContactRequest: Request }>(INCOMING_ONE, { id })).incomingContactRequest;
}
