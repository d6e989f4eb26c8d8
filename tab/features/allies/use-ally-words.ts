import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../shared/vocabulary.ts';
import type { KindOfHelp, WayOfTalking } from '../../../shared/vocabulary.ts';
import { useTabLanguage } from '../../app/language.ts';
import { languageList } from '../../ui/language-names.ts';

interface AllyWords {
  readonly ways: (offered: readonly WayOfTalking[]) => string;
  readonly kinds: (offered: readonly KindOfHelp[]) => string;
  readonly languages: (codes: readonly string[]) => string;
}

/** What an ally offers, as a line of words, always in the same order. */
export function useAllyWords(): AllyWords {
  const { t } = useTranslation('allies');
  const { locale } = useTabLanguage();
  return useMemo(
    () => ({
      ways: (offered) => WAYS_OF_TALKING.filter((way) => offered.includes(way)).map((way) => t(`way.${way}`)).join(', '),
      kinds: (offered) => KINDS_OF_HELP.filter((kind) => offered.includes(kind)).map((kind) => t(`kind.${kind}`)).join(', '),
      languages: (codes) => languageList(codes, locale),
    }),
    [t, locale],
  );
}
