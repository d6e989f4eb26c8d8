import { SCREEN_LANGUAGES, type ScreenLanguage } from '../../../shared/vocabulary.ts';

interface Wish {
  readonly language: string;
  readonly weight: number;
}

/** The supported language that an `Accept-Language` header wants most; the first when it wants none of them. */
export function languageOf(header: string | undefined): ScreenLanguage {
  const wishes = (header ?? '').slice(0, 200).split(',').map(wishOf).filter((wish) => wish.weight > 0);
  const ranked = wishes.toSorted((one, other) => other.weight - one.weight);
  for (const { language } of ranked) {
    const match = SCREEN_LANGUAGES.find((candidate) => candidate === language);
    if (match !== undefined) return match;
  }
  return SCREEN_LANGUAGES[0];
}

/** `de-CH;q=0.8` wishes for German, with weight 0.8. */
function wishOf(part: string): Wish {
  const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([0-9.]{1,5})\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
  return { language: range.trim().split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) };
}
