import { dayNumber, formatOf } from '../../ui/formats.ts';

/** When an answer is due, as the words of a sentence need it: pure, in the viewer's zone and language. */
export type ReplyDueWords =
  | { readonly when: 'overdue' }
  | { readonly when: 'today'; readonly time: string }
  | { readonly when: 'tomorrow'; readonly weekday: string; readonly time: string }
  | { readonly when: 'thisWeek'; readonly weekday: string; readonly time: string }
  | { readonly when: 'later'; readonly date: string; readonly time: string };

export interface ReplyDueQuestion {
  /** ISO time in UTC, as the API gives it. */
  readonly dueAt: string;
  readonly now: Date;
  /** IANA zone of the viewer. */
  readonly timeZone: string;
  /** BCP 47 language of the screen. */
  readonly language: string;
}

/** Says today, tomorrow, the weekday within six days, or the date. A moment that has passed is overdue. */
export function replyDueWords({ dueAt, now, timeZone, language }: ReplyDueQuestion): ReplyDueWords {
  const due = new Date(dueAt);
  if (due.getTime() <= now.getTime()) return { when: 'overdue' };
  const format = (options: Intl.DateTimeFormatOptions): string =>
    formatOf(language, { timeZone, ...options }).format(due);
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = format({ weekday: 'long' });
  const days = dayNumber(due, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return { when: 'today', time };
  if (days === 1) return { when: 'tomorrow', weekday, time };
  // A week ahead has the same weekday name as today, so a date is clearer.
  if (days < 7) return { when: 'thisWeek', weekday, time };
  return { when: 'later', date: format({ weekday: 'long', day: 'numeric', month: 'long' }), time };
}
