import { CsvError, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { IMPORT_ROW_BYTES } from '../../../shared/limits.ts';
import { columnOf, type CsvColumn } from '../../../shared/roster-csv/columns.ts';
import type { CsvDelimiter, CsvProblemKind } from '../../../shared/roster-csv/problems.ts';

/** A line of the file as cells. */
export interface FileRow {
  /** On which line of the file it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Nothing behind this line can be read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(readonly kind: CsvProblemKind, readonly line: number) {
    super('The file cannot be read on.');
  }
}

const SIGNS: Readonly<Record<CsvDelimiter, string>> = { COMMA: ',', SEMICOLON: ';', TAB: '\t' };
const OPTIONS = { relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: IMPORT_ROW_BYTES };

/** The delimiter with which the headings make most sense. */
export function delimiterOf(beginning: string): CsvDelimiter {
  const known = (delimiter: CsvDelimiter): number => headings(beginning, SIGNS[delimiter]).filter((heading) => columnOf(heading) !== null).length;
  const delimiters: CsvDelimiter[] = ['COMMA', 'SEMICOLON', 'TAB'];
  return delimiters.toSorted((one, other) => known(other) - known(one))[0] ?? 'COMMA';
}

function headings(beginning: string, delimiter: string): string[] {
  try {
    return parseAtOnce(beginning, { ...OPTIONS, delimiter, to: 1 })[0] ?? [];
  } catch {
    return [];
  }
}

/**
 * The rows of a text, one at a time; those without anything in them are left out.
 *
 * @throws Unreadable where it goes on in no way that could be meant, behind the rows before it
 */
export async function* rowsOf(text: AsyncIterable<string>, delimiter: CsvDelimiter): AsyncGenerator<FileRow> {
  const lines = new Lines();
  const read: FileRow[] = [];
  const parser = parse({
    ...OPTIONS,
    delimiter: SIGNS[delimiter],
    // As a stream, the parser would forget rows that it has read when a later one is broken.
    on_record: (cells: string[], { lines: parsed }) => {
      const line = lines.of(cells, parsed);
      if (cells.some((cell) => cell.trim() !== '')) read.push({ line, cells });
      return null;
    },
  });
  let broken: Error | undefined;
  parser.on('error', (error) => { broken = error; }).resume();
  for await (const piece of piecesOf(text)) {
    await new Promise<void>((resolve) => {
      const done = (): void => { resolve(); };
      if (piece === null) parser.once('close', done).end();
      else parser.write(piece, done);
    });
    yield* read.splice(0);
    if (broken) throw broken instanceof CsvError ? new Unreadable(kindOf(broken), lines.next) : broken;
  }
}

/** Bytes that are taken apart at once. */
const PIECE = 65_536;

/** The text in small pieces, and null at its end. Cut as bytes, so that no letter of two halves is cut. */
async function* piecesOf(text: AsyncIterable<string>): AsyncGenerator<Buffer | null> {
  for await (const long of text) {
    const bytes = Buffer.from(long);
    for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
  }
  yield null;
}

function kindOf({ code }: CsvError): CsvProblemKind {
  if (code === 'CSV_MAX_RECORD_SIZE') return 'ROW_TOO_LONG';
  return code === 'CSV_QUOTE_NOT_CLOSED' ? 'QUOTE_NOT_CLOSED' : 'QUOTE_INSIDE';
}

/** Counts lines as a text editor does: for the parser, the two signs of a line end inside quotes are two. */
class Lines {
  #counted = 0;
  #twice = 0;

  /** The line behind the last row. */
  get next(): number {
    return this.#counted + 1;
  }

  of(record: readonly string[], parsed: number): number {
    let inside = 0;
    for (const cell of record) {
      if (!cell.includes('\n') && !cell.includes('\r')) continue;
      const ends = cell.match(/\r\n|\r|\n/gu) ?? [];
      inside += ends.length;
      this.#twice += ends.filter((end) => end === '\r\n').length;
    }
    this.#counted = parsed - this.#twice;
    return this.#counted - inside;
  }
}

/** What stands above the cells. */
export interface Heading {
  /** The place of each column that is there. */
  readonly places: ReadonlyMap<CsvColumn, number>;
  readonly doubled: readonly CsvColumn[];
  /** Headings that name no column; what stands below is not read. */
  readonly ignored: readonly string[];
  readonly width: number;
}

export function headingOf(cells: readonly string[]): Heading {
  const places = new Map<CsvColumn, number>();
  const [doubled, ignored] = [new Set<CsvColumn>(), [] as string[]];
  cells.forEach((cell, place) => {
    const column = columnOf(cell);
    if (column === null) {
      if (cell.trim() !== '') ignored.push(cell.trim());
    } else if (places.has(column)) doubled.add(column);
    else places.set(column, place);
  });
  return { places, doubled: [...doubled], ignored, width: cells.length };
}
