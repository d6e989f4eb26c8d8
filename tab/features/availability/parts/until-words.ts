import { dayIn, dayWords } from '../days.ts';

interface Reader {
  readonly now: Date;
  readonly locale: string;
  /** IANA zone of the viewer. */
  readonly timeZone: string;
}

/** Until when something lasts: a time of today, a day on which it is over, or a day with a time. */
export type UntilWords =
  | { readonly when: 'today'; readonly time: string }
  | { readonly when: 'backOn'; readonly day: string }
  | { readonly when: 'day'; readonly day: string; readonly time: string };

/** Until when, as somebody in this zone would say it. */
export function untilWords(instant: string, { now, locale, timeZone }: Reader): UntilWords {
  const end = new Date(instant);
  const today = dayIn(timeZone, now);
  const day = dayIn(timeZone, end);
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(end);
  if (day === today) return { when: 'today', time };
  const atMidnight = new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(end) === '00:00';
  const words = dayWords(day, today, locale);
  return atMidnight ? { when: 'backOn', day: words } : { when: 'day', day: words, time };
}
