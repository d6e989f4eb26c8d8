import { createContext, useContext } from 'react';

/** The languages that the tab has texts in. */
export const tabLanguages = ['en', 'de'] as const;
export type TabLanguage = (typeof tabLanguages)[number];

export interface ViewerLanguage {
  readonly language: TabLanguage;
  /** As the host gives it, such as `de-CH`: for dates, names of languages and countries. */
  readonly locale: string;
  /** ISO 3166-1 alpha-2: where somebody with this locale most likely is. */
  readonly region: string | undefined;
  /** IANA name; undefined where the host tells none that anything knows. */
  readonly timeZone: string | undefined;
}

/** What the tab can offer to somebody who uses Teams in this locale and time zone. */
export function viewerLanguage(hostLocale: string | undefined, hostTimeZone?: string): ViewerLanguage {
  const locale = new Intl.Locale(canonical(hostLocale));
  const region = hostLocale === undefined ? undefined : locale.maximize().region;
  const language = tabLanguages.find((one) => one === locale.language);
  // Dates in the language of the words around them.
  const timeZone = known(hostTimeZone);
  return language === undefined ? { language: 'en', locale: 'en-GB', region, timeZone } : { language, locale: locale.toString(), region, timeZone };
}

/** The writing direction of a language that the tab has texts in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur'].includes(language) ? 'rtl' : 'ltr';
}

function canonical(locale: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function known(timeZone: string | undefined): string | undefined {
  try {
    return timeZone === undefined || timeZone === '' ? undefined : new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

export const LanguageContext = createContext<ViewerLanguage>({ language: 'en', locale: 'en', region: undefined, timeZone: undefined });

/** The language of the tab's texts, and the locale for Intl. */
export function useTabLanguage(): ViewerLanguage {
  return useContext(LanguageContext);
}
