import { In, LessThan, type EntityManager } from 'typeorm';
import { isLive, type ContactRequestState, type OfferState } from '../../shared/contact-rules.ts';
import { instantParameter } from '../platform/database/columns.ts';
import { inParts } from '../platform/database/in-parts.ts';
import { isId } from '../platform/graphql/ids.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { Message } from './message.entity.ts';
import { Offer } from './offer.entity.ts';

/** Which requests a person may see: their own as a colleague, or those asked of them as an ally. */
export type Visible = { readonly colleagueTag: string } | { readonly allyTag: string };

/** Where a page of requests goes on: newest day first, then by the request's id. */
export interface ListPosition {
  readonly createdDay: string;
  readonly id: string;
}

/** A request, and for an ally the offer through which they see it. */
export interface Seen {
  readonly row: ContactRequest;
  readonly offer: Offer | null;
}

/** A request that is visible, or null: one that is not looks the same as one that is not there. */
export async function findVisible(manager: EntityManager, visible: Visible, id: string): Promise<Seen | null> {
  if ('colleagueTag' in visible) {
    const row = await manager.findOneBy(ContactRequest, { ...visible, id });
    return row && { row, offer: null };
  }
  const offer = await manager.findOneBy(Offer, { ...visible, requestId: id });
  const row = offer && (await manager.findOneBy(ContactRequest, { id }));
  return row && { row, offer };
}

export async function listVisible(manager: EntityManager, visible: Visible, take: number, after?: ListPosition): Promise<Seen[]> {
  if ('colleagueTag' in visible) {
    const rows = await manager.find(ContactRequest, { where: behind(visible, 'id', after), order: { createdDay: 'DESC', id: 'DESC' }, take });
    return rows.map((row) => ({ row, offer: null }));
  }
  const offers = await manager.find(Offer, {
    where: behind(visible, 'requestId', after), order: { createdDay: 'DESC', requestId: 'DESC' }, take,
  });
  const rows = await findByIds(manager, offers.map(({ requestId }) => requestId));
  return offers.flatMap((offer) => {
    const row = rows.get(offer.requestId);
    return row ? [{ row, offer }] : [];
  });
}

/** What of a list stands behind a position; all of it, where there is none. */
function behind<Where extends object>(where: Where, id: 'id' | 'requestId', after?: ListPosition): Where | Where[] {
  if (!after) return where;
  return [
    { ...where, createdDay: LessThan(after.createdDay) },
    { ...where, createdDay: after.createdDay, [id]: LessThan(after.id) },
  ];
}

export async function findByIds(manager: EntityManager, ids: readonly string[]): Promise<Map<string, ContactRequest>> {
  const rows = await inParts(ids, (part) => manager.findBy(ContactRequest, { id: In(part) }));
  return new Map(rows.map((row) => [row.id, row]));
}

export function findBySendTag(manager: EntityManager, sendTag: string): Promise<ContactRequest | null> {
  return manager.findOneBy(ContactRequest, { sendTag });
}

/** The offers of a request, and those of several. */
export function offersOf(manager: EntityManager, requestId: string): Promise<Offer[]> {
  return manager.findBy(Offer, { requestId });
}

export function offersOfAll(manager: EntityManager, requestIds: readonly string[]): Promise<Offer[]> {
  return inParts(requestIds, (part) => manager.findBy(Offer, { requestId: In(part) }));
}

/** The requests that an ally was offered and has not done with. */
export async function liveOffersOf(manager: EntityManager, allyTag: string): Promise<string[]> {
  const offers = await manager.findBy(Offer, { allyTag, state: In<OfferState>(['OFFERED', 'ACCEPTED']) });
  const rows = await findByIds(manager, offers.map(({ requestId }) => requestId));
  return offers.filter(({ requestId, state }) => isLive(rows.get(requestId)?.state ?? 'ERASED', state)).map(({ requestId }) => requestId);
}

/** Offers that are live for one of these pairs of people. */
export function findByPairTags(manager: EntityManager, pairTags: readonly string[]): Promise<Offer[]> {
  return manager.findBy(Offer, { pairTag: In(pairTags) });
}

/** Waiting requests for which something happens by the passing of time. */
export function findDue(manager: EntityManager, now: Date, take: number): Promise<ContactRequest[]> {
  return manager
    .createQueryBuilder(ContactRequest, 'request')
    .where('request."nextStepAt" <= :now', { now: instantParameter(now) })
    .orderBy('request."nextStepAt"')
    .take(take)
    .getMany();
}

/**
 * Changes a request on condition that it still is what was seen.
 *
 * @returns false where somebody else was first; nothing was changed then
 */
export async function changeIfUnchanged(
  manager: EntityManager,
  seen: { readonly id: string; readonly state: ContactRequestState; readonly version: number },
  change: Partial<ContactRequest>,
): Promise<boolean> {
  const { id, state, version } = seen;
  const { affected } = await manager.update(ContactRequest, { id, state, version }, { version: version + 1, ...change });
  return affected === 1;
}

/** The last messages before a position, oldest first. */
export async function messagesBefore(
  manager: EntityManager,
  requestId: string,
  take: number,
  before?: number,
): Promise<Message[]> {
  const where = { requestId, ...(before === undefined ? {} : { position: LessThan(before) }) };
  const rows = await manager.find(Message, { where, order: { position: 'DESC' }, take });
  return rows.reverse();
}

export function findByWriteTag(manager: EntityManager, requestId: string, writeTag: string): Promise<Message | null> {
  return manager.findOneBy(Message, { requestId, writeTag });
}

export function findMessage(manager: EntityManager, requestId: string, id: string): Promise<Message | null> {
  return isId(id) ? manager.findOneBy(Message, { requestId, id }) : Promise.resolve(null);
}

/** The last message of each conversation that has one. */
export function lastMessages(manager: EntityManager, rows: readonly Pick<ContactRequest, 'id' | 'messageCount'>[]): Promise<Message[]> {
  const last = new Map(rows.filter(({ messageCount }) => messageCount > 0).map(({ id, messageCount }) => [id, messageCount]));
  return inParts([...last.keys()], (part) =>
    manager.find(Message, { where: part.map((requestId) => ({ requestId, position: last.get(requestId) ?? 0 })) }));
}

/** Requests whose time is over: ended before one day, or waiting since before another. */
export function findExpired(
  manager: EntityManager,
  days: { readonly endedBefore: string; readonly waitingBefore: string },
  take: number,
): Promise<ContactRequest[]> {
  return manager.find(ContactRequest, {
    where: [
      { state: In<ContactRequestState>(['CLOSED', 'HANDED_OVER', 'DECLINED', 'WITHDRAWN', 'ERASED']), changedDay: LessThan(days.endedBefore) },
      { state: 'WAITING', createdDay: LessThan(days.waitingBefore) },
    ],
    take,
  });
}
