const DAY_MILLISECONDS = 86_400_000;
const WEEK_DAYS = 7;
/** 1 January 2024 was a Monday. */
const A_MONDAY = '2024-01-01';

/** The calendar day of an instant in a zone, as ISO 8601 text. An unknown zone throws RangeError. */
export function dayIn(zone: string, instant: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(instant);
}

/** The day that lies this many days after another; negative for before. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, A_MONDAY.length);
}

/** How many days the second lies after the first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;
}

/** ISO weekday: 1 is Monday. */
export function weekdayOf(day: string): number {
  return modulo(daysBetween(A_MONDAY, day), WEEK_DAYS) + 1;
}

/** The Monday of the week of a day; what is no day stays as it is. */
export function mondayOf(day: string): string {
  return Number.isNaN(Date.parse(day)) ? day : plusDays(day, 1 - weekdayOf(day));
}

/** Which week of a pattern a day is in, from 1; null while the day on which the pattern begins is not known. */
export function patternWeekOf(day: string, pattern: { readonly weeks: number; readonly firstWeekStartsOn: string }): number | null {
  const days = daysBetween(mondayOf(pattern.firstWeekStartsOn), day);
  return Number.isNaN(days) ? null : modulo(Math.floor(days / WEEK_DAYS), pattern.weeks) + 1;
}

/** A weekday by the name that this locale has for it; 1 is Monday. */
export function weekdayName(weekday: number, locale: string, length: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(Date.parse(plusDays(A_MONDAY, weekday - 1)));
}

/** A day as people read it: with its weekday, and with the year where it is another one than this day's. */
export function dayWords(day: string, today: string, locale: string): string {
  const year: Intl.DateTimeFormatOptions = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
  const words: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', ...year, timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, words).format(Date.parse(day));
}

/** Wall time such as `09:30` as people in this locale write it. */
export function timeWords(time: string, locale: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const instant = Date.UTC(2024, 0, 1, hours, minutes);
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(instant);
}

export function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
