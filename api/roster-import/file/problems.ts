import { IMPORT_PROBLEMS_MOST } from '../../../shared/limits.ts';
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

/** Counts all problems and keeps the first of them. */
export class FileProblems {
  readonly #first: FileProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** By line: cells are looked at later than the rows around them are read. */
  get first(): readonly FileProblem[] {
    return this.#first.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  }

  add({ line = null, column = null, kind, accepted = [] }: Partial<FileProblem> & Pick<FileProblem, 'kind'>): void {
    this.#count += 1;
    if (this.#first.length < IMPORT_PROBLEMS_MOST) this.#first.push({ line, column, kind, accepted });
  }
}
