import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useNow } from '../../../ui/clock.tsx';
import { useTimeZone } from '../../../ui/use-time-zone.ts';
import { untilWords } from './until-words.ts';

/** Says until when a pause or a cool-down lasts, in the viewer's zone and language. */
export function useUntilWords(): (what: 'pause' | 'coolDown', instant: string) => string {
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const now = useNow();
  const timeZone = useTimeZone();
  return (what, instant) => {
    const { when, ...values } = untilWords(instant, { now, locale, timeZone });
    return t(`${what}.until.${when}`, values);
  };
}
