import type { ContactRequestState } from '../../../shared/contact-rules.ts';
import type { WayOfTalking } from '../../../shared/vocabulary.ts';

export type IncomingSection = 'new' | 'waiting' | 'open' | 'closed';

/** Under which heading an ally finds a request. An open conversation in which the ally is the one to write waits for them. */
export function sectionOf({ state, awaitsMe }: { readonly state: ContactRequestState; readonly awaitsMe: boolean }): IncomingSection {
  if (state === 'WAITING') return 'new';
  if (state !== 'ACCEPTED') return 'closed';
  return awaitsMe ? 'waiting' : 'open';
}

/** The message key, under `ownNext`, of what happens next for the colleague; null while the promise of an answer says it. */
export function ownNext(
  state: ContactRequestState,
  way: WayOfTalking,
): Exclude<ContactRequestState, 'WAITING'> | 'ACCEPTED_CALL' | 'ACCEPTED_IN_PERSON' | null {
  if (state === 'WAITING') return null;
  if (state === 'ACCEPTED' && (way === 'CALL' || way === 'IN_PERSON')) return `ACCEPTED_${way}`;
  return state;
}

/** A colour that goes with a state's words and never stands alone. */
export function stateColour(state: ContactRequestState): 'brand' | 'success' | 'informative' {
  if (state === 'WAITING') return 'brand';
  return state === 'ACCEPTED' ? 'success' : 'informative';
}

const LIVE_FIRST: readonly ContactRequestState[] = ['ACCEPTED', 'WAITING'];
const rank = (state: ContactRequestState): number => (LIVE_FIRST.includes(state) ? 0 : 1);

/** Requests that are still under way before those that are over; within each, in the order in which the API gave them. */
export function liveFirst<TRequest extends { readonly state: ContactRequestState }>(requests: readonly TRequest[]): TRequest[] {
  return requests.toSorted((one, other) => rank(one.state) - rank(other.state));
}

/** Waiting requests by when an answer is due; those without a time last. */
export function dueFirst<TRequest extends { readonly replyDueAt?: string | null | undefined }>(requests: readonly TRequest[]): TRequest[] {
  const due = ({ replyDueAt }: TRequest): number => (replyDueAt == null ? Infinity : Date.parse(replyDueAt));
  return requests.toSorted((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0));
}
