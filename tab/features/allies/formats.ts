import { dayNumber, formatOf } from '../../ui/formats.ts';

/** Who reads a time: when, in which language and where. */
export interface Reader {
  readonly now: Date;
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

export function formatted(instant: Date, { locale, timeZone }: Reader, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, { ...options, timeZone }).format(instant);
}

export function timeOf(instant: Date, reader: Reader): string {
  return formatted(instant, reader, { hour: '2-digit', minute: '2-digit' });
}

/** What the zone of the reader is called, such as Central European Time. */
export function zoneName({ now, locale, timeZone }: Reader): string {
  const parts = formatOf(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** How many midnights lie between now and then, where the reader is. */
export function daysAhead(then: Date, { now, timeZone }: Reader): number {
  return dayNumber(then, timeZone) - dayNumber(now, timeZone);
}
