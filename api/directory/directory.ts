import { availabilityAt } from '../../shared/time/availability.ts';
import type { Presence } from '../../shared/vocabulary.ts';
import type { DirectoryEntry, EntryPlaces } from './directory-entry.ts';
import { DirectoryIndex } from './directory-index.ts';
import { momentAt, type DirectoryMoment } from './directory-moment.ts';
import type { Choices } from './directory.store.ts';

/** Whoever reads page after page looks back at the moment of the first page. */
const MOMENTS_KEPT = 4;

export type PresenceOf = (entry: DirectoryEntry) => Presence | null;

/** The allies of a tenant in memory, with an index for the filters. Changed only between requests, never during one. */
export class Directory {
  readonly index = new DirectoryIndex();
  /** Null: this ally is gone. */
  readonly entries: (DirectoryEntry | null)[] = [];
  /** The seeds of the entries, laid side by side: a list looks at those of thousands to show a few. */
  readonly seeds: number[] = [];
  readonly #positions = new Map<string, number>();
  #moments: DirectoryMoment[] = [];

  constructor(
    readonly choices: Choices,
    readonly presenceOf: PresenceOf,
  ) {}

  find(id: string): DirectoryEntry | null {
    return this.entries[this.#positions.get(id) ?? -1] ?? null;
  }

  /** Adds an entry, or puts it in the place of the one before. */
  put(entry: DirectoryEntry): void {
    const position = this.#positions.get(entry.id) ?? this.entries.length;
    const before = this.entries[position];
    if (before) this.index.remove(before, position);
    this.entries[position] = entry;
    this.seeds[position] = entry.seed;
    this.#positions.set(entry.id, position);
    this.index.add(entry, position);
    this.forgetMoments();
  }

  drop(id: string): void {
    const position = this.#positions.get(id);
    const before = this.entries[position ?? -1];
    if (position === undefined || !before) return;
    this.index.remove(before, position);
    this.entries[position] = null;
    this.forgetMoments();
  }

  /** @returns whether people see at this moment that it changed: a counter that begins a new week tells nobody */
  setPlaces(places: EntryPlaces, now: number): boolean {
    const position = this.#positions.get(places.id) ?? -1;
    const before = this.entries[position];
    if (!before) return false;
    const after = { ...before, ...places };
    this.entries[position] = after;
    // How loaded an ally is changes nothing of what the list says.
    if (before.takesNewPeople === after.takesNewPeople && before.restsUntil === after.restsUntil) return false;
    this.forgetMoments();
    return availabilityAt(now, before).status !== availabilityAt(now, after).status;
  }

  /** How everything stands at an instant, in epoch milliseconds. */
  momentAt(now: number): DirectoryMoment {
    const known = this.#moments.find(({ from, until }) => from <= now && now < until);
    if (known) return known;
    const moment = momentAt(now, this.entries, this.presenceOf);
    this.#moments = [moment, ...this.#moments].slice(0, MOMENTS_KEPT);
    return moment;
  }

  forgetMoments(): void {
    this.#moments = [];
  }

  /** From now on it stands otherwise. Whoever reads on from an earlier page still finds the order of that page. */
  endMoments(now: number): void {
    this.#moments = this.#moments.map((moment) => ({ ...moment, until: Math.min(moment.until, now) }));
  }
}
