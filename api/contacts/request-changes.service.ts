import { In, type EntityManager } from 'typeorm';
import { inParts } from '../platform/database/in-parts.ts';
import type { Live } from '../platform/live.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { offersOf } from './contact-request.store.ts';
import { Offer } from './offer.entity.ts';

interface Deps {
  readonly reader: EntityManager;
  readonly live: Live;
}

/** How a request was when it was last looked at, and the tags of those who see it. */
interface Look {
  readonly version: string;
  readonly tags: readonly string[];
}

type Participants = Pick<ContactRequest, 'id' | 'colleagueTag'>;

/**
 * Tells open tabs that a request changed: at once where it changed in this instance, and within a second where another
 * instance changed it. Nothing is stored or sent for that: an instance looks at the versions of the requests that its own
 * listeners see, so nobody can read off anywhere who writes to whom and when.
 */
export class RequestChanges {
  #looks = new Map<string, Look>();

  constructor(private readonly deps: Deps) {}

  /** The ids of the requests that change from now on for any of the tags, until the iterator is returned. */
  async hear(tags: readonly string[]): Promise<AsyncIterableIterator<string>> {
    const changes = this.deps.live.changes(tags);
    try {
      for (const [id, look] of await this.#lookAt(tags)) this.#looks.set(id, look);
    } catch (error) {
      await changes.return?.();
      throw error;
    }
    return changes;
  }

  /** Tells everybody who sees a request, or saw it before it changed. */
  async tell({ id, colleagueTag }: Participants): Promise<void> {
    const row = await this.deps.reader.findOne(ContactRequest, { select: { version: true, state: true }, where: { id } });
    const offers = await offersOf(this.deps.reader, id);
    const tags = tagsOf(colleagueTag, offers);
    if (row) this.#looks.set(id, { version: versionOf(row), tags });
    this.deps.live.publish(tags, id);
  }

  /** Tells everybody who saw a request that it is gone. */
  tellGone({ id, colleagueTag }: Participants, offers: readonly Pick<Offer, 'allyTag'>[]): void {
    this.#looks.delete(id);
    this.deps.live.publish(tagsOf(colleagueTag, offers), id);
  }

  /** Tells what another instance changed since the last look. */
  async follow(): Promise<void> {
    const before = this.#looks;
    const now = await this.#lookAt(this.deps.live.listened());
    this.#looks = now;
    for (const id of new Set([...before.keys(), ...now.keys()])) {
      const [old, current] = [before.get(id), now.get(id)];
      // An erased request leads to its colleague no more, but their other tabs have to hear of it.
      if (old?.version !== current?.version) this.deps.live.publish([...(old?.tags ?? []), ...(current?.tags ?? [])], id);
    }
  }

  async #lookAt(tags: readonly string[]): Promise<Map<string, Look>> {
    const { reader } = this.deps;
    const own = await inParts(tags, (part) => reader.find(ContactRequest, { select: { id: true }, where: { colleagueTag: In(part) } }));
    const offered = await inParts(tags, (part) => reader.find(Offer, { select: { requestId: true, allyTag: true }, where: { allyTag: In(part) } }));
    const ids = new Set([...own.map(({ id }) => id), ...offered.map(({ requestId }) => requestId)]);
    const rows = await inParts([...ids], (part) =>
      reader.find(ContactRequest, { select: { id: true, version: true, state: true, colleagueTag: true }, where: { id: In(part) } }));
    const offers = new Map<string, Offer[]>();
    for (const offer of offered) offers.set(offer.requestId, [...(offers.get(offer.requestId) ?? []), offer]);
    return new Map(rows.map((row) => [row.id, { version: versionOf(row), tags: tagsOf(row.colleagueTag, offers.get(row.id) ?? []) }]));
  }
}

function tagsOf(colleagueTag: string | null, offers: readonly Pick<Offer, 'allyTag'>[]): string[] {
  return [...(colleagueTag === null ? [] : [colleagueTag]), ...offers.map(({ allyTag }) => allyTag)];
}

/** An erased request starts to count anew. */
function versionOf({ version, state }: Pick<ContactRequest, 'version' | 'state'>): string {
  return `${state} ${String(version)}`;
}
