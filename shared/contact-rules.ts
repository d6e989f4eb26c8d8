/**
 * The states of a contact request and who may move it where. Pure: the API decides by it, the tab shows by it.
 *
 *   WAITING  --accept (ally)-------> ACCEPTED --close (either)--> CLOSED
 *   WAITING  --decline (ally)------> DECLINED
 *   WAITING  --withdraw (colleague)> WITHDRAWN
 *   any but ERASED --erase (colleague)--> ERASED
 */
export const CONTACT_REQUEST_STATES = ['WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED', 'ERASED'] as const;
export type ContactRequestState = (typeof CONTACT_REQUEST_STATES)[number];

export const CONTACT_PARTIES = ['colleague', 'ally'] as const;
export type ContactParty = (typeof CONTACT_PARTIES)[number];

export const CONTACT_MOVES = ['accept', 'decline', 'withdraw', 'close', 'erase', 'write'] as const;
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
  erase: { by: ['colleague'], from: ['WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED'], to: 'ERASED' },
  write: { by: ['colleague', 'ally'], from: ['ACCEPTED'] },
};

/** The state after a move, or null where this party may not make it from this state. */
export function moved(state: ContactRequestState, move: ContactMove, by: ContactParty): ContactRequestState | null {
  const rule = RULES[move];
  if (!rule.by.includes(by) || !rule.from.includes(state)) return null;
  return rule.to ?? state;
}

export function mayMove(state: ContactRequestState, move: ContactMove, by: ContactParty): boolean {
  return moved(state, move, by) !== null;
}

/** While a request is live it takes one of the ally's places, and the same two people cannot start another. */
export function isLive(state: ContactRequestState): boolean {
  return state === 'WAITING' || state === 'ACCEPTED';
}

/**
 * Whether a party may read what was written. The ally's right ends when the request was withdrawn or declined;
 * nobody's outlives the erasing.
 */
export function mayReadContent(state: ContactRequestState, by: ContactParty): boolean {
  if (state === 'ERASED') return false;
  return by === 'colleague' || (state !== 'WITHDRAWN' && state !== 'DECLINED');
}
