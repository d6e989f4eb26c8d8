import { In, LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import { insertRows } from '../platform/database/insert-rows.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { FileProblem } from './file/problems.ts';
import { RosterImport, RosterImportPart, RosterImportProblem } from './roster-import.entity.ts';

type Owner = Pick<Viewer, 'tenantId' | 'objectId'>;

export function findImport(manager: EntityManager, { tenantId, objectId }: Owner, id: string): Promise<RosterImport | null> {
  return manager.findOneBy(RosterImport, { id, tenantId, actorId: objectId });
}

export function findLastImport(manager: EntityManager, { tenantId, objectId }: Owner): Promise<RosterImport | null> {
  return manager.findOne(RosterImport, { where: { tenantId, actorId: objectId }, order: { createdAt: 'DESC' } });
}

export function addImport(manager: EntityManager, row: RosterImport): Promise<unknown> {
  return manager.insert(RosterImport, row);
}

/** Keeps a part of the file; the same part again changes nothing. */
export async function addPart(manager: EntityManager, part: RosterImportPart): Promise<void> {
  if (!(await manager.existsBy(RosterImportPart, { importId: part.importId, part: part.part }))) await manager.insert(RosterImportPart, part);
}

/** The file, a part at a time. */
export async function* partsOf(manager: EntityManager, importId: string): AsyncGenerator<Buffer> {
  for (let part = 0; ; part += 1) {
    const found = await manager.findOneBy(RosterImportPart, { importId, part });
    if (!found) return;
    yield found.bytes;
  }
}

/** Keeps what a check found, behind what it found before. */
export async function addProblems(manager: EntityManager, { importId, checkId }: { readonly importId: string; readonly checkId: string }, first: number, problems: readonly FileProblem[]): Promise<void> {
  const rows = problems.map((problem, index) => ({ ...problem, position: first + index }));
  await insertRows<(typeof rows)[number]>(manager, 'roster_import_problem', {
    importId: () => importId, checkId: () => checkId, position: ({ position }) => position, line: ({ line }) => line, column: ({ column }) => column, kind: ({ kind }) => kind,
    accepted: ({ accepted }) => JSON.stringify(accepted),
  }, rows);
}

/** What other checks of the same file found holds no more. */
export async function removeOtherProblems(manager: EntityManager, { importId, checkId }: { readonly importId: string; readonly checkId: string }): Promise<void> {
  await manager.delete(RosterImportProblem, { importId, checkId: Not(checkId) });
}

export function problemsAfter(manager: EntityManager, { id, checkId }: Pick<RosterImport, 'id' | 'checkId'>, position: number, take: number): Promise<RosterImportProblem[]> {
  if (checkId === null) return Promise.resolve([]);
  return manager.find(RosterImportProblem, { where: { importId: id, checkId, position: MoreThan(position) }, order: { position: 'ASC' }, take });
}

/** Changes an import on condition that it is not done; false where it is. */
export async function changeImport(manager: EntityManager, id: string, change: Partial<RosterImport>): Promise<boolean> {
  return (await manager.update(RosterImport, { id, state: In(['UPLOADING', 'CHECKED', 'REFUSED']) }, change)).affected === 1;
}

/** Takes an import that was checked with this outcome to be done, once; false where that was not its outcome, or it is done. */
export async function finishImport(manager: EntityManager, { id, planHash }: { readonly id: string; readonly planHash: string }): Promise<boolean> {
  return (await manager.update(RosterImport, { id, planHash, state: 'CHECKED' }, { state: 'DONE' })).affected === 1;
}

/** The file is needed no more. */
export async function removeParts(manager: EntityManager, importId: string): Promise<void> {
  await manager.delete(RosterImportPart, { importId });
}

export async function removeImportsOf(manager: EntityManager, { tenantId, objectId }: Owner): Promise<void> {
  await removeAll(manager, await manager.find(RosterImport, { where: { tenantId, actorId: objectId } }));
}

export async function removeImportsBefore(manager: EntityManager, instant: Date): Promise<void> {
  await removeAll(manager, await manager.find(RosterImport, { where: { createdAt: LessThan(instant) } }));
}

async function removeAll(manager: EntityManager, imports: readonly RosterImport[]): Promise<void> {
  for (const { id } of imports) {
    await removeParts(manager, id);
    await manager.delete(RosterImportProblem, { importId: id });
    await manager.delete(RosterImport, { id });
  }
}
