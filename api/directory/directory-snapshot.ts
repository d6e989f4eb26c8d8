import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { SECOND, type Clock } from '../platform/clock.ts';
import type { PresenceCache } from '../platform/graph/presence-cache.ts';
import type { OnBehalf } from '../platform/identity/on-behalf.ts';
import type { Live } from '../platform/live.ts';
import type { Tags } from '../platform/sealing/tags.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import type { DirectoryMoment } from './directory-moment.ts';
import { readDirectoryVersion, type KnownVersion } from './directory-version.service.ts';
import { Directory } from './directory.ts';
import { loadChoices, loadEntries, loadEntry, loadPlaces, type Choices } from './directory.store.ts';

export interface SnapshotDeps {
  readonly reader: EntityManager;
  readonly clock: Clock;
  readonly tags: Tags;
  readonly live: Live;
  /** Null where the organisation does not want Teams to be asked. */
  readonly presence: Pick<PresenceCache, 'of' | 'want' | 'mayLend'> | null;
}

/** Few enough that nobody who asks in between waits noticeably. */
const ALLIES_A_PART = 100;
const PLACES_A_PART = 1_000;
/** How often it is looked through whose presence has to be asked for again. */
const PRESENCE_EVERY = 5 * SECOND;

/** The topic under which the open tabs hear that the directory changed. */
const DIRECTORY = 'directory';

/**
 * The directories of all tenants in memory. A new one is made beside the old one, in parts between which requests are
 * answered, and takes its place when it is whole.
 */
export class DirectorySnapshot {
  #directories = new Map<string, Directory>();
  #choices: Choices = { sites: new Map(), topics: new Map(), retired: new Set(), mergedInto: new Map() };
  #known: KnownVersion | null = null;
  #following: Promise<void> | null = null;
  /** Allies who changed while a new snapshot was made from what was read before. */
  readonly #touched = new Set<string>();
  readonly #presenceWantedAt = new WeakMap<DirectoryMoment, number>();
  #turn = 0;

  constructor(private readonly deps: SnapshotDeps) {}

  async of(tenantId: string): Promise<Directory> {
    if (!this.#known) await this.follow();
    return this.#directoryIn(this.#directories, tenantId, this.#choices);
  }

  /** Catches up with the database where it has changed. Called again while it runs, it waits for the same run. */
  follow(): Promise<void> {
    this.#following ??= this.#followNow().finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  /** Takes over at once what was changed here about one ally. */
  async refreshAlly(id: string): Promise<void> {
    // At the end again, where a rebuild that has taken it over already finds it once more.
    this.#touched.delete(id);
    this.#touched.add(id);
    if (!this.#known) return;
    await this.#reload(id, this.#directories);
    this.#tell();
  }

  /**
   * Has Teams asked soon about everybody who is reachable now, and waits for nothing. Always about all of them: a
   * question about the one ally whom somebody looks at would leave a trace.
   */
  wantPresence(directory: Directory, onBehalf: OnBehalf | undefined): void {
    const { presence, clock } = this.deps;
    if (!presence || !onBehalf || !presence.mayLend(onBehalf)) return;
    const now = clock.now().getTime();
    const moment = directory.momentAt(now);
    if (now < (this.#presenceWantedAt.get(moment) ?? -Infinity) + PRESENCE_EVERY) return;
    this.#presenceWantedAt.set(moment, now);
    presence.want(moment.reachableNow.array().flatMap((position) => directory.entries[position]?.objectId ?? []), onBehalf);
  }

  /** What Teams says of people has changed. */
  presenceChanged(): void {
    const now = this.deps.clock.now().getTime();
    for (const directory of this.#directories.values()) directory.endMoments(now);
    this.#tell();
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** Says each time that the directory looks different. */
  changes(): AsyncIterableIterator<string> {
    return this.deps.live.changes([DIRECTORY]);
  }

  async #followNow(): Promise<void> {
    const version = await readDirectoryVersion(this.deps.reader);
    const known = this.#known;
    if (known?.content !== version.content) {
      await this.#rebuild();
      this.#known = version;
      if (known) this.#tell();
    } else if (known.places !== version.places) {
      const changed = await this.#reloadPlaces();
      this.#known = version;
      // Whether somebody wrote to an ally is nobody's business; that an ally is full is seen by everybody.
      if (changed) this.#tell();
    }
  }

  async #rebuild(): Promise<void> {
    const { reader, clock, tags } = this.deps;
    this.#touched.clear();
    const choices = await loadChoices(reader);
    const directories = new Map<string, Directory>();
    let after: string | null = null;
    for (;;) {
      const part: DirectoryEntry[] = await loadEntries(reader, { after, take: ALLIES_A_PART, now: clock.now().getTime(), tags });
      for (const entry of part) this.#directoryIn(directories, entry.tenantId, choices).put(entry);
      if (part.length < ALLIES_A_PART) break;
      after = part.at(-1)?.id ?? null;
      await turn();
    }
    for (const id of this.#touched) await this.#reload(id, directories);
    this.#directories = directories;
    this.#choices = choices;
  }

  async #reload(id: string, directories: Map<string, Directory>): Promise<void> {
    const { reader, clock, tags } = this.deps;
    const entry = await loadEntry(reader, id, clock.now().getTime(), tags);
    for (const [tenantId, directory] of directories) if (tenantId !== entry?.tenantId) directory.drop(id);
    if (entry) directories.get(entry.tenantId)?.put(entry);
  }

  async #reloadPlaces(): Promise<boolean> {
    const { reader, clock } = this.deps;
    let changed = false;
    let after: string | null = null;
    for (;;) {
      const part = await loadPlaces(reader, after, PLACES_A_PART);
      for (const places of part) {
        for (const directory of this.#directories.values()) changed = directory.setPlaces(places, clock.now().getTime()) || changed;
      }
      if (part.length < PLACES_A_PART) return changed;
      after = part.at(-1)?.id ?? null;
      await turn();
    }
  }

  #directoryIn(directories: Map<string, Directory>, tenantId: string, choices: Choices): Directory {
    const known = directories.get(tenantId);
    if (known) return known;
    const { presence } = this.deps;
    const directory = new Directory(choices, ({ objectId }) => presence?.of(objectId) ?? null);
    directories.set(tenantId, directory);
    return directory;
  }

  #tell(): void {
    this.#turn += 1;
    this.deps.live.publish([DIRECTORY], String(this.#turn));
  }
}
