import type { EntityManager } from 'typeorm';
import { PlainFault } from '../plain-fault.ts';

/** A database as the features see it. */
export interface Database {
  /**
   * Runs `work` as one transaction that commits or rolls back alone, whatever else runs at the same time.
   * Not to be nested: a unit of work that starts another one is refused.
   */
  unitOfWork<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** For reading only; sees what was committed. */
  readonly reader: EntityManager;
  /** Makes sure that deleted rows are not left readable in the database's own journal. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** What a database is made of. */
export interface DatabaseContents {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
}

/** The database could not be opened. */
export class DatabaseUnavailable extends PlainFault {}
