import { languageNames } from '../../../ui/language-names.ts';

/** Languages that are offered beside those that somebody speaks already (BCP 47). */
const OFFERED = [
  'ar', 'bg', 'bn', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'nl', 'no', 'pl',
  'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh',
];

/** Those that somebody speaks come first: the list is long, and what is chosen should be seen. Each part is sorted by name. */
export function languagesToOffer(spoken: readonly string[], locale: string) {
  return [spoken, OFFERED.filter((code) => !spoken.includes(code))].flatMap((codes) => languageNames(codes, locale));
}
