import type { ContactParty, ContactRequestState, MessageKind } from '../../shared/contact-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { MessageContent, RequestContent } from './contact-request.content.ts';
import type { ContactRequest } from './contact-request.entity.ts';
import { mayTalkInTeams, permissionsOf } from './contact-request.policy.ts';
import type { Asked } from './offers.service.ts';
import type { OwnRequest } from './visible-request.service.ts';

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
  readonly canTalkInTeams: boolean;
}

/** An ally of a request, as its colleague knows them. */
export interface AskedAllyView {
  readonly id: string;
  readonly name: string;
}

export interface OwnRequestView extends RequestView {
  readonly askedAllies: readonly AskedAllyView[];
  readonly earlierAllies: readonly AskedAllyView[];
  readonly mayAskOthers: boolean;
  readonly othersAskedAt: Date | null;
  readonly canWithdraw: boolean;
  readonly canHandOver: boolean;
  readonly canShowName: boolean;
  readonly content: ContentView;
}

export interface IncomingRequestView extends RequestView {
  readonly canAccept: boolean;
  readonly canDecline: boolean;
  readonly awaitsMe: boolean;
  readonly content: ContentView | null;
}

export interface MessageView {
  readonly id: string;
  readonly mine: boolean;
  readonly kind: MessageKind;
  readonly text: string;
  readonly answersId: string | null;
  readonly sentAt: Date;
}

/** The request as the colleague sees it. */
export function presentOwn({ row, content, asked }: OwnRequest): OwnRequestView {
  const { canClose, canWrite, canWithdraw, canHandOver, canShowName } = permissionsOf('colleague', row.state);
  const { id, state, replyDueAt, nextStep, nextStepAt } = row;
  const isOver = ({ state: offer }: Asked): boolean => offer === 'DECLINED' || offer === 'PASSED_ON';
  return {
    id, state, replyDueAt, canClose, canWrite, canWithdraw, canHandOver,
    canShowName: canShowName && content.colleagueName === null,
    canTalkInTeams: mayTalkInTeams(row.state, content),
    askedAllies: asked.filter((one) => !isOver(one)).map(presentAsked),
    earlierAllies: asked.filter(isOver).map(presentAsked),
    mayAskOthers: content.backup !== null,
    othersAskedAt: nextStep === 'PASS_ON' && replyDueAt === null ? nextStepAt : null,
    content: presentContent(content),
  };
}

/**
 * The request as the ally sees it. `content` is null where it can no longer be opened.
 *
 * @param state as the ally sees it
 * @param awaitsMe whether in an open conversation the ally is the one to write
 */
export function presentIncoming(
  { row, content, state }: { readonly row: ContactRequest; readonly content: RequestContent | null; readonly state: ContactRequestState },
  awaitsMe: boolean,
): IncomingRequestView {
  const { canAccept, canDecline, canClose, canWrite, canRead } = permissionsOf('ally', state);
  const replyDueAt = state === 'WAITING' ? row.replyDueAt : null;
  const visible = content && canRead ? presentContent(content) : null;
  const canTalkInTeams = visible !== null && mayTalkInTeams(state, visible);
  return { id: row.id, state, replyDueAt, canAccept, canDecline, canClose, canWrite, canTalkInTeams, awaitsMe, content: visible };
}

export function presentMessage(id: string, { by, kind = 'TEXT', text, answers, sentAt }: MessageContent, reader: ContactParty): MessageView {
  return { id, mine: by === reader, kind, text, answersId: answers ?? null, sentAt: new Date(sentAt) };
}

function presentAsked({ ally: { id, name } }: Asked): AskedAllyView {
  return { id, name };
}

function presentContent({ colleagueName, kindOfHelp, topicIds, wayOfTalking, message, sentAt }: RequestContent): ContentView {
  return { colleagueName, kindOfHelp, topicIds, wayOfTalking, message, sentAt: new Date(sentAt) };
}
