import type { CsvColumn } from '../../../shared/roster-csv/columns.ts';
import type { CsvProblemKind } from '../../../shared/roster-csv/problems.ts';

/** Something that is wrong with a file. It never repeats what stands in a cell. */
export interface FileProblem {
  /** In the file, from 1; null where it is the whole. */
  readonly line: number | null;
  readonly column: CsvColumn | null;
  readonly kind: CsvProblemKind;
  /** Some of what would be accepted. */
  readonly accepted: readonly string[];
}

/** Counts all problems, and holds those that nobody has taken yet. */
export class FileProblems {
  #waiting: FileProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add({ line = null, column = null, kind, accepted = [] }: Partial<FileProblem> & Pick<FileProblem, 'kind'>): void {
    this.#count += 1;
    this.#waiting.push({ line, column, kind, accepted });
  }

  /** Those since the last time, by line: cells are looked at later than the rows around them are read. */
  take(): FileProblem[] {
    const taken = this.#waiting.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    this.#waiting = [];
    return taken;
  }
}
