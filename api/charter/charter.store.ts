import { In, type EntityManager } from 'typeorm';
import { ALLY_STEPS } from '../../shared/roster-rules.ts';
import { Ally } from '../allies/ally.entity.ts';
import { CharterAcceptance, CharterText, CharterVersion } from './charter.entity.ts';

/** A version with its text by language. */
export interface StoredCharter {
  readonly version: number;
  readonly publishedDay: string | null;
  readonly texts: ReadonlyMap<string, string>;
}

/** Newest first. */
export async function allVersions(manager: EntityManager): Promise<StoredCharter[]> {
  const versions = await manager.find(CharterVersion, { order: { version: 'DESC' } });
  const texts = await manager.find(CharterText, { order: { language: 'ASC' } });
  return versions.map((row) => withTexts(row, texts.filter(({ version }) => version === row.version)));
}

/** The version that holds. There always is one: the programme comes with it. */
export async function currentVersion(manager: EntityManager): Promise<StoredCharter> {
  const [row] = await manager.find(CharterVersion, { order: { version: 'DESC' }, take: 1 });
  if (!row) throw new Error('There is no charter.');
  return withTexts(row, await manager.findBy(CharterText, { version: row.version }));
}

function withTexts({ version, publishedDay }: CharterVersion, texts: readonly CharterText[]): StoredCharter {
  return { version, publishedDay, texts: new Map(texts.map(({ language, text }) => [language, text])) };
}

export async function insertVersion(manager: EntityManager, { version, publishedDay, texts }: StoredCharter): Promise<void> {
  await manager.insert(CharterVersion, { version, publishedDay });
  await manager.insert(CharterText, [...texts].map(([language, text]) => ({ version, language, text })));
}

/** The highest version that somebody in the roster accepted; null for none. */
export async function lastAccepted(manager: EntityManager, allyId: string): Promise<CharterAcceptance | null> {
  return (await manager.find(CharterAcceptance, { where: { allyId }, order: { version: 'DESC' }, take: 1 }))[0] ?? null;
}

/** Accepted again, it is as it was. */
export async function insertAcceptance(manager: EntityManager, acceptance: CharterAcceptance): Promise<void> {
  const { allyId, version } = acceptance;
  if (!(await manager.existsBy(CharterAcceptance, { allyId, version }))) await manager.insert(CharterAcceptance, acceptance);
}

export function countAllies(manager: EntityManager): Promise<number> {
  return manager.countBy(Ally, { step: In(ALLY_STEPS) });
}

/** How many of those who are allies at present accepted each version. */
export async function countAcceptances(manager: EntityManager): Promise<ReadonlyMap<number, number>> {
  const rows = await manager
    .createQueryBuilder(CharterAcceptance, 'acceptance')
    .innerJoin(Ally, 'ally', 'ally.id = acceptance.allyId AND ally.step IN (:...steps)', { steps: ALLY_STEPS })
    .select('acceptance.version', 'version')
    .addSelect('COUNT(*)', 'count')
    .groupBy('acceptance.version')
    .getRawMany<{ version: number; count: number | string }>();
  return new Map(rows.map(({ version, count }) => [version, Number(count)]));
}
