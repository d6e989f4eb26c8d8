import type { EntityManager } from 'typeorm';
import { SCREEN_LANGUAGES } from '../../shared/vocabulary.ts';
import type { AllyService } from '../allies/ally.service.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { WindowService } from '../availability/window.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { LocalText } from '../platform/graphql/local-text.type.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { checkNames, found, isCountry, keyOf, languageTag, Outrun, sameOrNew, type Seen } from './choices.policy.ts';
import { nameOf, presentChoice } from './choices.present.ts';
import { addTopic, allChoices, replaceTopicNames, setSite, setStanding } from './choices.store.ts';
import type { Choice } from './choices.type.ts';
import { moveEverybody } from './merging.store.ts';
import { EVERYWHERE, type StoredChoice } from './stored-choice.ts';

interface Deps {
  readonly database: Database;
  readonly audit: AuditService;
  readonly directory: DirectoryService;
  readonly allies: AllyService;
  readonly clock: Clock;
}

interface Asker {
  readonly viewer: Viewer;
  readonly language: string;
}

export interface SaveOutcome {
  readonly saved: boolean;
  readonly choices: Choice[];
}

/** What one change works with, and what it says of itself. */
interface Change {
  readonly manager: EntityManager;
  readonly choices: readonly StoredChoice[];
  readonly tell: (act: string, subject: string, before: object | null, after: object | null) => void;
  /** Sites whose people's windows have to be made anew: other public holidays count. */
  readonly rehoured: string[];
}

/** What people choose from, kept by admins. Nothing is ever deleted: what was used keeps its name. */
export class ChoicesService {
  constructor(private readonly deps: Deps) {}

  async all(language: string): Promise<Choice[]> {
    return (await allChoices(this.deps.database.reader)).map((choice) => presentChoice(choice, language));
  }

  /** The tags of the languages that can be chosen. */
  async offeredLanguages(): Promise<string[]> {
    return (await allChoices(this.deps.database.reader)).filter(({ kind, retiredDay }) => kind === 'LANGUAGE' && retiredDay === null).map(({ id }) => id);
  }

  /** @throws InvalidInput for a name that another topic has */
  saveTopic(asker: Asker, { id, version, names: wished }: { readonly id: string; readonly version?: number | null; readonly names: LocalText }): Promise<SaveOutcome> {
    const names = new Map(SCREEN_LANGUAGES.map((language) => [language as string, wished[language].trim()]));
    return this.#change(asker, async ({ manager, choices, tell }) => {
      const before = sameOrNew(choices, { kind: 'TOPIC', id, version });
      checkNames(choices, before, { kind: 'TOPIC', names, path: 'input.names' });
      if (!before) await addTopic(manager, id.toLowerCase());
      await note(manager, { kind: 'TOPIC', id: id.toLowerCase(), version: before?.version ?? 0 }, {});
      await replaceTopicNames(manager, id.toLowerCase(), names);
      tell(before ? 'choices.CHANGE' : 'choices.ADD', [...names.values()][0] ?? '', before && { names: [...before.names.values()] }, { names: [...names.values()] });
    });
  }

  /** @throws InvalidInput for a name that another site has, or a country that there is not */
  saveSite(asker: Asker, wish: { readonly id: string; readonly version?: number | null; readonly name: string; readonly country: string; readonly timeZone: string }): Promise<SaveOutcome> {
    const { country, timeZone } = wish;
    const [id, name] = [wish.id.toLowerCase(), wish.name.trim()];
    return this.#change(asker, async ({ manager, choices, tell, rehoured }) => {
      const before = sameOrNew(choices, { kind: 'SITE', id, version: wish.version });
      checkNames(choices, before, { kind: 'SITE', names: new Map([[EVERYWHERE, name]]), path: 'input.name' });
      if (!isCountry(country)) throw new InvalidInput([{ path: 'input.country', rule: 'unknown' }]);
      await note(manager, { kind: 'SITE', id, version: before?.version ?? 0 }, {});
      await setSite(manager, { id, name, country, timeZone });
      if (before && before.place?.country !== country) rehoured.push(id);
      tell(before ? 'choices.CHANGE' : 'choices.ADD', name, before && { name: nameOf(before, EVERYWHERE), ...before.place }, { name, country, timeZone });
    });
  }

  /** Offers a language. What is offered already stays so. */
  addLanguage(asker: Asker, wished: string): Promise<SaveOutcome> {
    const tag = languageTag(wished);
    if (tag === null) throw new InvalidInput([{ path: 'input.tag', rule: 'unknown' }]);
    return this.#change(asker, async ({ manager, choices, tell }) => {
      const before = choices.find(({ kind, id }) => kind === 'LANGUAGE' && id === tag) ?? null;
      if (before && before.retiredDay === null) return;
      await note(manager, { kind: 'LANGUAGE', id: tag, version: before?.version ?? 0 }, { retiredDay: null, mergedInto: null });
      tell('choices.ADD', tag, null, null);
    });
  }

  /** Offers something no more, or again. Whoever has it keeps it; what was merged comes back without anybody. */
  retire(asker: Asker, { retired, ...seen }: Seen & { readonly retired: boolean }): Promise<SaveOutcome> {
    return this.#change(asker, async ({ manager, choices, tell }) => {
      const choice = found(choices, seen);
      if ((choice.retiredDay !== null) === retired) return;
      if (!retired) checkNames(choices, choice, { kind: choice.kind, names: choice.names, path: 'input.id' });
      await note(manager, choice, { retiredDay: retired ? this.#today : null, mergedInto: null });
      tell(retired ? 'choices.RETIRE' : 'choices.BRING_BACK', nameOf(choice, SCREEN_LANGUAGES[0]), null, null);
    });
  }

  /**
   * Gives everybody who has one the other instead. The one stays under its name where it was used, and is offered no more.
   *
   * @throws InvalidInput for the same one, and for another one that is not offered
   */
  merge(asker: Asker, { intoId, ...seen }: Seen & { readonly intoId: string }): Promise<SaveOutcome> {
    return this.#change(asker, async ({ manager, choices, tell, rehoured }) => {
      const choice = found(choices, seen);
      const into = choices.find(({ kind, id }) => kind === seen.kind && id === keyOf(seen.kind, intoId));
      if (!into || into.id === choice.id || into.retiredDay !== null) throw new InvalidInput([{ path: 'input.intoId', rule: 'unknown' }]);
      await note(manager, choice, { retiredDay: choice.retiredDay ?? this.#today, mergedInto: into.id });
      await moveEverybody(manager, { kind: choice.kind, from: choice.id, into: into.id });
      if (choice.kind === 'SITE' && choice.place?.country !== into.place?.country) rehoured.push(into.id);
      tell('choices.MERGE', nameOf(choice, SCREEN_LANGUAGES[0]), { people: choice.people }, { mergedInto: nameOf(into, SCREEN_LANGUAGES[0]), people: 0 });
    });
  }

  /** @throws InvalidInput */
  async #change({ viewer, language }: Asker, work: (change: Change) => Promise<void>): Promise<SaveOutcome> {
    const { audit, directory, database, allies, clock } = this.deps;
    const rehoured: string[] = [];
    const saved = await audit.change(viewer, async (manager, tellAct) => {
      rehoured.length = 0;
      const tell: Change['tell'] = (act, subject, before, after) => { tellAct({ act, subject, before, after }); };
      await work({ manager, choices: await allChoices(manager), tell, rehoured });
      await noteDirectoryChange(manager, 'content');
      return true;
    }).catch((error: unknown) => {
      if (error instanceof Outrun || isUniqueViolation(error)) return false;
      throw error;
    });
    for (const siteId of rehoured) await new WindowService({ database, allies, clock }).refresh(await allies.activeIdsAt(siteId));
    if (saved) await directory.follow();
    return { saved, choices: await this.all(language) };
  }

  get #today(): string {
    return dayOf(this.deps.clock.now());
  }
}

async function note(manager: EntityManager, seen: Pick<StoredChoice, 'kind' | 'id' | 'version'>, change: Parameters<typeof setStanding>[2]): Promise<void> {
  if (!(await setStanding(manager, seen, change))) throw new Outrun();
}
