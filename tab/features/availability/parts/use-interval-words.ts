import { useTranslation } from 'react-i18next';
import type { WrittenInterval } from '../../../../shared/time/written-hours.ts';
import { useTabLanguage } from '../../../app/language.ts';
import { timeWords, weekdayName } from '../days.ts';

/** Says an interval: `Monday, 09:00 to 17:00`, with its week where the pattern has several. */
export function useIntervalWords(weeks: number): (interval: WrittenInterval) => string {
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  return ({ week, weekday, start, end, endsNextDay }) => {
    const values = {
      day: weekdayName(weekday, locale),
      start: start === '' ? '…' : timeWords(start, locale),
      end: end === '' ? '…' : timeWords(end, locale),
    };
    const words = t(endsNextDay ? 'interval.overnight' : 'interval.sameDay', values);
    return weeks > 1 ? t('interval.inWeek', { week, interval: words }) : words;
  };
}
