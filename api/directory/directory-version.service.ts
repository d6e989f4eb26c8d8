import type { EntityManager } from 'typeorm';
import { DirectoryVersion } from './directory-version.entity.ts';

const NAME = 'directory';

/** The numbers that grow with every change of what the directory says. */
export type KnownVersion = Pick<DirectoryVersion, 'content' | 'places'>;

/** Tells every instance, when this transaction commits, that the directory says something else. */
export async function noteDirectoryChange(manager: EntityManager, what: keyof KnownVersion): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(DirectoryVersion)
    .set({ [what]: () => `"${what}" + 1` })
    .where({ name: NAME })
    .execute();
}

export async function readDirectoryVersion(manager: EntityManager): Promise<KnownVersion> {
  const { content, places } = await manager.findOneByOrFail(DirectoryVersion, { name: NAME });
  return { content, places };
}
