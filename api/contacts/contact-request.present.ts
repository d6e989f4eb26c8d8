import type { ContactRequestState } from '../../shared/contact-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { MessageContent, RequestContent } from './contact-request.content.ts';
import type { ContactRequest } from './contact-request.entity.ts';
import { permissionsOf } from './contact-request.policy.ts';
import type { ContactParty } from '../../shared/contact-rules.ts';

/** What was written and chosen, as both parties read it. */
export interface ContentView {
  readonly colleagueName: string | null;
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message: string | null;
  readonly sentAt: Date;
}

interface RequestView {
  readonly id: string;
  readonly state: ContactRequestState;
  readonly replyDueAt: Date | null;
  readonly canClose: boolean;
  readonly canWrite: boolean;
}

export interface OwnRequestView extends RequestView {
  readonly allyId: string;
  readonly allyName: string;
  readonly canWithdraw: boolean;
  readonly content: ContentView;
}

export interface IncomingRequestView extends RequestView {
  readonly canAccept: boolean;
  readonly canDecline: boolean;
  readonly content: ContentView | null;
}

export interface MessageView {
  readonly id: string;
  readonly mine: boolean;
  readonly text: string;
  readonly sentAt: Date;
}

/** The request as the colleague sees it. */
export function presentOwn(row: ContactRequest, content: RequestContent): OwnRequestView {
  const { canClose, canWrite, canWithdraw } = permissionsOf('colleague', row.state);
  const { id, state, replyDueAt } = row;
  const { allyId, allyName } = content;
  return { id, state, replyDueAt, canClose, canWrite, canWithdraw, allyId, allyName, content: presentContent(content) };
}

/** The request as the ally sees it. `content` is null where it can no longer be opened. */
export function presentIncoming(row: ContactRequest, content: RequestContent | null): IncomingRequestView {
  // Content without a key is being erased at this moment; the row follows.
  const state = content ? row.state : 'ERASED';
  const { canAccept, canDecline, canClose, canWrite, canRead } = permissionsOf('ally', state);
  const replyDueAt = state === 'WAITING' ? row.replyDueAt : null;
  const visible = content && canRead ? presentContent(content) : null;
  return { id: row.id, state, replyDueAt, canAccept, canDecline, canClose, canWrite, content: visible };
}

export function presentMessage(id: string, content: MessageContent, reader: ContactParty): MessageView {
  return { id, mine: content.by === reader, text: content.text, sentAt: new Date(content.sentAt) };
}

function presentContent({ colleagueName, kindOfHelp, topicIds, wayOfTalking, message, sentAt }: RequestContent): ContentView {
  return { colleagueName, kindOfHelp, topicIds, wayOfTalking, message, sentAt: new Date(sentAt) };
}
