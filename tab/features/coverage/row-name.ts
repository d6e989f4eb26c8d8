import { languageNames } from '../../ui/language-names.ts';

/** What a row is called: a language by the name that this locale has for it. */
export function rowName(by: 'SITE' | 'DEPARTMENT' | 'LANGUAGE', name: string, locale: string): string {
  return by === 'LANGUAGE' ? languageNames([name], locale)[0]?.name ?? name : name;
}
