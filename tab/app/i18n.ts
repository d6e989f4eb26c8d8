import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { TabLanguage } from './language.ts';
import { messages as english } from './messages/en/index.ts';

export type Messages = typeof english;

/** The catalogues other than English, each fetched only by those who read it. */
const others: Record<Exclude<TabLanguage, 'en'>, () => Promise<Messages>> = {
  de: async () => (await import('./messages/de/index.ts')).messages,
};

/** The texts of the tab in one language; English where the others cannot be fetched, so that no screen is without words. */
export async function createI18n(language: TabLanguage): Promise<i18n> {
  const instance = createInstance();
  const [lng, resources] = await catalogueOf(language);
  await instance.use(initReactI18next).init({
    lng,
    fallbackLng: 'en',
    ns: Object.keys(english),
    defaultNS: 'common',
    resources: { en: english, [lng]: resources },
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Resolves to whether it is another one than before, with its texts. English where the others cannot be fetched. */
export async function changeLanguage(instance: i18n, language: TabLanguage): Promise<boolean> {
  if (instance.language === language) return false;
  const [lng, resources] = await catalogueOf(language);
  for (const [namespace, texts] of Object.entries(resources)) instance.addResourceBundle(lng, namespace, texts, true);
  await instance.changeLanguage(lng);
  return true;
}

async function catalogueOf(language: TabLanguage): Promise<[TabLanguage, Messages]> {
  if (language === 'en') return ['en', english];
  try {
    return [language, await others[language]()];
  } catch {
    return ['en', english];
  }
}
