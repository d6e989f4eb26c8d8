import { TypedFastBitSet } from 'typedfastbitset';
import { beginsSomePart, wordsOf } from '../../shared/name-search.ts';
import type { DirectoryFilterName } from '../../shared/vocabulary.ts';
import type { DirectoryEntry } from './directory-entry.ts';

/** What an ally can be looked for by that does not change with time, except the name. */
export type TraitName = Exclude<DirectoryFilterName, 'NAME' | 'REACHABLE'>;

const TRAITS: Readonly<Record<TraitName, (entry: DirectoryEntry) => readonly string[]>> = {
  TOPIC: ({ topicIds }) => topicIds,
  LANGUAGE: ({ languages }) => languages,
  SITE: ({ siteId }) => [siteId],
  DEPARTMENT: ({ department }) => [department],
  KIND_OF_HELP: ({ kindsOfHelp }) => kindsOfHelp,
  WAY_OF_TALKING: ({ waysOfTalking }) => waysOfTalking,
};
export const TRAIT_NAMES = Object.keys(TRAITS) as TraitName[];

/** Which entries have which trait: one set of bits a value, where bit n stands for entry n. */
export class DirectoryIndex {
  readonly everybody = new TypedFastBitSet();
  readonly #sets = new Map<TraitName, Map<string, TypedFastBitSet>>(TRAIT_NAMES.map((name) => [name, new Map<string, TypedFastBitSet>()]));
  readonly #words: string[][] = [];

  add(entry: DirectoryEntry, position: number): void {
    this.everybody.add(position);
    this.#words[position] = wordsOf(entry.name);
    for (const name of TRAIT_NAMES) for (const value of TRAITS[name](entry)) this.#setFor(name, value).add(position);
  }

  remove(entry: DirectoryEntry, position: number): void {
    this.everybody.remove(position);
    for (const name of TRAIT_NAMES) for (const value of TRAITS[name](entry)) this.#sets.get(name)?.get(value)?.remove(position);
  }

  /** The values of a trait that some entry has or had, with the entries that have them. */
  valuesOf(name: TraitName): ReadonlyMap<string, TypedFastBitSet> {
    return this.#sets.get(name) ?? new Map<string, TypedFastBitSet>();
  }

  /** The entries that have any of these values. */
  withAny(name: TraitName, values: readonly string[]): TypedFastBitSet {
    const found = new TypedFastBitSet();
    for (const value of values) {
      const set = this.#sets.get(name)?.get(value);
      if (set) found.union(set);
    }
    return found;
  }

  /** The entries of whose name each word that was typed begins some part. */
  withName(typed: string): TypedFastBitSet {
    const wanted = wordsOf(typed);
    const found = new TypedFastBitSet();
    this.everybody.forEach((position) => {
      if (beginsSomePart(wanted, this.#words[position] ?? [])) found.add(position);
    });
    return found;
  }

  #setFor(name: TraitName, value: string): TypedFastBitSet {
    const sets = this.#sets.get(name);
    const known = sets?.get(value);
    if (known) return known;
    const set = new TypedFastBitSet();
    sets?.set(value, set);
    return set;
  }
}
