import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { instantParameter } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import { JobRow } from './job.entity.ts';

/** The turns of work that one of several instances does. */
export interface Turns {
  /**
   * Does the work if its turn is due and nobody else has it; the next turn is due `everyMilliseconds` after it began.
   * The turn of an instance that died comes free after a while; of one whose work failed, at once.
   *
   * @returns whether the work was done here
   */
  take(name: string, everyMilliseconds: number, work: () => Promise<unknown>): Promise<boolean>;
}

/** Longer than any turn takes. */
const LEASE = 10 * 60_000;

export function createTurns({ database, clock }: { readonly database: Database; readonly clock: Clock }): Turns {
  return {
    async take(name, everyMilliseconds, work) {
      const begunAt = clock.now();
      const holder = randomUUID();
      await makeRow(database, name, begunAt);
      if (!(await begin(database, name, holder, begunAt))) return false;
      let dueAt = begunAt;
      try {
        await work();
        dueAt = new Date(begunAt.getTime() + everyMilliseconds);
      } finally {
        await database.unitOfWork((manager) => manager.update(JobRow, { name, holder }, { dueAt, holder: null, leaseUntil: null }));
      }
      return true;
    },
  };
}

async function makeRow(database: Database, name: string, dueAt: Date): Promise<void> {
  if (await database.reader.existsBy(JobRow, { name })) return;
  await database
    .unitOfWork((manager) => manager.insert(JobRow, { name, dueAt, holder: null, leaseUntil: null }))
    .catch((error: unknown) => {
      // Another instance was first.
      if (!isUniqueViolation(error)) throw error;
    });
}

async function begin(database: Database, name: string, holder: string, now: Date): Promise<boolean> {
  const { affected } = await database.unitOfWork((manager) =>
    manager
      .createQueryBuilder()
      .update(JobRow)
      .set({ holder, leaseUntil: new Date(now.getTime() + LEASE) })
      .where('"name" = :name AND "dueAt" <= :now AND ("leaseUntil" IS NULL OR "leaseUntil" <= :now)', { name, now: instantParameter(now) })
      .execute(),
  );
  return affected === 1;
}
