import type { TFunction } from 'i18next';
import { verifiedMonth } from '../../ui/crisis-lines.ts';
import type { CrisisLine } from '../../ui/crisis-lines.ts';

/** When a line is open, what it costs, and how sure we are. */
export function lineDetails(line: CrisisLine, t: TFunction<'help'>, locale: string): string {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${verifiedMonth}-01`));
  return [
    line.hours === '24/7' ? t('allDay') : t('hours', { hours: line.hours }),
    ...(line.free === true ? [t('free')] : []),
    line.isOwn === true ? t('own') : t('verified', { month }),
  ].join(' · ');
}
