import { SCREEN_LANGUAGES } from '../../shared/vocabulary.ts';
import type { Choice } from './choices.type.ts';
import { EVERYWHERE, type StoredChoice } from './stored-choice.ts';

/** A choice in a language; English where it was not translated. */
export function nameOf({ id, names }: Pick<StoredChoice, 'id' | 'names'>, language: string): string {
  return names.get(language) ?? names.get(EVERYWHERE) ?? names.get(SCREEN_LANGUAGES[0]) ?? [...names.values()][0] ?? id;
}

export function presentChoice(choice: StoredChoice, language: string): Choice {
  const { kind, id, version, names, place, people, retiredDay, mergedInto } = choice;
  return {
    kind, id, version, people,
    name: nameOf(choice, language),
    names: kind === 'TOPIC' ? SCREEN_LANGUAGES.map((each) => ({ language: each, name: names.get(each) ?? '' })) : [],
    country: place?.country ?? null,
    timeZone: place?.timeZone ?? null,
    retired: retiredDay !== null,
    mergedIntoId: mergedInto,
  };
}
