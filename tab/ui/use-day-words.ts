import { useCallback } from 'react';
import { useTabLanguage } from '../app/language.ts';

/** Words for a day of the calendar (ISO 8601), such as “3 May 2027”. */
export function useDayWords(): (day: string) => string {
  const { locale } = useTabLanguage();
  return useCallback((day) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)), [locale]);
}
