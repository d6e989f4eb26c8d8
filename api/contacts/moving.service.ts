import { moved, type ContactMove, type ContactRequestState, type OfferState } from '../../shared/contact-rules.ts';
import { countEvents, type Counted } from '../numbers/counting.service.ts';
import { dayOf, hourOf } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import type { RequestContent } from './contact-request.content.ts';
import type { ContactRequest } from './contact-request.entity.ts';
import { changeIfUnchanged } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import type { Offer } from './offer.entity.ts';
import { colleagueOf, liveAllies, settleOffers, told } from './offers.service.ts';
import { passOn } from './passing-on.service.ts';
import { loadAs, loadAsEither, loadVisible, type VisibleRequest } from './visible-request.service.ts';

/** A request after a move was tried: whether it was made, and what the request is now. */
export interface MoveOutcome {
  readonly made: boolean;
  readonly request: VisibleRequest;
}

/** How often a move is tried again when something else changed the request in between. */
const TRIES = 5;

export function acceptContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return move(deps, 'accept', () => loadAs(deps, viewer, 'ally', id));
}

/** Where this was the last ally who could answer, the next one is asked at once, if the colleague agreed to that. */
export function declineContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return decline(deps, () => loadAs(deps, viewer, 'ally', id));
}

async function decline(deps: ContactsDeps, load: () => Promise<VisibleRequest>): Promise<MoveOutcome> {
  const { made, request } = await move(deps, 'decline', load);
  if (!made || request.row.state !== 'WAITING' || request.offers.some(({ state }) => state === 'OFFERED')) return { made, request };
  await passOn(deps, request.row);
  return { made, request: await load() };
}

export function withdrawContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return move(deps, 'withdraw', () => loadAs(deps, viewer, 'colleague', id));
}

export function closeContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return move(deps, 'close', () => loadAsEither(deps, viewer, id));
}

/**
 * Ends what somebody who is no ally any more still has: what waits for them goes on as if they had declined, an open
 * conversation closes. Nobody takes it over.
 */
export async function leaveContactRequest(deps: ContactsDeps, person: PersonKey, id: string): Promise<void> {
  const load = (): Promise<VisibleRequest> => loadVisible(deps, { allyTag: deps.tags.participant(person, 'ally') }, id);
  await ((await load()).state === 'WAITING' ? decline(deps, load) : move(deps, 'close', load));
}

/** Load, authorize, change, record: one transaction, in which exactly one of several movers wins. */
async function move(deps: ContactsDeps, what: ContactMove, load: () => Promise<VisibleRequest>): Promise<MoveOutcome> {
  let request = await load();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const made = await tryMove(deps, what, request);
    if (made === 'refused') return { made: false, request };
    request = await load();
    if (made === 'made') {
      await deps.changes.tell(request.row);
      return { made: true, request };
    }
  }
  return { made: false, request };
}

async function tryMove(deps: ContactsDeps, what: ContactMove, request: VisibleRequest): Promise<'made' | 'refused' | 'outrun'> {
  const { row, party, content } = request;
  if (!content || moved(request.state, what, party) === null) return 'refused';
  const { change, offerState, recipients } = await consequencesOf(deps, what, request, content);
  const notices = await Promise.all(recipients.map((person) => deps.outbox.prepare(person, row.id, what, String(row.version))));
  return deps.database.unitOfWork(async (manager) => {
    if (!(await changeIfUnchanged(manager, row, { ...change, changedDay: dayOf(deps.clock.now()) }))) return 'outrun' as const;
    await settleOffers(deps, manager, { row, content, state: change.state, offerState });
    for (const notice of notices) await deps.outbox.add(manager, notice);
    await countEvents(manager, { tenantId: row.tenantId, now: deps.clock.now() }, countedAs(deps, row, change.state));
    return 'made' as const;
  }).catch((error: unknown) => {
    // Somebody else counted the first one of a month.
    if (isUniqueViolation(error)) return 'outrun' as const;
    throw error;
  });
}

function countedAs({ clock }: ContactsDeps, { state, replyDueAt }: ContactRequest, after: ContactRequestState): Counted[] {
  if (state !== 'WAITING') return [];
  if (after === 'DECLINED') return ['UNANSWERED'];
  if (after !== 'ACCEPTED') return [];
  return [replyDueAt !== null && clock.now() <= replyDueAt ? 'IN_TIME' : 'LATE'];
}

interface Consequences {
  readonly change: Partial<ContactRequest> & { readonly state: ContactRequestState };
  readonly offerState: (offer: Offer) => OfferState;
  /** Who is told by a notice. */
  readonly recipients: readonly PersonKey[];
}

/** Nothing happens by the passing of time to a request that does not wait. */
const NOTHING_DUE = { replyDueAt: null, nextStep: null, nextStepAt: null } as const;

async function consequencesOf(deps: ContactsDeps, what: ContactMove, request: VisibleRequest, content: RequestContent): Promise<Consequences> {
  const { row, party, offer: own } = request;
  const isOwn = ({ allyTag }: Offer): boolean => allyTag === own?.allyTag;
  const colleague = colleagueOf(row, content);
  if (what === 'accept') {
    // Whoever answers first has it; for the others it is over.
    const offerState = (offer: Offer): OfferState => (isOwn(offer) ? 'ACCEPTED' : offer.state === 'OFFERED' ? 'PASSED_ON' : offer.state);
    return { change: { ...NOTHING_DUE, state: 'ACCEPTED' }, offerState, recipients: [colleague] };
  }
  if (what === 'decline') {
    const offerState = (offer: Offer): OfferState => (isOwn(offer) ? 'DECLINED' : offer.state);
    if (request.offers.some((offer) => !isOwn(offer) && offer.state === 'OFFERED')) return { change: { state: 'WAITING' }, offerState, recipients: [] };
    // A step that is due now: if this process dies before it is made, another one makes it.
    const passOnNow = { state: 'WAITING', nextStep: 'PASS_ON', nextStepAt: hourOf(deps.clock.now()) } as const;
    if (content.backup) return { change: passOnNow, offerState, recipients: [] };
    return { change: { ...NOTHING_DUE, state: 'DECLINED' }, offerState, recipients: [colleague] };
  }
  const state = moved(row.state, what, party) ?? row.state;
  const allies = party === 'ally' ? [] : await told(deps, row.tenantId, liveAllies(deps, request, content));
  return { change: { ...NOTHING_DUE, state }, offerState: ({ state: as }) => as, recipients: party === 'ally' ? [colleague] : allies };
}
