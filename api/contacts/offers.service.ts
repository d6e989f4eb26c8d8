import type { EntityManager } from 'typeorm';
import { isLive, type ContactRequestState, type OfferState } from '../../shared/contact-rules.ts';
import { dayOf } from '../platform/clock.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import type { OfferedAlly, RequestContent } from './contact-request.content.ts';
import type { ContactRequest } from './contact-request.entity.ts';
import { offersOf } from './contact-request.store.ts';
import type { ContactsDeps } from './contacts.deps.ts';
import { Offer } from './offer.entity.ts';
import type { VisibleRequest } from './visible-request.service.ts';

/** The tag under which an ally of a request stands in its offers. */
export function allyTagOf({ tags }: ContactsDeps, tenantId: string, { objectId }: Pick<OfferedAlly, 'objectId'>): string {
  return tags.participant({ tenantId, objectId }, 'ally');
}

/** The tag of the two people of a live offer. */
export function pairTagOf({ tags }: ContactsDeps, colleagueTag: string, allyTag: string): string {
  return tags.of('pair', colleagueTag, allyTag);
}

/** The ally of an offer, by what is sealed in the request. */
export function allyOf(deps: ContactsDeps, tenantId: string, content: RequestContent, offer: Offer): OfferedAlly | null {
  return content.allies.find((ally) => allyTagOf(deps, tenantId, ally) === offer.allyTag) ?? null;
}

/** An ally to whom a request was offered, and what became of it. */
export interface Asked {
  readonly ally: OfferedAlly;
  readonly state: OfferState;
}

/** Everybody to whom a request was offered, in that order. */
export function askedOf(deps: ContactsDeps, tenantId: string, content: RequestContent, offers: readonly Offer[]): Asked[] {
  const states = new Map(offers.map(({ allyTag, state }) => [allyTag, state]));
  return content.allies.map((ally) => ({ ally, state: states.get(allyTagOf(deps, tenantId, ally)) ?? 'PASSED_ON' }));
}

/** Those who hold an offer that is live. */
export function liveAllies(deps: ContactsDeps, { row, offers }: Pick<VisibleRequest, 'row' | 'offers'>, content: RequestContent): OfferedAlly[] {
  return askedOf(deps, row.tenantId, content, offers).filter(({ state }) => isLive(row.state, state)).map(({ ally }) => ally);
}

export function colleagueOf({ tenantId }: Pick<ContactRequest, 'tenantId'>, { colleagueObjectId }: RequestContent): PersonKey {
  return { tenantId, objectId: colleagueObjectId };
}

/** Those of a request's allies who may be told something: one who is no ally any more is not. */
export async function told(deps: ContactsDeps, tenantId: string, allies: readonly OfferedAlly[]): Promise<PersonKey[]> {
  const people = allies.map(({ objectId }) => ({ tenantId, objectId }));
  const are = await Promise.all(people.map((person) => deps.allies.isAlly(person)));
  return people.filter((_, index) => are[index] === true);
}

/** An offer that is about to be made. */
export function newOffer(deps: ContactsDeps, row: Pick<ContactRequest, 'id' | 'tenantId' | 'colleagueTag'>, ally: Pick<OfferedAlly, 'objectId'>): Offer {
  const allyTag = allyTagOf(deps, row.tenantId, ally);
  return {
    requestId: row.id,
    allyTag,
    pairTag: row.colleagueTag === null ? null : pairTagOf(deps, row.colleagueTag, allyTag),
    state: 'OFFERED',
    createdDay: dayOf(deps.clock.now()),
  };
}

interface Settlement {
  /** Before the change. */
  readonly row: Pick<ContactRequest, 'id' | 'tenantId' | 'state'>;
  /** Null where it can no longer be opened: then an ally is looked for by their tag. */
  readonly content: RequestContent | null;
  readonly state: ContactRequestState;
  readonly offerState: (offer: Offer) => OfferState;
}

/**
 * Changes the offers of a request together with its state, in the transaction that changed it: an offer that is live no
 * more gives its place back. Whoever had not answered does not count as a new person of that week.
 */
export async function settleOffers(deps: ContactsDeps, manager: EntityManager, { row, content, state, offerState }: Settlement): Promise<void> {
  for (const offer of await offersOf(manager, row.id)) {
    const after = offerState(offer);
    const [wasLive, live] = [isLive(row.state, offer.state), isLive(state, after)];
    if (after !== offer.state || wasLive !== live) {
      const { requestId, allyTag } = offer;
      await manager.update(Offer, { requestId, allyTag }, { state: after, ...(live ? {} : { pairTag: null }) });
    }
    if (!wasLive || live) continue;
    const allyId = content ? allyOf(deps, row.tenantId, content, offer)?.id : await deps.allies.idByTag(manager, row.tenantId, offer.allyTag);
    if (allyId) await deps.places.giveBack(manager, allyId, row.state === 'WAITING' ? offer.createdDay : null);
  }
}
