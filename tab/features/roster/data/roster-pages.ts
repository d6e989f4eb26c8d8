import { ROSTER_PAGE_SIZE } from '../../../../shared/limits.ts';
import type { RosterEntry, RosterPage } from './roster.query.ts';

/** Where a page begins: behind a cursor, or so many rows from the beginning. */
export interface PagePlace {
  readonly after: string | null;
  readonly skip: number;
}

export interface PagesShown {
  /** Null until the first page is there. */
  readonly total: number | null;
  readonly failed: boolean;
  /** Grows with each change of what is known. */
  readonly turn: number;
}

/**
 * The rows of one list, of which any part can be asked for: a page is fetched when a row of it is wanted. Where the page
 * before is known, the next one goes on behind it, so that nobody is missed at the seam.
 */
export class RosterPages {
  readonly #rows = new Map<number, RosterEntry>();
  readonly #ends = new Map<number, string | null>();
  readonly #fetched = new Set<number>();
  readonly #underWay = new Set<number>();
  readonly #listeners = new Set<() => void>();
  #shown: PagesShown = { total: null, failed: false, turn: 0 };

  constructor(private readonly fetchPage: (place: PagePlace) => Promise<RosterPage>) {}

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => {
      this.#listeners.delete(changed);
    };
  };

  readonly shown = (): PagesShown => this.#shown;

  rowAt(index: number): RosterEntry | undefined {
    return this.#rows.get(index);
  }

  /** Fetches what is missing of the rows from `first` to `last`. */
  readonly want = (first: number, last: number): void => {
    const [from, to] = [Math.floor(first / ROSTER_PAGE_SIZE), Math.floor(last / ROSTER_PAGE_SIZE)];
    for (let page = from; page <= to; page += 1) void this.#fetch(page);
  };

  /** Asks anew for whatever is wanted next; until it is there the rows stay as they are. */
  readonly refresh = (): void => {
    this.#fetched.clear();
    this.#ends.clear();
    this.#tell({ failed: false });
  };

  /** Takes over people as they are now. They keep their places: nothing jumps away under somebody's hands. */
  readonly replace = (entries: readonly RosterEntry[]): void => {
    const changed = new Map(entries.map((entry) => [entry.id, entry]));
    for (const [index, row] of this.#rows) this.#rows.set(index, changed.get(row.id) ?? row);
    this.#tell({});
  };

  async #fetch(page: number): Promise<void> {
    if (this.#fetched.has(page) || this.#underWay.has(page) || this.#shown.failed) return;
    this.#underWay.add(page);
    const before = this.#ends.get(page - 1) ?? null;
    try {
      const { edges, totalCount, pageInfo } = await this.fetchPage({ after: before, skip: before === null ? page * ROSTER_PAGE_SIZE : 0 });
      edges.forEach(({ node }, index) => this.#rows.set(page * ROSTER_PAGE_SIZE + index, node));
      this.#ends.set(page, pageInfo.endCursor ?? null);
      this.#fetched.add(page);
      this.#tell({ total: totalCount });
    } catch {
      this.#tell({ failed: true });
    } finally {
      this.#underWay.delete(page);
    }
  }

  #tell(change: Partial<PagesShown>): void {
    this.#shown = { ...this.#shown, ...change, turn: this.#shown.turn + 1 };
    for (const changed of this.#listeners) changed();
  }
}
