import { randomUUID } from 'node:crypto';
import { renameInRoster } from '../allies/renaming.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { Member } from './member.entity.ts';

/** How many people an instance remembers to have seen, so that not every request asks the database. */
const REMEMBERED = 5_000;

/** The people who have opened the tab. */
export class MemberService {
  /** Person -> what they were called when they were last seen. */
  readonly #seen = new Map<string, string>();

  constructor(private readonly deps: { readonly database: Database; readonly clock: Clock }) {}

  /** Makes a member of a person at their first visit, and takes over a name or country that changed. */
  async arrive(viewer: Viewer): Promise<void> {
    const person = [viewer.tenantId, viewer.objectId].join('|');
    const called = [viewer.country, viewer.name].join('|');
    if (this.#seen.get(person) === called) return;
    await this.#write(viewer).catch((error: unknown) => {
      // Another request of the same person was first.
      if (!isUniqueViolation(error)) throw error;
    });
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    this.#seen.set(person, called);
  }

  /** The UTC day of a person's first visit. */
  async since({ tenantId, objectId }: Viewer): Promise<string> {
    return (await this.deps.database.reader.findOneByOrFail(Member, { tenantId, objectId })).createdDay;
  }

  async #write({ tenantId, objectId, name, country }: Viewer): Promise<void> {
    const { database, clock } = this.deps;
    const known = await database.reader.findOneBy(Member, { tenantId, objectId });
    if (known?.name === name && known.country === country) return;
    await database.unitOfWork(async (manager) => {
      if (known) {
        await manager.update(Member, { id: known.id }, { name, country });
        // This person may be an ally, whose name the directory shows.
        if (known.name !== name) {
          await renameInRoster(manager, known, name);
          await noteDirectoryChange(manager, 'content');
        }
      } else await manager.insert(Member, { id: randomUUID(), tenantId, objectId, name, country, createdDay: dayOf(clock.now()) });
    });
  }
}
