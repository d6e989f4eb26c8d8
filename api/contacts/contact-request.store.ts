import { In, LessThan, type EntityManager } from 'typeorm';
import type { ContactRequestState } from '../../shared/contact-rules.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { Message } from './message.entity.ts';

/** Which requests a person may see: their own as a colleague, or those asked of them as an ally. */
export type Visible = { readonly colleagueTag: string } | { readonly allyTag: string };

/** Where a page of requests goes on: newest day first, then by id. */
export interface ListPosition {
  readonly createdDay: string;
  readonly id: string;
}

/** A request that is visible, or null: one that is not looks the same as one that is not there. */
export function findVisible(manager: EntityManager, visible: Visible, id: string): Promise<ContactRequest | null> {
  return manager.findOneBy(ContactRequest, { ...visible, id });
}

export async function listVisible(
  manager: EntityManager,
  visible: Visible,
  take: number,
  after?: ListPosition,
): Promise<ContactRequest[]> {
  const where = after
    ? [
        { ...visible, createdDay: LessThan(after.createdDay) },
        { ...visible, createdDay: after.createdDay, id: LessThan(after.id) },
      ]
    : visible;
  return manager.find(ContactRequest, { where, order: { createdDay: 'DESC', id: 'DESC' }, take });
}

export function findBySendTag(manager: EntityManager, sendTag: string): Promise<ContactRequest | null> {
  return manager.findOneBy(ContactRequest, { sendTag });
}

export function findByPairTag(manager: EntityManager, pairTag: string): Promise<ContactRequest | null> {
  return manager.findOneBy(ContactRequest, { pairTag });
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

/** Requests whose time is over: ended before one day, or waiting since before another. */
export function findExpired(
  manager: EntityManager,
  days: { readonly endedBefore: string; readonly waitingBefore: string },
  take: number,
): Promise<ContactRequest[]> {
  return manager.find(ContactRequest, {
    where: [
      { state: In<ContactRequestState>(['CLOSED', 'DECLINED', 'WITHDRAWN', 'ERASED']), changedDay: LessThan(days.endedBefore) },
      { state: 'WAITING', createdDay: LessThan(days.waitingBefore) },
    ],
    take,
  });
}
