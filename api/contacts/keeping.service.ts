import { KEPT_DAYS_AFTER_CLOSING, KEPT_DAYS_WITHOUT_ANSWER } from '../../shared/limits.ts';
import { IsNull, Not } from 'typeorm';
import { isLive } from '../../shared/contact-rules.ts';
import { daysBefore } from '../platform/clock.ts';
import { NOTICE_KEY_DAYS, noticeKeyId } from '../platform/outbox/notice-sealing.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { findExpired } from './contact-request.store.ts';
import type { ContactsDeps } from './contacts.deps.ts';
import { eraseRows } from './erasing.service.ts';
import { Message } from './message.entity.ts';
import { existing } from './visible-request.service.ts';

const BATCH = 200;

/** What was said ends when it should: destroys the keys, then the rows, of requests whose time is over. */
export async function expireContactRequests(deps: ContactsDeps): Promise<number> {
  const now = deps.clock.now();
  const expired = await findExpired(
    deps.database.reader,
    {
      endedBefore: daysBefore(now, KEPT_DAYS_AFTER_CLOSING),
      waitingBefore: daysBefore(now, KEPT_DAYS_WITHOUT_ANSWER),
    },
    BATCH,
  );
  if (expired.length === 0) return 0;
  await deps.keyring.destroy(expired.map(({ id }) => id));
  for (const { id } of expired) await removeRows(deps, id);
  await deps.database.scrub();
  return expired.length;
}

async function removeRows(deps: ContactsDeps, id: string): Promise<void> {
  await deps.database.unitOfWork(async (manager) => {
    const row = await manager.findOneBy(ContactRequest, { id });
    if (!row) return;
    await manager.delete(Message, { requestId: id });
    const { affected } = await manager.delete(ContactRequest, { id, version: row.version });
    if (affected === 1 && isLive(row.state)) await deps.allies.givePlaceBackByTag(manager, row.tenantId, row.allyTag);
  });
}

/** Finishes erasings whose process died after it had destroyed the key. */
export async function finishErasing(deps: ContactsDeps): Promise<void> {
  const rows = await deps.database.reader.find(ContactRequest, {
    select: { id: true, tenantId: true, allyTag: true },
    where: { sealed: Not(IsNull()) },
  });
  const keys = await deps.keyring.existing(rows.map(({ id }) => id));
  for (const row of rows) if (!keys.has(row.id)) await eraseRows(deps, row);
}

/** Destroys keys that no row uses: of sendings that never came to a row, and of old notices. */
export async function sweepKeys(deps: ContactsDeps): Promise<void> {
  const now = deps.clock.now();
  const candidates = await deps.keyring.olderThan(daysBefore(now, 1));
  const used = await existing(deps, candidates);
  const noticeKeys = Array.from({ length: NOTICE_KEY_DAYS + 1 }, (_, days) => noticeKeyId(daysBefore(now, days)));
  const unused = candidates.filter((id) => !used.has(id) && !noticeKeys.includes(id));
  if (unused.length > 0) await deps.keyring.destroy(unused);
}
