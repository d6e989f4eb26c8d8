const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an instant in a zone, counted since 1970; a difference of two is a number of calendar days. */
export function dayNumber(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone, calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: 'numeric', day: 'numeric',
  }).formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day'): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / MILLISECONDS_A_DAY;
}
