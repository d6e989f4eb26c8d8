import { ALLY_STEPS } from '../../shared/roster-rules.ts';
import { noticeDue, TRAINING_NOTICE_DAYS } from '../../shared/training-rules.ts';
import { DAY, dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import { TrainingNotice } from './training-record.entity.ts';
import { runningOut } from './training.store.ts';

/** Tells allies whose training runs out in 60, 30 and 7 days, once each. Safe to run again, and in several instances. */
export async function noticeTrainings({ database, outbox, clock }: { readonly database: Database; readonly outbox: Outbox; readonly clock: Clock }): Promise<void> {
  const now = clock.now();
  const today = dayOf(now);
  const by = dayOf(new Date(now.getTime() + TRAINING_NOTICE_DAYS[0] * DAY));
  for (const { id, member, trainedUntil: expiresDay } of await runningOut(database.reader, { steps: ALLY_STEPS, by })) {
    const daysBefore = expiresDay === null ? null : noticeDue(expiresDay, today);
    if (expiresDay === null || daysBefore === null) continue;
    const row = { allyId: id, expiresDay, daysBefore };
    if ((await database.reader.countBy(TrainingNotice, row)) > 0) continue;
    const notice = await outbox.prepare({ tenantId: member.tenantId, objectId: member.objectId }, 'training', expiresDay, String(daysBefore));
    await database
      .unitOfWork(async (manager) => {
        await manager.insert(TrainingNotice, row);
        await outbox.add(manager, notice);
      })
      .catch((error: unknown) => {
        // Another instance told them.
        if (!isUniqueViolation(error)) throw error;
      });
  }
}
