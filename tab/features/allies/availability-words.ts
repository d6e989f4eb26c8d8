import type { AvailabilityStatus } from '../../gql/graphql.ts';

export interface AllyAvailability {
  readonly status: AvailabilityStatus;
  /** UTC, when reachable now. */
  readonly until?: string | null;
  /** UTC, when not. */
  readonly nextAt?: string | null;
}

/** Which sentence of the catalogue says it, and what stands in it. */
export type AvailabilityWords =
  | { readonly key: 'now' | 'notTakingNewPeople' | 'unknown' }
  | { readonly key: 'nowUntil' | 'today' | 'tomorrow'; readonly time: string }
  | { readonly key: 'weekday'; readonly weekday: string; readonly time: string }
  | { readonly key: 'date'; readonly date: string; readonly time: string };

export interface Reader {
  readonly now: Date;
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** When an ally can talk, as somebody in this zone would say it. What has passed by now is never said. */
export function availabilityWords(availability: AllyAvailability, reader: Reader): AvailabilityWords {
  const { status, until, nextAt } = availability;
  if (status === 'NOT_TAKING_NEW_PEOPLE') return { key: 'notTakingNewPeople' };
  if (status === 'NOW') return nowWords(until, reader);
  if (status === 'LATER' && nextAt != null) return nextWords(new Date(nextAt), reader);
  return { key: 'unknown' };
}

function nowWords(until: string | null | undefined, reader: Reader): AvailabilityWords {
  if (until == null) return { key: 'now' };
  const end = new Date(until);
  if (end <= reader.now) return { key: 'unknown' };
  // An end beyond today needs a date to be understood, and "now" is what matters.
  return daysBetween(reader.now, end, reader.timeZone) === 0 ? { key: 'nowUntil', time: timeOf(end, reader) } : { key: 'now' };
}

function nextWords(start: Date, reader: Reader): AvailabilityWords {
  if (start <= reader.now) return { key: 'now' };
  const time = timeOf(start, reader);
  const days = daysBetween(reader.now, start, reader.timeZone);
  if (days === 0) return { key: 'today', time };
  if (days === 1) return { key: 'tomorrow', time };
  if (days < 7) return { key: 'weekday', weekday: format(start, reader, { weekday: 'short' }), time };
  return { key: 'date', date: format(start, reader, { day: 'numeric', month: 'short' }), time };
}

function timeOf(instant: Date, reader: Reader): string {
  return format(instant, reader, { hour: '2-digit', minute: '2-digit' });
}

function format(instant: Date, { locale, timeZone }: Reader, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(instant);
}

/** How many midnights of this zone lie between the two. */
function daysBetween(from: Date, to: Date, timeZone: string): number {
  return (dayNumber(to, timeZone) - dayNumber(from, timeZone)) / 86_400_000;
}

function dayNumber(instant: Date, timeZone: string): number {
  // Swedish writes dates as ISO 8601 does.
  return Date.parse(new Intl.DateTimeFormat('sv', { timeZone }).format(instant));
}
