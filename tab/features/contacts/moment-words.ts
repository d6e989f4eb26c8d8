import { dayNumber, formatOf } from '../../ui/formats.ts';

/** Whether the day is said always, or only when it is not today. */
export type DayShown = 'always' | 'otherDays';

interface Moment {
  readonly day: DayShown;
  /** ISO time in UTC. */
  readonly instant: string;
  readonly now: Date;
  /** IANA zone of the viewer. */
  readonly timeZone: string;
  /** BCP 47 language of the screen. */
  readonly language: string;
}

/** When something was written: the time alone for today, with the day before that, with the year once it is another one. */
export function momentWords({ instant, day: shown, now, timeZone, language }: Moment): string {
  const then = new Date(instant);
  const time: Intl.DateTimeFormatOptions = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const days = dayNumber(now, timeZone) - dayNumber(then, timeZone);
  if (days === 0 && shown === 'otherDays') return formatOf(language, time).format(then);
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  const year: Intl.DateTimeFormatOptions = days > 300 ? { year: 'numeric' } : {};
  return formatOf(language, { ...time, ...day, ...year }).format(then);
}
