import type { AuditService } from '../audit/audit.service.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { ScreenLanguage } from '../../shared/vocabulary.ts';
import { ProgrammeRow } from './programme.entity.ts';
import { changesOf, presentProgramme, presentSettings } from './programme.present.ts';
import type { ChangeProgrammeInput, Programme, ProgrammeSettings as ProgrammeSettingsView } from './programme.type.ts';
import { settingsSchema, type ProgrammeSettings } from './programme-settings.ts';

interface Deps {
  readonly database: Database;
  readonly audit: AuditService;
  readonly tenantId: string;
  /** What holds as long as admins settled nothing: how the servers were started. */
  readonly configured: ProgrammeSettings;
}

/** What the organisation settled. It is in memory, and follows the database. */
export class ProgrammeService {
  #current: { readonly settings: ProgrammeSettings; readonly version: number };

  constructor(private readonly deps: Deps) {
    this.#current = { settings: deps.configured, version: 0 };
  }

  get settings(): ProgrammeSettings {
    return this.#current.settings;
  }

  view(language: ScreenLanguage): Programme {
    return presentProgramme(this.settings, language);
  }

  settingsView(): ProgrammeSettingsView {
    return presentSettings(this.settings, this.#current.version);
  }

  /** Takes over what another instance changed. */
  async follow(): Promise<void> {
    const { database, tenantId } = this.deps;
    const version = (await database.reader.findOne(ProgrammeRow, { select: { version: true }, where: { tenantId } }))?.version ?? 0;
    if (version !== this.#current.version) await this.#reload();
  }

  /**
   * Changes the settings that the input names.
   *
   * @returns false where somebody else changed them since the version that was seen
   * @throws InvalidInput naming each field that is out of bounds
   */
  async change(viewer: Viewer, input: ChangeProgrammeInput): Promise<boolean> {
    const changes = changesOf(input);
    const checked = settingsSchema.partial().safeParse(changes);
    if (!checked.success) {
      throw new InvalidInput(checked.error.issues.map(({ path }) => ({ path: ['input', ...path].join('.'), rule: 'invalid' as const })));
    }
    const changed = await this.#write(viewer, input.version, changes);
    await this.#reload();
    return changed;
  }

  async #write(viewer: Viewer, seen: number, changes: Partial<ProgrammeSettings>): Promise<boolean> {
    const { tenantId } = this.deps;
    return this.deps.audit
      .change(viewer, async (manager, tell) => {
        const row = await manager.findOneBy(ProgrammeRow, { tenantId });
        if ((row?.version ?? 0) !== seen) return false;
        const before = this.#read(row);
        const stored = row === null ? {} : (JSON.parse(row.settings) as object);
        const written = { settings: JSON.stringify({ ...stored, ...changes }), version: seen + 1 };
        if (row === null) await manager.insert(ProgrammeRow, { tenantId, ...written });
        else if ((await manager.update(ProgrammeRow, { tenantId, version: seen }, written)).affected !== 1) return false;
        const names = Object.keys(changes) as (keyof ProgrammeSettings)[];
        tell({ act: 'programme.CHANGE', subject: before.name, before: Object.fromEntries(names.map((name) => [name, before[name]])), after: changes });
        return true;
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) return false;
        throw error;
      });
  }

  async #reload(): Promise<void> {
    const row = await this.deps.database.reader.findOneBy(ProgrammeRow, { tenantId: this.deps.tenantId });
    this.#current = { settings: this.#read(row), version: row?.version ?? 0 };
  }

  /** What is written that is no longer within bounds is not taken: the configuration holds in its place. */
  #read(row: ProgrammeRow | null): ProgrammeSettings {
    const stored = row === null ? {} : (JSON.parse(row.settings) as Record<string, unknown>);
    const good = Object.entries(settingsSchema.shape).filter(([name, schema]) => name in stored && schema.safeParse(stored[name]).success);
    return { ...this.deps.configured, ...Object.fromEntries(good.map(([name]) => [name, stored[name]])) };
  }
}
