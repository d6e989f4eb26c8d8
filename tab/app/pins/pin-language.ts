import type { TabLanguage, ViewerLanguage } from '../language.ts';

const locales: Record<TabLanguage, string> = { en: 'en-GB', de: 'de-DE' };

/** The language of a tab in a channel: that of its choices. Where whoever looks is, and how their Teams is set, makes no difference. */
export function pinLanguage(language: TabLanguage): ViewerLanguage {
  return { language, locale: locales[language], region: undefined, timeZone: 'UTC' };
}
