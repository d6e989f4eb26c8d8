const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it, and a long list says many times. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

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

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an instant in a zone, counted since 1970; a difference of two is a number of midnights. */
export function dayNumber(instant: Date, timeZone: string): number {
  // Swedish writes dates as ISO 8601 does.
  return Date.parse(formatOf('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant)) / MILLISECONDS_A_DAY;
}

/** How many midnights lie between now and then, where the reader is. */
export function daysAhead(then: Date, { now, timeZone }: Reader): number {
  return dayNumber(then, timeZone) - dayNumber(now, timeZone);
}

/** A day as it is counted above, for formats that name days. */
export function dayOf(number: number): Date {
  return new Date(number * MILLISECONDS_A_DAY);
}
