import type { EntityManager } from 'typeorm';
import type { CsvDelimiter, CsvEncoding, RosterImportState } from '../../shared/roster-csv/problems.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import type { FileProblem } from './file/problems.ts';
import type { ImportCounts } from './planning.service.ts';
import type { RosterImport } from './roster-import.entity.ts';
import { problemsAfter } from './roster-import.store.ts';

export interface RosterImportView {
  readonly id: string;
  readonly state: RosterImportState;
  readonly percent: number | null;
  readonly encoding: CsvEncoding | null;
  readonly delimiter: CsvDelimiter | null;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ending: number;
  readonly problemCount: number;
  readonly ignoredHeadings: readonly string[];
}


export function presentImport({ id, state, encoding, delimiter, counts }: RosterImport, percent: number | null): RosterImportView {
  const { rows = 0, added = 0, changed = 0, unchanged = 0, ending = 0, problems = 0, ignored = [] } =
    JSON.parse(counts ?? '{}') as Partial<ImportCounts & { problems: number; ignored: readonly string[] }>;
  return { id, state, percent, encoding, delimiter, rows, added, changed, unchanged, ending, problemCount: problems, ignoredHeadings: ignored };
}

/** @throws InvalidInput for a page size or cursor that cannot be */
export async function presentProblems(
  manager: EntityManager, row: RosterImport, { first, after, cursors }: { readonly first: number; readonly after: string | null; readonly cursors: Cursors },
): Promise<Page<FileProblem>> {
  checkPageSize(first, 'first');
  const scope = ['rosterImportProblems', row.id];
  const behind = after === null ? -1 : Number(cursors.read(scope, after, 'after'));
  const problems = await problemsAfter(manager, row, behind, first + 1);
  const edges = problems.slice(0, first).map(({ position, line, column, kind, accepted }) => ({
    node: { line, column, kind, accepted: JSON.parse(accepted) as string[] }, cursor: cursors.sign(scope, position),
  }));
  return pageOf(edges, { next: problems.length > first, previous: behind >= 0 });
}
