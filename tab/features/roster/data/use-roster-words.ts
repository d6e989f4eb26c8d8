import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { languageList } from '../../../ui/language-names.ts';
import type { RosterEntry } from './roster.query.ts';

/** How things of the roster are called. */
export function useRosterWords() {
  const { t } = useTranslation('roster');
  const { locale } = useTabLanguage();
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const day = (iso: string): string => days.format(new Date(iso));
    return {
      day,
      step: ({ step }: Pick<RosterEntry, 'step'>): string => t(`step.${step}`),
      languages: (codes: readonly string[]): string => languageList(codes, locale),
      topics: (topics: RosterEntry['topics']): string => topics.map(({ name }) => name).join(', '),
      load: ({ load }: Pick<RosterEntry, 'load'>): string => (load == null ? '' : t(`load.${load}`)),
      trained: ({ trainedUntil, training }: Pick<RosterEntry, 'trainedUntil' | 'training'>): string =>
        trainedUntil == null ? t('training.NONE') : t('trained', { day: day(trainedUntil), state: t(`training.${training}`) }),
    };
  }, [t, locale]);
}
