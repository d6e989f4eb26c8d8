import { IsNull, Not } from 'typeorm';
import { countEvents } from '../numbers/counting.service.ts';
import { daysBefore } from '../platform/clock.ts';
import { noticeKeysInUse } from '../platform/outbox/outbox.store.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { changeIfUnchanged, findExpired, offersOf } from './contact-request.store.ts';
import type { ContactsDeps } from './contacts.deps.ts';
import { eraseRows } from './erasing.service.ts';
import { Message } from './message.entity.ts';
import { Offer } from './offer.entity.ts';
import { settleOffers } from './offers.service.ts';
import { existing } from './visible-request.service.ts';

const BATCH = 200;

/** What was said ends when it should: destroys the keys, then the rows, of requests whose time is over. */
export async function expireContactRequests(deps: ContactsDeps): Promise<void> {
  const now = deps.clock.now();
  const { keptDaysAfterClosing, keptDaysWithoutAnswer } = deps.rules();
  const days = {
    endedBefore: daysBefore(now, keptDaysAfterClosing),
    waitingBefore: daysBefore(now, keptDaysWithoutAnswer),
  };
  for (;;) {
    const expired = await findExpired(deps.database.reader, days, BATCH);
    for (const row of expired) await expire(deps, row);
    if (expired.length < BATCH) break;
  }
  await deps.database.scrub();
}

async function expire(deps: ContactsDeps, row: ContactRequest): Promise<void> {
  // From here on nobody can answer it; an ally who was quicker keeps it.
  const taken = await deps.database.unitOfWork(async (manager) => {
    const changed = await changeIfUnchanged(manager, row, { state: 'ERASED', replyDueAt: null, nextStep: null, nextStepAt: null });
    if (!changed) return false;
    await settleOffers(deps, manager, { row, content: null, state: 'ERASED', offerState: ({ state }) => state });
    if (row.state === 'WAITING') await countEvents(manager, { tenantId: row.tenantId, now: deps.clock.now() }, ['UNANSWERED']);
    return true;
  });
  if (taken) await removeExpired(deps, row);
}

async function removeExpired(deps: ContactsDeps, row: Pick<ContactRequest, 'id' | 'colleagueTag'>): Promise<void> {
  await deps.keyring.destroy([row.id]);
  const offers = await offersOf(deps.database.reader, row.id);
  await deps.database.unitOfWork(async (manager) => {
    await manager.delete(Message, { requestId: row.id });
    await manager.delete(Offer, { requestId: row.id });
    await manager.delete(ContactRequest, { id: row.id });
  });
  deps.changes.tellGone(row, offers);
}

/** Finishes what a process that died had begun: expiries whose row was taken, and erasings whose key was destroyed. */
export async function finishErasing(deps: ContactsDeps): Promise<void> {
  const rows = await deps.database.reader.find(ContactRequest, {
    select: { id: true, tenantId: true, colleagueTag: true, state: true },
    where: { sealed: Not(IsNull()) },
  });
  // An erasing takes what was sealed in the same step; only an expiry leaves it for a moment.
  for (const row of rows) if (row.state === 'ERASED') await removeExpired(deps, row);
  const readable = rows.filter(({ state }) => state !== 'ERASED');
  const keys = await deps.keyring.existing(readable.map(({ id }) => id));
  for (const row of readable) if (!keys.has(row.id)) await eraseRows(deps, row);
}

/** Destroys keys that no row uses: of sendings that never came to a row, and of notices that were delivered. Not those of today and yesterday. */
export async function sweepKeys(deps: ContactsDeps): Promise<void> {
  const candidates = await deps.keyring.olderThan(daysBefore(deps.clock.now(), 1));
  const used = await existing(deps, candidates);
  const usedByNotices = await noticeKeysInUse(deps.database.reader);
  const unused = candidates.filter((id) => !used.has(id) && !usedByNotices.has(id));
  if (unused.length > 0) await deps.keyring.destroy(unused);
}
