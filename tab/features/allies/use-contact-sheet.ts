import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf, useTabLanguage } from '../../app/language.ts';
import { useReader } from './availability-reader.tsx';
import type { ListedAlly } from './contact-list.query.ts';
import type { ContactSheet, CrisisSheet } from './contact-sheet.ts';
import { formatted, zoneName } from './formats.ts';
import type { Reader } from './formats.ts';
import { hoursByDay } from './hours-by-day.ts';
import { useAllyWords } from './use-ally-words.ts';
import { useSpanWords } from './use-span-words.ts';

export interface ContactSheetProps {
  readonly allies: readonly ListedAlly[];
  readonly asOf: Date;
  /** Whom to call in these countries (ISO 3166-1 alpha-2). */
  readonly crisisSheet: (countries: readonly string[]) => CrisisSheet;
}

/** The contact list in the words of whoever looks, and with nothing about them. */
export function useContactSheet({ allies, asOf, crisisSheet }: ContactSheetProps): ContactSheet {
  const { language, locale } = useTabLanguage();
  const { t } = useTranslation('allies');
  const { timeZone } = useReader();
  // The list stays as it was made: its hours are those of the week that began then.
  const reader = useMemo<Reader>(() => ({ now: asOf, locale, timeZone }), [asOf, locale, timeZone]);
  const factsOf = useFacts(reader);
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return {
      lang: language,
      dir: directionOf(language),
      title: t('contactList.title'),
      notes: [
        t('contactList.asOf', { date: formatted(asOf, reader, { dateStyle: 'long' }) }),
        t('contactList.hoursChange', { zone: zoneName(reader) }),
        t('contactList.howToWrite'),
      ],
      allies: [...allies].sort((a, b) => compare(a.name, b.name)).map((ally) => ({ id: ally.id, name: ally.name, facts: factsOf(ally) })),
      crisis: crisisSheet([...new Set(allies.map(({ site }) => site.country))].sort(compare)),
    };
  }, [allies, asOf, crisisSheet, factsOf, language, locale, reader, t]);
}

type Facts = ContactSheet['allies'][number]['facts'];

/** What stands about an ally under their name. */
function useFacts(reader: Reader): (ally: ListedAlly) => Facts {
  const { t } = useTranslation('allies');
  const words = useAllyWords();
  const spanWords = useSpanWords();
  return useCallback(
    (ally) => {
      const days = hoursByDay(ally.comingWindows, reader).filter(({ spans }) => spans.length > 0);
      const hours = days.map(({ date, spans }) => `${dayWords(date, reader)} ${spans.map(spanWords).join(', ')}`);
      return [
        { label: t('department'), lines: [ally.department] },
        { label: t('site'), lines: [ally.site.name] },
        { label: t('speaks'), lines: [words.languages(ally.languages)] },
        { label: t('knows'), lines: [ally.topics.map(({ name }) => name).join(', ')] },
        { label: t('ways'), lines: [words.ways(ally.waysOfTalking)] },
        { label: t('hours.title'), lines: hours.length === 0 ? [t('hours.noneThisWeek')] : hours },
      ].filter(({ lines }) => lines.some((line) => line !== ''));
    },
    [reader, spanWords, t, words],
  );
}

function dayWords(day: Date, { now, locale }: Reader): string {
  return formatted(day, { now, locale, timeZone: 'UTC' }, { weekday: 'short', day: 'numeric', month: 'short' });
}
