import type { ChoiceKind } from '../../shared/choices.ts';
import { nameKeyOf } from '../../shared/name-search.ts';
import { InvalidInput } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { StoredChoice } from './stored-choice.ts';

/** Somebody else changed it first. */
export class Outrun extends Error {
  override readonly name = 'Outrun';
}

/** A choice as an admin saw it. */
export interface Seen {
  readonly kind: ChoiceKind;
  readonly id: string;
  readonly version: number;
}

/**
 * What is to be changed, as it was seen; null for something new.
 *
 * @throws Outrun where it is another one by now
 * @throws InvalidInput for an id that is none
 */
export function sameOrNew(choices: readonly StoredChoice[], { kind, id, version }: { readonly kind: ChoiceKind; readonly id: string; readonly version?: number | null | undefined }): StoredChoice | null {
  if (!isId(id)) throw new InvalidInput([{ path: 'input.id', rule: 'invalid' }]);
  const before = choices.find((choice) => choice.kind === kind && choice.id === id.toLowerCase()) ?? null;
  if ((before === null) !== (version == null) || (before && before.version !== version)) throw new Outrun();
  return before;
}

/**
 * @throws Outrun where it is another one by now
 * @throws InvalidInput for nothing that there is
 */
export function found(choices: readonly StoredChoice[], { kind, id, version }: Seen): StoredChoice {
  const choice = choices.find((one) => one.kind === kind && one.id === keyOf(kind, id));
  if (!choice) throw new InvalidInput([{ path: 'input.id', rule: 'unknown' }]);
  if (choice.version !== version) throw new Outrun();
  return choice;
}

/** How a choice is named in the database. */
export function keyOf(kind: ChoiceKind, id: string): string {
  return kind === 'LANGUAGE' ? id : id.toLowerCase();
}

/**
 * Two that are offered under one name could not be told apart.
 *
 * @throws InvalidInput
 */
export function checkNames(
  choices: readonly StoredChoice[], own: StoredChoice | null, { kind, names, path }: { readonly kind: ChoiceKind; readonly names: ReadonlyMap<string, string>; readonly path: string },
): void {
  const others = choices.filter((choice) => choice.kind === kind && choice.id !== own?.id && choice.retiredDay === null);
  const taken = others.some((other) => [...names].some(([language, name]) => nameKeyOf(other.names.get(language) ?? '') === nameKeyOf(name)));
  if (taken) throw new InvalidInput([{ path, rule: 'taken' }]);
}

/** Whether there is such a country (ISO 3166-1 alpha-2). */
export function isCountry(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

/** A tag as it is written; null for no language that anything knows. */
export function languageTag(text: string): string | null {
  const tag = canonicalTag(text);
  const known = tag !== null && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  return known && tag.length <= 16 ? tag : null;
}

/** Null for what is not built like a tag: `Intl` throws for it. */
function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
