/** Languages that are offered beside those that somebody speaks already (BCP 47). */
const OFFERED = [
  'ar', 'bg', 'bn', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'nl', 'no', 'pl',
  'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh',
];

export function languagesToOffer(spoken: readonly string[]): string[] {
  return [...new Set([...OFFERED, ...spoken])];
}
