const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it, and a long list says many times. */
export function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an instant in a zone, counted since 1970; a difference of two is a number of midnights. */
export function dayNumber(instant: Date, timeZone: string): number {
  // Swedish writes dates as ISO 8601 does.
  return Date.parse(formatOf('sv', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant)) / MILLISECONDS_A_DAY;
}

/** A day as it is counted above, for formats that name days. */
export function dayOf(number: number): Date {
  return new Date(number * MILLISECONDS_A_DAY);
}
