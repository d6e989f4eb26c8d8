import { SCREEN_LANGUAGES } from '../../shared/vocabulary.ts';
import type { StoredCharter } from './charter.store.ts';
import type { Charter, CharterVersions } from './charter.type.ts';

/** A version in one language, or in the fallback where it was not translated. */
export function presentCharter({ version, publishedDay, texts }: StoredCharter, language: string): Charter {
  return { version, publishedDay, text: texts.get(language) ?? texts.get(SCREEN_LANGUAGES[0]) ?? '' };
}

/** All versions, with how many accepted each. */
export function presentVersions(versions: readonly StoredCharter[], acceptedBy: ReadonlyMap<number, number>, allies: number): CharterVersions {
  return {
    allies,
    versions: versions.map(({ version, publishedDay, texts }) => ({
      version,
      publishedDay,
      texts: SCREEN_LANGUAGES.map((language) => ({ language, text: texts.get(language) ?? '' })),
      acceptedBy: acceptedBy.get(version) ?? 0,
    })),
  };
}
