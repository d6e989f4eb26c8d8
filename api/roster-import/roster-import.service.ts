import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { IMPORT_BYTES_MOST, IMPORT_PART_BYTES } from '../../shared/limits.ts';
import { WindowService } from '../availability/window.service.ts';
import { DAY } from '../platform/clock.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { Page } from '../platform/graphql/page.ts';
import { applyFile } from './applying.service.ts';
import { kindOf, textOf } from './file/encoding.ts';
import type { FileProblem } from './file/problems.ts';
import { delimiterOf } from './file/table.ts';
import { planFile, type ImportCounts, type ReadableFile } from './planning.service.ts';
import { rosterCsv, type RosterCsvPart } from './roster-csv.service.ts';
import { presentImport, presentProblems, type RosterImportView } from './roster-import.present.ts';
import type { Asker, RosterImportDeps } from './roster-import.deps.ts';
import type { RosterImport } from './roster-import.entity.ts';
import {
  addImport, addPart, addProblems, changeImport, findImport, findLastImport, partsOf, removeImportsBefore, removeImportsOf, removeOtherProblems,
} from './roster-import.store.ts';
import { Running } from './running.ts';
import { ChangedMeanwhile } from './writing.store.ts';

const NOTHING: ImportCounts = { rows: 0, added: 0, changed: 0, unchanged: 0, ending: 0 };

/** Files of the roster: brought in parts, checked, and then imported as they were checked, or not at all. */
export class RosterImportService {
  readonly #running = new Running();

  constructor(private readonly deps: RosterImportDeps) {}

  /** @throws InvalidInput for a file that is larger than may be */
  async begin({ viewer }: Asker, size: number): Promise<RosterImportView> {
    if (size < 0 || size > IMPORT_BYTES_MOST) throw new InvalidInput([{ path: 'input.size', rule: 'outOfRange' }]);
    const { tenantId, objectId } = viewer;
    const row: RosterImport = {
      id: randomUUID(), tenantId, actorId: objectId, state: 'UPLOADING', size, createdAt: this.deps.clock.now(),
      encoding: null, delimiter: null, fileHash: null, planHash: null, counts: null, checkId: null,
    };
    await this.deps.database.unitOfWork(async (manager) => {
      await removeImportsOf(manager, viewer);
      await addImport(manager, row);
    });
    return this.#present(row);
  }

  /**
   * Takes a part of the file. The same part again changes nothing.
   *
   * @throws InvalidInput for a part that cannot be
   */
  async addPart(asker: Asker, { id, part, content }: { readonly id: string; readonly part: number; readonly content: string }): Promise<RosterImportView> {
    const row = await this.#find(asker, id);
    const bytes = Buffer.from(content, 'base64');
    const isLast = part === Math.ceil(row.size / IMPORT_PART_BYTES) - 1;
    const wanted = isLast ? row.size - part * IMPORT_PART_BYTES : IMPORT_PART_BYTES;
    if (row.state !== 'UPLOADING' || part < 0 || bytes.length !== wanted) throw new InvalidInput([{ path: 'input.content', rule: 'invalid' }]);
    await this.deps.database.unitOfWork((manager) => addPart(manager, { importId: row.id, part, bytes }));
    return this.#present(row);
  }

  /**
   * Works out what the file would do, and changes nothing. Whoever asks again meanwhile gets the same answer.
   *
   * @throws InvalidInput where parts of the file are missing
   */
  async check(asker: Asker, id: string): Promise<RosterImportView> {
    const row = await this.#find(asker, id);
    if (row.state !== 'DONE') await this.#running.joinOrStart(row.id, () => this.#check(asker, row));
    return this.get(asker, id);
  }

  /**
   * Imports what was checked. Whoever asks again joins in, and what is done is not done twice.
   *
   * @returns whether it is done; it is not where the roster has changed since the check
   */
  async apply(asker: Asker, id: string): Promise<{ readonly done: boolean; readonly view: RosterImportView }> {
    const row = await this.#find(asker, id);
    if (row.state === 'CHECKED') {
      await this.#running.joinOrStart(row.id, () => this.#apply(asker, row)).catch((error: unknown) => {
        if (!(error instanceof ChangedMeanwhile)) throw error;
      });
    }
    const view = await this.get(asker, id);
    return { done: view.state === 'DONE', view };
  }

  async get(asker: Asker, id: string): Promise<RosterImportView> {
    return this.#present(await this.#find(asker, id));
  }

  /** The one that this admin began last, as long as it is kept. */
  async last({ viewer }: Asker): Promise<RosterImportView | null> {
    const row = await findLastImport(this.deps.database.reader, viewer);
    return row && this.#present(row);
  }

  /** A part of the roster as a file. */
  csv(asker: Asker, wish: { readonly ids: readonly string[] | null; readonly after: string | null }): Promise<RosterCsvPart> {
    return rosterCsv(this.deps, asker, wish);
  }

  async problems(asker: Asker, { id, first, after }: { readonly id: string; readonly first: number; readonly after: string | null }): Promise<Page<FileProblem>> {
    return presentProblems(this.deps.database.reader, await this.#find(asker, id), { first, after, cursors: this.deps.cursors });
  }

  /** Forgets files that nobody went on with. */
  async forgetOld(): Promise<void> {
    const { database, clock } = this.deps;
    await database.unitOfWork((manager) => removeImportsBefore(manager, new Date(clock.now().getTime() - DAY)));
  }

  async #check({ viewer, language }: Asker, row: RosterImport): Promise<void> {
    const { database } = this.deps;
    const { reader } = database;
    const check = { importId: row.id, checkId: randomUUID() };
    let noted = 0;
    const note = async (problems: readonly FileProblem[]): Promise<void> => {
      await database.unitOfWork((manager) => addProblems(manager, check, noted, problems));
      noted += problems.length;
    };
    const parts = (range: readonly [number, number]): AsyncGenerator<Buffer> => this.#running.following(row.id, partsOf(reader, row.id), row.size, range);
    const { hash: fileHash, size, encoding } = await kindOf(parts([0, 10]));
    if (size !== row.size) throw new InvalidInput([{ path: 'input.id', rule: 'invalid' }]);
    if (encoding === null) {
      await note([{ kind: 'NOT_TEXT', line: null, column: null, accepted: [] }]);
      await this.#keep(check, { state: 'REFUSED', fileHash, encoding, delimiter: null, planHash: null, counts: countsOf(NOTHING, { problems: noted, ignored: [] }) });
      return;
    }
    const delimiter = delimiterOf((await textOf(partsOf(reader, row.id), encoding).next()).value ?? '');
    const { hash, counts, ignored } = await planFile({ manager: reader, tenantId: viewer.tenantId, language }, { parts: parts([10, 100]), encoding, delimiter }, { note });
    const outcome = noted === 0 ? ({ state: 'CHECKED', planHash: hash } as const) : ({ state: 'REFUSED', planHash: null } as const);
    await this.#keep(check, { ...outcome, fileHash, encoding, delimiter, counts: countsOf(counts, { problems: noted, ignored }) });
  }

  #keep(check: { readonly importId: string; readonly checkId: string }, change: Partial<RosterImport>): Promise<void> {
    return this.deps.database.unitOfWork(async (manager) => {
      await changeImport(manager, check.importId, { ...change, checkId: check.checkId });
      await removeOtherProblems(manager, check);
    });
  }

  async #apply(asker: Asker, row: RosterImport): Promise<void> {
    const { encoding, delimiter, planHash } = row;
    if (encoding === null || delimiter === null || planHash === null) throw new NotFound();
    const file = (manager: EntityManager): ReadableFile => ({ encoding, delimiter, parts: this.#running.following(row.id, partsOf(manager, row.id), row.size, [0, 99]) });
    const applied = await applyFile(this.deps, asker, { id: row.id, fileHash: row.fileHash ?? '', planHash }, file);
    if (!applied) return;
    const { directory, endRequests, database, allies, clock } = this.deps;
    if (applied.ended) await endRequests();
    if (applied.rehoured.length > 0) await new WindowService({ database, allies, clock }).refresh(applied.rehoured);
    if (applied.inDirectory) await directory.follow();
  }

  /** @throws NotFound for one that is not there, or another admin's */
  async #find({ viewer }: Asker, id: string): Promise<RosterImport> {
    const row = isId(id) ? await findImport(this.deps.database.reader, viewer, id.toLowerCase()) : null;
    if (!row) throw new NotFound();
    return row;
  }

  #present(row: RosterImport): RosterImportView {
    return presentImport(row, this.#running.percentOf(row.id));
  }
}

const IGNORED_TOLD = 20;

function countsOf(counts: ImportCounts, { problems, ignored }: { readonly problems: number; readonly ignored: readonly string[] }): string {
  return JSON.stringify({ ...counts, problems, ignored: ignored.slice(0, IGNORED_TOLD) });
}
