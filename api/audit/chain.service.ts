import { MoreThan, type EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.ts';
import { hashOf, START } from './chain.ts';

const ENTRIES_A_PART = 500;

/** How far the chain of entries holds. */
export interface CheckedChain {
  /** How many entries fit, from the first on. */
  readonly entries: number;
  /** The position of the first entry that does not fit; null where all do. */
  readonly brokenAt: number | null;
}

/** Whether each entry is as it was written, and none was taken out but the last. */
export async function checkChain(manager: EntityManager): Promise<CheckedChain> {
  let [position, previous] = [0, START];
  for (;;) {
    const part = await manager.find(AuditEntry, { where: { position: MoreThan(position) }, order: { position: 'ASC' }, take: ENTRIES_A_PART });
    for (const entry of part) {
      if (entry.position !== position + 1 || entry.hash !== hashOf(entry, previous)) return { entries: position, brokenAt: position + 1 };
      [position, previous] = [entry.position, entry.hash];
    }
    if (part.length < ENTRIES_A_PART) return { entries: position, brokenAt: null };
  }
}
