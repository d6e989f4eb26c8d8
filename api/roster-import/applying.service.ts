import type { EntityManager } from 'typeorm';
import { isAllyStep, type RosterStep } from '../../shared/roster-rules.ts';
import { SCREEN_LANGUAGES } from '../../shared/vocabulary.ts';
import type { Act } from '../audit/audit.service.ts';
import { forgetWindows } from '../availability/roster-hours.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import { planFile, type ReadableFile } from './planning.service.ts';
import type { KnownPerson } from './person/person.ts';
import { endsRole, type PersonPlan } from './person/plan.ts';
import { writeCell, type Around } from './person/write-cells.ts';
import type { Asker, RosterImportDeps } from './roster-import.deps.ts';
import { finishImport, removeParts } from './roster-import.store.ts';
import { addNewcomers, ChangedMeanwhile, changePerson, newcomerOf } from './writing.store.ts';

/** What an import leaves to be done once it is kept. */
export interface Applied {
  /** Whose windows have to be made anew. */
  readonly rehoured: readonly string[];
  readonly ended: boolean;
  readonly inDirectory: boolean;
}

/** An import whose check found nothing wrong. */
interface CheckedFile {
  readonly id: string;
  readonly fileHash: string;
  readonly planHash: string;
}

type Plan = PersonPlan & { readonly memberId: string | null };

/**
 * Does what a file would do by its check: all of it, or nothing. That it is the same is told by the hash of everything that
 * it does, worked out once more in the same transaction.
 *
 * @returns null where this import was done already
 * @throws ChangedMeanwhile where the roster is another one than when it was checked
 */
export async function applyFile(deps: RosterImportDeps, asker: Asker, checked: CheckedFile, file: (manager: EntityManager) => ReadableFile): Promise<Applied | null> {
  const { viewer, language } = asker;
  return deps.audit.change(viewer, async (manager, tell, writeDown) => {
    if (!(await finishImport(manager, checked))) return null;
    const writing = new Writing(manager, { tenantId: viewer.tenantId, now: deps.clock.now() });
    const { problems, hash, counts } = await planFile({ manager, tenantId: viewer.tenantId, language }, file(manager), {
      carry: async (plans, around) => {
        await writing.carry(plans);
        for (const act of actsOf(plans, around)) tell(act);
        await writeDown();
      },
    });
    if (problems.count > 0 || hash !== checked.planHash) throw new ChangedMeanwhile();
    await removeParts(manager, checked.id);
    if (writing.inDirectory) await noteDirectoryChange(manager, 'content');
    const { added, changed, unchanged, ending } = counts;
    tell({ act: 'roster.IMPORT', subject: `SHA-256 ${checked.fileHash}`, before: null, after: { added, changed, unchanged, ending } });
    return writing;
  });
}

/** Who came into the roster, together, and what was changed of everybody else, one by one. */
function actsOf(plans: readonly Plan[], around: Around): Act[] {
  const added = plans.filter(({ known }) => known === null).map(({ content }) => content.name);
  const changed = plans.flatMap(({ known, content, changes }): Act[] => {
    if (known === null) return [];
    const told = (person: KnownPerson): object => Object.fromEntries(changes.map((column) => [column, writeCell(column, person, { ...around, language: SCREEN_LANGUAGES[0] })]));
    return [{ act: 'roster.IMPORT_CHANGE', subject: content.name, before: told(known), after: told({ ...known, content }) }];
  });
  return [...(added.length > 0 ? [{ act: 'roster.IMPORT_ADD', subject: String(added.length), before: null, after: { people: added } }] : []), ...changed];
}

class Writing implements Applied {
  readonly rehoured: string[] = [];
  ended = false;
  inDirectory = false;

  constructor(private readonly manager: EntityManager, private readonly when: { readonly tenantId: string; readonly now: Date }) {}

  async carry(plans: readonly Plan[]): Promise<void> {
    const newcomers = plans.filter(({ known }) => known === null).map(newcomerOf);
    await addNewcomers(this.manager, newcomers, this.when);
    for (const { id, content } of newcomers) this.#note(id, null, content.step, content.weeklyHours.intervals.length > 0);
    for (const { known, content, changes } of plans) {
      if (known === null) continue;
      await changePerson(this.manager, { known, content, changes }, this.when);
      const hours = changes.some((change) => change === 'weeklyHours' || change === 'timeZone' || change === 'site' || change === 'step');
      this.#note(known.id, known.content.step, content.step, hours);
      if (!endsRole({ known, content })) continue;
      this.ended = true;
      await forgetWindows(this.manager, known.id);
    }
  }

  #note(id: string, from: RosterStep | null, to: RosterStep, hours: boolean): void {
    if (hours && isAllyStep(to)) this.rehoured.push(id);
    this.inDirectory ||= from === 'ACTIVE' || to === 'ACTIVE';
  }
}
