import type { HoursPreview_PreviewFragment } from '../../../gql/graphql.ts';
import { dayIn, dayWords, daysBetween } from '../days.ts';

interface Reader {
  readonly now: Date;
  readonly locale: string;
  /** IANA zone of the viewer. */
  readonly timeZone: string;
}

/** Which sentence of the directory's own catalogue says it, and what stands in it. */
export type DirectoryWords =
  | { readonly key: 'now' | 'away' | 'awayTomorrow' | 'notTakingNewPeople' | 'unknown' }
  | { readonly key: 'nowUntil' | 'today' | 'tomorrow' | 'awayToday'; readonly time: string }
  | { readonly key: 'weekday'; readonly weekday: string; readonly time: string }
  | { readonly key: 'date'; readonly date: string; readonly time: string }
  | { readonly key: 'awayDate'; readonly date: string };

/** What the directory says of an ally, as somebody in this zone reads it. */
export function directoryWords({ status, until, nextAt }: HoursPreview_PreviewFragment['availability'], reader: Reader): DirectoryWords {
  const isOver = until != null && new Date(until) <= reader.now;
  if (status === 'NOT_TAKING_NEW_PEOPLE') return { key: 'notTakingNewPeople' };
  if (status === 'NOW' && !isOver) return nowWords(until, reader);
  if (status === 'AWAY' && !isOver) return awayWords(until, reader);
  return nextAt == null ? { key: 'unknown' } : nextWords(new Date(nextAt), reader);
}

function nowWords(until: string | null | undefined, reader: Reader): DirectoryWords {
  if (until == null || daysAhead(new Date(until), reader) > 0) return { key: 'now' };
  return { key: 'nowUntil', time: timeOf(new Date(until), reader) };
}

function awayWords(until: string | null | undefined, reader: Reader): DirectoryWords {
  if (until == null) return { key: 'away' };
  const back = new Date(until);
  const days = daysAhead(back, reader);
  if (days === 0) return { key: 'awayToday', time: timeOf(back, reader) };
  return days === 1 ? { key: 'awayTomorrow' } : { key: 'awayDate', date: dateOf(back, reader) };
}

function nextWords(start: Date, reader: Reader): DirectoryWords {
  if (start <= reader.now) return { key: 'now' };
  const time = timeOf(start, reader);
  const days = daysAhead(start, reader);
  if (days === 0) return { key: 'today', time };
  if (days === 1) return { key: 'tomorrow', time };
  if (days < 7) return { key: 'weekday', weekday: formatted(start, reader, { weekday: 'short' }), time };
  return { key: 'date', date: dateOf(start, reader), time };
}

/** The windows of the coming week, by the day on which each begins. */
export function windowsByDay(windows: HoursPreview_PreviewFragment['comingWindows'], reader: Reader): { readonly day: string; readonly times: string[] }[] {
  const today = dayIn(reader.timeZone, reader.now);
  const days = new Map<string, string[]>();
  for (const { from, until } of windows) {
    const [start, end] = [new Date(from), new Date(until)];
    const day = dayIn(reader.timeZone, start);
    days.set(day, [...(days.get(day) ?? []), `${timeOf(start, reader)}–${timeOf(end, reader)}`]);
  }
  return [...days].map(([day, times]) => ({ day: dayWords(day, today, reader.locale), times }));
}

const timeOf = (instant: Date, reader: Reader): string => formatted(instant, reader, { hour: '2-digit', minute: '2-digit' });

const dateOf = (instant: Date, reader: Reader): string => formatted(instant, reader, { day: 'numeric', month: 'short' });

function formatted(instant: Date, { locale, timeZone }: Reader, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
}

/** How many midnights of this zone lie before an instant. */
function daysAhead(instant: Date, { now, timeZone }: Reader): number {
  return daysBetween(dayIn(timeZone, now), dayIn(timeZone, instant));
}
