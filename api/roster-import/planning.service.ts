import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { IMPORT_ROWS_MOST } from '../../shared/limits.ts';
import { asItWas } from '../../shared/roster-csv/cells.ts';
import { REQUIRED_COLUMNS, type CsvColumn } from '../../shared/roster-csv/columns.ts';
import type { CsvDelimiter, CsvEncoding } from '../../shared/roster-csv/problems.ts';
import type { ScreenLanguage } from '../../shared/vocabulary.ts';
import { isId } from '../platform/graphql/ids.ts';
import { textOf } from './file/encoding.ts';
import { PersonsSeen } from './file/persons-seen.ts';
import { FileProblems, type FileProblem } from './file/problems.ts';
import { headingOf, rowsOf, Unreadable, type FileRow, type Heading } from './file/table.ts';
import { loadChoices, membersByObjectId, peopleOfMembers } from './person/people.store.ts';
import { endsRole, planRow, type PersonPlan, type PersonRow } from './person/plan.ts';
import type { Around } from './person/write-cells.ts';

/** A file that can be read as text. */
export interface ReadableFile {
  readonly parts: AsyncIterable<Buffer>;
  readonly encoding: CsvEncoding;
  readonly delimiter: CsvDelimiter;
}

export interface ImportCounts {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of those changed: people whose role ends. */
  readonly ending: number;
}

/** Everything that a file would do. */
export interface FilePlan {
  readonly problems: FileProblems;
  readonly counts: ImportCounts;
  /** SHA-256 over all of it, in hexadecimal. */
  readonly hash: string;
  /** Headings of columns that are not read. */
  readonly ignored: readonly string[];
}

/** What becomes of the plans of some rows, if anything: they are never all there at once. */
export type Carry = (plans: readonly (PersonPlan & { readonly memberId: string | null })[], around: Around) => Promise<void>;

/** What becomes of the problems of some rows. */
export type Note = (problems: readonly FileProblem[]) => Promise<void>;

interface Scope {
  readonly manager: EntityManager;
  readonly tenantId: string;
  readonly language: ScreenLanguage;
}

/** So many people are looked at together. */
const ROWS_A_PART = 250;

/**
 * Reads a file to its end and works out what it would do, a few rows at a time. The same file gives the same plan as long as
 * the roster is the same.
 */
export async function planFile({ manager, tenantId, language }: Scope, { parts, encoding, delimiter }: ReadableFile, { carry, note }: { readonly carry?: Carry; readonly note?: Note } = {}): Promise<FilePlan> {
  const problems = new FileProblems();
  const hash = createHash('sha256');
  const counts = { rows: 0, added: 0, changed: 0, unchanged: 0, ending: 0 };
  const around: Around = { language, choices: await loadChoices(manager) };
  const table = new Table(problems);
  const noteProblems = async (): Promise<void> => {
    const found = problems.take();
    if (found.length > 0) await note?.(found);
  };
  const planPart = async (rows: readonly PersonRow[]): Promise<void> => {
    const members = await membersByObjectId(manager, tenantId, rows.map(({ objectId }) => objectId));
    const known = await peopleOfMembers(manager, [...members.values()]);
    const plans = rows.flatMap((row) => {
      const memberId = members.get(row.objectId)?.id ?? null;
      const plan = planRow(row, known.get(memberId ?? '') ?? null, around);
      if (!Array.isArray(plan)) return [{ ...plan, memberId }];
      for (const { column, fault } of plan) problems.add({ line: row.line, column, kind: fault.kind, accepted: fault.accepted });
      return [];
    });
    for (const { objectId, known: before, content, changes } of plans) {
      counts[before === null ? 'added' : changes.length > 0 ? 'changed' : 'unchanged'] += 1;
      if (endsRole({ known: before, content })) counts.ending += 1;
      if (changes.length > 0) hash.update(JSON.stringify([objectId, before?.version, before?.hoursVersion, changes.map((change) => content[change])]));
    }
    if (problems.count === 0) await carry?.(plans.filter(({ changes }) => changes.length > 0), around);
    await noteProblems();
    // Reading keeps the processor busy: whoever asks something in between gets an answer.
    await turn();
  };
  await table.read(rowsOf(textOf(parts, encoding), delimiter), planPart);
  await noteProblems();
  counts.rows = table.rows;
  return { problems, counts, hash: hash.digest('hex'), ignored: table.heading?.ignored ?? [] };
}

/** Makes persons of rows, and notes what is wrong with the table as such. */
class Table {
  rows = 0;
  heading: Heading | null = null;
  readonly #seen = new PersonsSeen(IMPORT_ROWS_MOST);

  constructor(private readonly problems: FileProblems) {}

  async read(rows: AsyncIterable<FileRow>, planPart: (rows: readonly PersonRow[]) => Promise<void>): Promise<void> {
    let part: PersonRow[] = [];
    try {
      for await (const row of rows) {
        if (this.heading === null) {
          if (!this.#begin(row)) return;
          continue;
        }
        this.rows += 1;
        if (this.rows > IMPORT_ROWS_MOST) {
          this.problems.add({ line: row.line, kind: 'TOO_MANY_ROWS', accepted: [String(IMPORT_ROWS_MOST)] });
          break;
        }
        const person = this.#person(row, this.heading);
        if (person) part.push(person);
        if (part.length === ROWS_A_PART) {
          await planPart(part);
          part = [];
        }
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.problems.add({ line: error.line, kind: error.kind });
    }
    if (part.length > 0) await planPart(part);
    if (this.rows === 0 && this.problems.count === 0) this.problems.add({ kind: this.heading ? 'NO_ROWS' : 'EMPTY_FILE' });
  }

  /** False where rows below cannot be understood. */
  #begin(row: FileRow): boolean {
    this.heading = headingOf(row.cells);
    const missing = REQUIRED_COLUMNS.filter((column) => !this.heading?.places.has(column));
    for (const column of missing) this.problems.add({ line: row.line, column, kind: 'MISSING_COLUMN' });
    for (const column of this.heading.doubled) this.problems.add({ line: row.line, column, kind: 'DOUBLE_COLUMN' });
    return missing.length === 0 && this.heading.doubled.length === 0;
  }

  #person({ line, cells }: FileRow, { places, width }: Heading): PersonRow | null {
    if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) {
      this.problems.add({ line, kind: 'CELL_COUNT', accepted: [String(width)] });
      return null;
    }
    const objectId = asItWas(cells[places.get('objectId') ?? -1] ?? '').trim().toLowerCase();
    if (!isId(objectId)) {
      this.problems.add({ line, column: 'objectId', kind: objectId === '' ? 'REQUIRED' : 'OBJECT_ID', accepted: ['7b0c2a52-0b1e-4f6f-9c1b-3a5b0a4c9d10'] });
      return null;
    }
    const before = this.#seen.add(objectId, line);
    if (before !== null) {
      this.problems.add({ line, column: 'objectId', kind: 'DOUBLE_PERSON', accepted: [String(before)] });
      return null;
    }
    return { line, objectId, cells: new Map([...places].map(([column, place]): [CsvColumn, string] => [column, cells[place] ?? ''])) };
  }
}
