import type { EntityManager } from 'typeorm';
import { instantParameter } from '../database/columns.ts';
import { OutboxNotice } from './outbox.entity.ts';

/** The notices that are to be looked at, in the order in which they were made, also those that some instance is delivering. */
export function findDue(manager: EntityManager, now: Date, most: number): Promise<OutboxNotice[]> {
  return manager
    .createQueryBuilder(OutboxNotice, 'notice')
    .where('notice.dueAt <= :now', { now: instantParameter(now) })
    .orderBy('notice.position')
    .limit(most)
    .getMany();
}

/** Takes the lease of a notice as it was read; false where another instance has it, had it or put it off. */
export function claim(manager: EntityManager, notice: OutboxNotice, now: Date, leaseUntil: Date): Promise<boolean> {
  return changeFree(manager, notice, now, { leaseUntil, attempts: notice.attempts + 1 });
}

/** Puts off a notice as it was read and that nobody is delivering; that is no attempt. */
export async function putOff(manager: EntityManager, notice: OutboxNotice, now: Date, to: Pick<OutboxNotice, 'dueAt' | 'giveUpAt'>): Promise<void> {
  await changeFree(manager, notice, now, to);
}

/** Gives the lease of a notice back that was claimed as it was read, after an attempt that failed. */
export async function postpone(manager: EntityManager, { id, attempts }: OutboxNotice, dueAt: Date): Promise<void> {
  await manager.update(OutboxNotice, { id, attempts: attempts + 1 }, { dueAt, leaseUntil: null });
}

/** Forgets a notice; false where that was done already. */
export async function forget(manager: EntityManager, { id }: OutboxNotice): Promise<boolean> {
  return (await manager.delete(OutboxNotice, { id })).affected === 1;
}

/** The data keys without which some waiting notice could not be delivered. */
export async function noticeKeysInUse(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.createQueryBuilder(OutboxNotice, 'notice').select('notice.keyId', 'keyId').distinct().getRawMany<{ keyId: string }>();
  return new Set(rows.map(({ keyId }) => keyId.toLowerCase()));
}

async function changeFree(manager: EntityManager, { id, attempts, dueAt }: OutboxNotice, now: Date, change: Partial<OutboxNotice>): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(OutboxNotice)
    .set(change)
    .where('"id" = :id AND "attempts" = :attempts AND "dueAt" = :dueAt AND ("leaseUntil" IS NULL OR "leaseUntil" <= :now)', {
      id, attempts, dueAt: instantParameter(dueAt), now: instantParameter(now),
    })
    .execute();
  return affected === 1;
}
