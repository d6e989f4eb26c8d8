import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TabLanguage } from '../language.ts';
import { manageMessages as german } from './messages/de/index.ts';
import { manageMessages as english } from './messages/en/index.ts';

const catalogues: Readonly<Record<TabLanguage, typeof english>> = { en: english, de: german };

/** Adds the texts for admins to those of the tab, before the first of them is drawn. They came with the screens. */
export function useManageMessages(): void {
  const { i18n } = useTranslation();
  useState(() => {
    for (const [language, namespaces] of Object.entries(catalogues)) {
      for (const [namespace, texts] of Object.entries(namespaces)) i18n.addResourceBundle(language, namespace, texts);
    }
  });
}
