/**
 * The states of a contact request and who may move it where. Pure: the API decides by it, the tab shows by it.
 *
 *   WAITING  --accept (an ally)--------> ACCEPTED --close (either)---------> CLOSED
 *   WAITING  --decline (the last ally)-> DECLINED --handOver (colleague)---> HANDED_OVER
 *   WAITING  --withdraw (colleague)----> WITHDRAWN    (from ACCEPTED)
 *   any but ERASED --erase (colleague)-> ERASED
 *
 * A request is offered to one ally or to several, and to others later. What an ally sees is the state of the request as
 * far as it is theirs: an ally who declined sees DECLINED, and one whose turn is over sees PASSED_ON, whatever becomes of it.
 */
export const CONTACT_REQUEST_STATES = [
  'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED', 'HANDED_OVER', 'PASSED_ON', 'ERASED',
] as const;
export type ContactRequestState = (typeof CONTACT_REQUEST_STATES)[number];

/** OFFERED: may still answer, while the request waits. */
export const OFFER_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'PASSED_ON'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const CONTACT_PARTIES = ['colleague', 'ally'] as const;
export type ContactParty = (typeof CONTACT_PARTIES)[number];

export const CONTACT_MOVES = ['accept', 'decline', 'withdraw', 'close', 'handOver', 'erase', 'showName', 'write'] as const;
export type ContactMove = (typeof CONTACT_MOVES)[number];

interface Rule {
  readonly by: readonly ContactParty[];
  readonly from: readonly ContactRequestState[];
  /** Absent: the move leaves the state as it is. */
  readonly to?: ContactRequestState;
}

const RULES: Readonly<Record<ContactMove, Rule>> = {
  accept: { by: ['ally'], from: ['WAITING'], to: 'ACCEPTED' },
  decline: { by: ['ally'], from: ['WAITING'], to: 'DECLINED' },
  withdraw: { by: ['colleague'], from: ['WAITING'], to: 'WITHDRAWN' },
  close: { by: ['colleague', 'ally'], from: ['ACCEPTED'], to: 'CLOSED' },
  handOver: { by: ['colleague'], from: ['ACCEPTED'], to: 'HANDED_OVER' },
  erase: { by: ['colleague'], from: ['WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED', 'HANDED_OVER'], to: 'ERASED' },
  showName: { by: ['colleague'], from: ['WAITING', 'ACCEPTED'] },
  write: { by: ['colleague', 'ally'], from: ['ACCEPTED'] },
};

/** The state after a move, as its mover sees it, or null where this party may not make it from this state. */
export function moved(state: ContactRequestState, move: ContactMove, by: ContactParty): ContactRequestState | null {
  const rule = RULES[move];
  if (!rule.by.includes(by) || !rule.from.includes(state)) return null;
  return rule.to ?? state;
}

export function mayMove(state: ContactRequestState, move: ContactMove, by: ContactParty): boolean {
  return moved(state, move, by) !== null;
}

/**
 * What an ally sees of the state of a request, by the state of their own offer. A request that somebody holds, or held,
 * is nothing to whoever did not accept it, even if their offer was read a moment before it changed.
 */
export function allySees(request: ContactRequestState, offer: OfferState): ContactRequestState {
  if (offer === 'ACCEPTED') return request;
  if (offer === 'OFFERED' && (request === 'WAITING' || request === 'WITHDRAWN' || request === 'ERASED')) return request;
  return offer === 'DECLINED' ? 'DECLINED' : 'PASSED_ON';
}

/** While an offer is live it takes one of the ally's places, and the same two people cannot start another. */
export function isLive(request: ContactRequestState, offer: OfferState): boolean {
  return (request === 'WAITING' && offer === 'OFFERED') || (request === 'ACCEPTED' && offer === 'ACCEPTED');
}

/**
 * Whether a party may read what was written. An ally's right ends when the request was withdrawn, declined or passed on;
 * nobody's outlives the erasing.
 *
 * @param state as this party sees it
 */
export function mayReadContent(state: ContactRequestState, by: ContactParty): boolean {
  if (state === 'ERASED') return false;
  return by === 'colleague' || (state !== 'WITHDRAWN' && state !== 'DECLINED' && state !== 'PASSED_ON');
}

/**
 * What a message of a conversation is. A referral is something that the ally proposes to use, a resource or a
 * professional service, and the colleague agrees to or declines. What was SHARED is from a conversation before.
 */
export const MESSAGE_KINDS = [
  'TEXT', 'REFERRAL', 'REFERRAL_AGREED', 'REFERRAL_DECLINED', 'HAND_OVER_PROPOSED', 'NAME_SHOWN', 'SHARED_BY_COLLEAGUE', 'SHARED_BY_ALLY',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What of a conversation the colleague shares with the ally to whom it is handed over. */
export const SHARED_PARTS = ['NOTHING', 'FIRST_MESSAGE', 'CONVERSATION'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];
