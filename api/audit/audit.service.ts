import pRetry from 'p-retry';
import { LessThan, type EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { checkChain, type CheckedChain } from './chain.service.ts';
import { hashOf, START } from './chain.ts';

/** An act as it is told to the audit. Nothing about requests may be in it. */
export interface Act {
  /** Such as `roster.PAUSE`. */
  readonly act: string;
  /** Who or what it was done to, as an admin reads it. */
  readonly subject: string;
  /** What was there before, and what is there now; null for nothing. */
  readonly before: object | null;
  readonly after: object | null;
}

type Tell = (act: Act) => void;
/** Writes down what was told so far: for changes of so many that all of it at once would take too much memory. */
type WriteDown = () => Promise<void>;

/** Another admin's entry took the place in the chain; the whole change is tried again. */
class ChainOutrun extends Error {
  override readonly name = 'ChainOutrun';
}

const CURSOR = ['auditEntries'];
const TRIES = 20;

/** Who did what, in a chain of hashes. */
export class AuditService {
  constructor(private readonly deps: { readonly database: Database; readonly cursors: Cursors; readonly clock: Clock }) {}

  /**
   * Runs an admin's change in one transaction together with the entries about it: neither is ever there without the other.
   *
   * @param change may run again from the beginning, where another admin was at work at the same moment
   */
  change<Result>(viewer: Viewer, change: (manager: EntityManager, tell: Tell, writeDown: WriteDown) => Promise<Result>): Promise<Result> {
    const once = (): Promise<Result> =>
      this.deps.database.unitOfWork(async (manager) => {
        const acts: Act[] = [];
        const writeDown = (): Promise<void> => this.#append(manager, viewer, acts.splice(0));
        const result = await change(manager, (act) => { acts.push(act); }, writeDown);
        await writeDown();
        return result;
      });
    return pRetry(once, { retries: TRIES, minTimeout: 5, maxTimeout: 50, shouldRetry: ({ error }) => error instanceof ChainOutrun });
  }

  /** What admins did, newest first. */
  async page({ tenantId }: Viewer, { first, after }: { first: number; after: string | null }): Promise<Page<AuditEntry>> {
    checkPageSize(first, 'first');
    const { cursors, database } = this.deps;
    const before = after === null ? null : Number(cursors.read(CURSOR, after, 'after'));
    const rows = await database.reader.find(AuditEntry, {
      where: { tenantId, ...(before !== null && { position: LessThan(before) }) }, order: { position: 'DESC' }, take: first + 1,
    });
    const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursors.sign(CURSOR, node.position) }));
    return pageOf(edges, { next: rows.length > first, previous: before !== null });
  }

  /** Whether all entries are as they were written. */
  verify(): Promise<CheckedChain> {
    return checkChain(this.deps.database.reader);
  }

  async #append(manager: EntityManager, { tenantId, objectId, name }: Viewer, acts: readonly Act[]): Promise<void> {
    if (acts.length === 0) return;
    const [last] = await manager.find(AuditEntry, { select: { position: true, hash: true }, order: { position: 'DESC' }, take: 1 });
    let [position, previous] = [last?.position ?? 0, last?.hash ?? START];
    const at = this.deps.clock.now();
    for (const { act, subject, before, after } of acts) {
      position += 1;
      const entry = { position, tenantId, at, actorId: objectId, actorName: name, act, subject, before: written(before), after: written(after) };
      previous = hashOf(entry, previous);
      await manager.insert(AuditEntry, { ...entry, hash: previous }).catch((error: unknown) => {
        throw isUniqueViolation(error) ? new ChainOutrun() : error;
      });
    }
  }
}

function written(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
