import { LessThan } from 'typeorm';
import { TRAINING_NOTICE_DAYS } from '../../shared/limits.ts';
import { noticeDue } from '../../shared/training-rules.ts';
import { DAY, dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import { TrainingNotice } from './training.entity.ts';
import { findEnding } from './training.store.ts';

interface Deps {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly clock: Clock;
}

/**
 * Tells allies 60, 30 and 7 days before their training ends, in the same words as of everything else. That somebody was
 * told is a row of its own, written together with the notice: of several instances that try, one does it, once.
 */
export async function tellOfEndingTrainings({ database, outbox, clock }: Deps): Promise<void> {
  const now = clock.now();
  const today = dayOf(now);
  await database.unitOfWork((manager) => manager.delete(TrainingNotice, { trainedUntil: LessThan(today) }));
  const told = new Set((await database.reader.find(TrainingNotice)).map(keyOf));
  const until = dayOf(new Date(now.getTime() + TRAINING_NOTICE_DAYS[0] * DAY));
  const faults: unknown[] = [];
  for (const { id, trainedUntil, member } of await findEnding(database.reader, { from: today, until })) {
    const days = trainedUntil === null ? null : noticeDue(trainedUntil, today);
    if (trainedUntil === null || days === null) continue;
    const row: TrainingNotice = { allyId: id, trainedUntil, days };
    if (told.has(keyOf(row))) continue;
    const notice = await outbox.prepare({ tenantId: member.tenantId, objectId: member.objectId }, 'training', trainedUntil, String(days));
    const written = database.unitOfWork(async (manager) => {
      await manager.insert(TrainingNotice, { allyId: row.allyId, trainedUntil: row.trainedUntil, days: row.days });
      await outbox.add(manager, notice);
    });
    // One that cannot be told must not keep the others from it.
    await written.catch((error: unknown) => { if (!isUniqueViolation(error)) faults.push(error); });
  }
  if (faults.length > 0) throw faults[0];
}

function keyOf({ allyId, trainedUntil, days }: TrainingNotice): string {
  return [allyId, trainedUntil, days].join('|');
}
