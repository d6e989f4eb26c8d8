import { In, LessThan, type EntityManager } from 'typeorm';
import type { Viewer } from '../platform/identity/viewer.ts';
import { RosterImport, RosterImportPart } from './roster-import.entity.ts';

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
    await manager.delete(RosterImport, { id });
  }
}
