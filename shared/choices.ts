/** What people choose from, and admins keep: topics, sites, and the languages that allies speak. */
export const CHOICE_KINDS = ['TOPIC', 'SITE', 'LANGUAGE'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** Languages that are offered as long as admins settle nothing else (BCP 47). */
export const USUAL_LANGUAGES: readonly string[] = [
  'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'ga', 'gu', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'kn',
  'ko', 'lt', 'lv', 'ml', 'mr', 'nb', 'nl', 'pa', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tl', 'tr', 'uk',
  'ur', 'vi', 'zh',
];
