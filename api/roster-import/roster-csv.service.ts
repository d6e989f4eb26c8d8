import { EXPORT_PART_ROWS } from '../../shared/limits.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../shared/roster-csv/cells.ts';
import { COLUMN_NAMES, CSV_COLUMNS } from '../../shared/roster-csv/columns.ts';
import { InvalidInput } from '../platform/errors.ts';
import { loadChoices, peopleBehind } from './person/people.store.ts';
import { writeCells } from './person/write-cells.ts';
import type { Asker, RosterImportDeps } from './roster-import.deps.ts';

export interface RosterCsvPart {
  readonly text: string;
  /** Where the next part goes on; null at the end. */
  readonly next: string | null;
}

const SCOPE = ['rosterCsv'];

/**
 * A part of the roster as a file: whoever puts all parts together has the whole. Never more than a part is in memory here.
 *
 * @param ids null for everybody, else as many as a part may have
 * @throws InvalidInput for more, and for a cursor that cannot be
 */
export async function rosterCsv(
  { database: { reader }, cursors }: RosterImportDeps, { viewer, language }: Asker, { ids, after }: { readonly ids: readonly string[] | null; readonly after: string | null },
): Promise<RosterCsvPart> {
  const behind = after === null ? null : String(cursors.read(SCOPE, after, 'after'));
  if (ids !== null && ids.length > EXPORT_PART_ROWS) throw new InvalidInput([{ path: 'ids', rule: 'outOfRange' }]);
  const people = await peopleBehind(reader, viewer.tenantId, { ids, after: behind, take: EXPORT_PART_ROWS });
  const around = { language, choices: await loadChoices(reader) };
  const head = behind === null ? BYTE_ORDER_MARK + csvLine(CSV_COLUMNS.map((column) => COLUMN_NAMES[language][column])) : '';
  const last = people.at(-1)?.id;
  return {
    text: head + people.map((person) => csvLine(writeCells(person, around))).join(''),
    next: ids === null && last !== undefined && people.length === EXPORT_PART_ROWS ? cursors.sign(SCOPE, last) : null,
  };
}
