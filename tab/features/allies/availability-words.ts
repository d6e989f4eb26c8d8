import type { AvailabilityStatus, Presence } from '../../gql/graphql.ts';
import { daysAhead, formatted, timeOf } from './formats.ts';
import type { Reader } from './formats.ts';

export interface AllyAvailability {
  readonly status: AvailabilityStatus;
  /** UTC. NOW: the end of the window. AWAY: when this person is back. */
  readonly until?: string | null;
  /** UTC: the start of the next window that was still to come when the API answered. */
  readonly nextAt?: string | null;
  readonly presence?: Presence | null;
}

/** Which sentence of the catalogue says it, and what stands in it. */
export type AvailabilityWords =
  | { readonly key: 'now' | 'busy' | 'offline' | 'away' | 'awayTomorrow' | 'notTakingNewPeople' | 'unknown' }
  | { readonly key: 'nowUntil' | 'busyUntil' | 'offlineUntil' | 'today' | 'tomorrow' | 'awayToday'; readonly time: string }
  | { readonly key: 'weekday'; readonly weekday: string; readonly time: string }
  | { readonly key: 'date'; readonly date: string; readonly time: string }
  | { readonly key: 'awayDate'; readonly date: string };

/** Further ahead than this, a day and a month may be those of either year. */
const YEAR_SAID_AFTER_DAYS = 300;

/**
 * When an ally can talk, as somebody in this zone would say it. What has passed by now is never said: what comes after
 * it is, as far as the API told.
 */
export function availabilityWords(availability: AllyAvailability, reader: Reader): AvailabilityWords {
  const { status } = availability;
  const until = dateOf(availability.until);
  const nextAt = dateOf(availability.nextAt);
  const isOver = until !== null && until <= reader.now;
  if (status === 'NOT_TAKING_NEW_PEOPLE') return { key: 'notTakingNewPeople' };
  if (status === 'NOW' && !isOver) return nowWords(until, availability.presence ?? 'FREE', reader);
  if (status === 'AWAY' && !isOver) return awayWords(until, reader);
  return nextAt === null ? { key: 'unknown' } : nextWords(nextAt, reader);
}

/** Whether somebody new may write now: to the others it would be a void. */
export function takesRequests(availability: AllyAvailability, reader: Reader): boolean {
  return !['notTakingNewPeople', 'away', 'awayToday', 'awayTomorrow', 'awayDate'].includes(availabilityWords(availability, reader).key);
}

/** The start of a window that is to come, or that it has begun. Its end is not known. */
export function nextWords(start: Date, reader: Reader): AvailabilityWords & { key: 'now' | 'today' | 'tomorrow' | 'weekday' | 'date' } {
  if (start <= reader.now) return { key: 'now' };
  const time = timeOf(start, reader);
  const days = daysAhead(start, reader);
  if (days === 0) return { key: 'today', time };
  if (days === 1) return { key: 'tomorrow', time };
  // A week ahead has the same weekday as today, so a date is clearer.
  if (days < 7) return { key: 'weekday', weekday: formatted(start, reader, { weekday: 'short' }), time };
  return { key: 'date', date: dateWords(start, reader), time };
}

const nowKeys = { FREE: 'now', BUSY: 'busy', OFFLINE: 'offline' } as const;

function nowWords(end: Date | null, presence: Presence, reader: Reader): AvailabilityWords {
  const key = nowKeys[presence];
  // An end beyond today needs a date to be understood, and "now" is what matters.
  return end !== null && daysAhead(end, reader) === 0 ? { key: `${key}Until`, time: timeOf(end, reader) } : { key };
}

function awayWords(back: Date | null, reader: Reader): AvailabilityWords {
  if (back === null) return { key: 'away' };
  const days = daysAhead(back, reader);
  if (days === 0) return { key: 'awayToday', time: timeOf(back, reader) };
  return days === 1 ? { key: 'awayTomorrow' } : { key: 'awayDate', date: dateWords(back, reader) };
}

function dateWords(instant: Date, reader: Reader): string {
  const year = daysAhead(instant, reader) > YEAR_SAID_AFTER_DAYS ? ({ year: 'numeric' } as const) : {};
  return formatted(instant, reader, { day: 'numeric', month: 'short', ...year });
}

function dateOf(instant: string | null | undefined): Date | null {
  return instant == null ? null : new Date(instant);
}
