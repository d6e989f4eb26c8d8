import { useCallback } from 'react';
import { useTabLanguage } from '../../../app/language.ts';
import { useNow } from '../../../ui/clock.tsx';
import { useTimeZone } from '../../../ui/use-time-zone.ts';
import { momentWords } from '../moment-words.ts';
import type { DayShown } from '../moment-words.ts';

/** Says when something was sent, in the viewer's zone and language. */
export function useMomentWords(): (instant: string, day?: DayShown) => string {
  const { locale } = useTabLanguage();
  const now = useNow();
  const timeZone = useTimeZone();
  return useCallback((instant, day = 'otherDays') => momentWords({ instant, day, now, timeZone, language: locale }), [locale, now, timeZone]);
}
