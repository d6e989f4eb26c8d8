import type { EntityManager } from 'typeorm';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '../../shared/vocabulary.ts';
import { isAllyStep } from '../../shared/roster-rules.ts';
import type { AuditService } from '../audit/audit.service.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { Ally } from '../allies/ally.entity.ts';
import { Charter, CharterAcceptance, CharterText } from './charter.entity.ts';
import { DEFAULT_CHARTER } from './default-charter.ts';

export type CharterTexts = Readonly<Record<ScreenLanguage, string>>;

/** The charter in force. */
export interface CurrentCharter {
  readonly version: number;
  readonly texts: CharterTexts;
}

/** The charter that ships with the product; the organisation's own count on from it. */
const FIRST = 1;

/** What allies promise and are promised: versions, each in the languages of the screens, and who accepted which. */
export class CharterService {
  constructor(private readonly deps: { readonly database: Database; readonly audit: AuditService; readonly clock: Clock }) {}

  async current(manager: EntityManager = this.deps.database.reader): Promise<CurrentCharter> {
    const [last] = await manager.find(Charter, { order: { version: 'DESC' }, take: 1 });
    if (!last) return { version: FIRST, texts: DEFAULT_CHARTER };
    const rows = await manager.findBy(CharterText, { version: last.version });
    const textIn = (language: ScreenLanguage): string => rows.find((row) => row.language === language)?.text ?? '';
    const texts = { en: textIn('en'), de: textIn('de') };
    return { version: last.version, texts };
  }

  /** The newest version that somebody accepted; null where they accepted none. */
  async acceptedBy(manager: EntityManager, allyId: string): Promise<number | null> {
    const [last] = await manager.find(CharterAcceptance, { where: { allyId }, order: { version: 'DESC' }, take: 1 });
    return last?.version ?? null;
  }

  /** Notes in a transaction that somebody accepted a version. */
  async accept(manager: EntityManager, allyId: string, version: number): Promise<void> {
    if ((await manager.countBy(CharterAcceptance, { allyId, version })) > 0) return;
    await manager.insert(CharterAcceptance, { allyId, version, acceptedDay: dayOf(this.deps.clock.now()) });
  }

  /**
   * Publishes a new version, which every ally is asked to accept.
   *
   * @param seen the version that the admin had before them
   * @returns false where another one was published in between
   */
  async publish(viewer: Viewer, seen: number, texts: CharterTexts): Promise<boolean> {
    return this.deps.audit
      .change(viewer, async (manager, tell) => {
        const before = await this.current(manager);
        if (before.version !== seen) return false;
        const version = seen + 1;
        await manager.insert(Charter, { version, publishedDay: dayOf(this.deps.clock.now()) });
        for (const language of SCREEN_LANGUAGES) await manager.insert(CharterText, { version, language, text: texts[language] });
        tell({ act: 'charter.PUBLISH', subject: `Charter ${String(version)}`, before: before.texts, after: texts });
        return true;
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) return false;
        throw error;
      });
  }

  /** How many of those who are allies now accepted the charter in force. */
  async acceptance({ tenantId }: Viewer): Promise<{ readonly accepted: number; readonly allies: number }> {
    const { reader } = this.deps.database;
    const { version } = await this.current();
    const allies = (await reader.find(Ally, { select: { id: true, step: true }, where: { member: { tenantId } } })).filter(({ step }) => isAllyStep(step));
    const accepted = new Set((await reader.find(CharterAcceptance, { select: { allyId: true }, where: { version } })).map(({ allyId }) => allyId));
    return { accepted: allies.filter(({ id }) => accepted.has(id)).length, allies: allies.length };
  }
}
