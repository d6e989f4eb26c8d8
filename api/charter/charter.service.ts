import type { EntityManager } from 'typeorm';
import { SCREEN_LANGUAGES } from '../../shared/vocabulary.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { presentCharter, presentVersions } from './charter.present.ts';
import { allVersions, countAcceptances, countAllies, currentVersion, insertAcceptance, insertVersion, lastAccepted } from './charter.store.ts';
import type { Charter, CharterVersions } from './charter.type.ts';

interface Deps {
  readonly database: Database;
  readonly audit: AuditService;
  readonly clock: Clock;
}

interface Publication {
  readonly after: number;
  readonly texts: readonly { readonly language: string; readonly text: string }[];
}

/** Another version came first. */
class Outrun extends Error {
  override readonly name = 'Outrun';
}

/** What allies promise, in versions of which none is ever changed. */
export class CharterService {
  constructor(private readonly deps: Deps) {}

  /** Every version, for admins. */
  async versions(): Promise<CharterVersions> {
    const { reader } = this.deps.database;
    return presentVersions(await allVersions(reader), await countAcceptances(reader), await countAllies(reader));
  }

  /**
   * Publishes the next version. From then on every ally is asked to accept it, and stays an ally meanwhile.
   *
   * @throws InvalidInput unless there is one text for each language of the screens
   */
  async publish(viewer: Viewer, { after, texts }: Publication): Promise<{ published: boolean; charter: CharterVersions }> {
    const languages = texts.map(({ language }) => language);
    if (languages.length !== SCREEN_LANGUAGES.length || !SCREEN_LANGUAGES.every((language) => languages.includes(language))) {
      throw new InvalidInput([{ path: 'input.texts', rule: 'required' }]);
    }
    const published = await this.#publish(viewer, { after, texts }).then(() => true, (error: unknown) => {
      // Of two admins who publish at once, the number lets one through.
      if (error instanceof Outrun || isUniqueViolation(error)) return false;
      throw error;
    });
    return { published, charter: await this.versions() };
  }

  #publish(viewer: Viewer, { after, texts }: Publication): Promise<void> {
    return this.deps.audit.change(viewer, async (manager, tell) => {
      if ((await currentVersion(manager)).version !== after) throw new Outrun();
      const next = { version: after + 1, publishedDay: dayOf(this.deps.clock.now()), texts: new Map(texts.map(({ language, text }) => [language, text])) };
      await insertVersion(manager, next);
      tell({ act: 'charter.PUBLISH', subject: String(next.version), before: null, after: null });
    });
  }

  /** The version that holds, and which one somebody in the roster accepted last. */
  async standing(manager: EntityManager, allyId: string | null, language: string): Promise<{ charter: Charter; accepted: number | null }> {
    const charter = presentCharter(await currentVersion(manager), language);
    return { charter, accepted: allyId === null ? null : ((await lastAccepted(manager, allyId))?.version ?? null) };
  }

  /** Notes in a transaction that somebody accepted a version; false where another one holds. */
  async accept(manager: EntityManager, allyId: string, version: number): Promise<boolean> {
    if ((await currentVersion(manager)).version !== version) return false;
    await insertAcceptance(manager, { allyId, version, day: dayOf(this.deps.clock.now()) });
    return true;
  }
}
