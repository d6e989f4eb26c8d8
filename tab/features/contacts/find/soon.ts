import type { AvailabilityStatus } from '../../../../shared/vocabulary.ts';
import { dayNumber, formatOf } from '../../../ui/formats.ts';

/** How soon an ally can talk, as a part of the reason why they are proposed. */
export type Soon = { readonly key: 'now' | 'today' | 'tomorrow' | 'unknown' } | { readonly key: 'day'; readonly day: string };

interface Reader {
  readonly now: Date;
  /** IANA name. */
  readonly timeZone: string;
  readonly locale: string;
}

/** @param nextAt ISO time in UTC of the next window */
export function soon({ status, nextAt }: { status: AvailabilityStatus; nextAt?: string | null | undefined }, { now, timeZone, locale }: Reader): Soon {
  if (status === 'NOW') return { key: 'now' };
  if (nextAt == null) return { key: 'unknown' };
  const days = dayNumber(new Date(nextAt), timeZone) - dayNumber(now, timeZone);
  if (days <= 0) return { key: 'today' };
  if (days === 1) return { key: 'tomorrow' };
  const format = days < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  return { key: 'day', day: formatOf(locale, { ...format, timeZone }).format(new Date(nextAt)) };
}
