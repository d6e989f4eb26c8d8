import Holidays, { type HolidaysTypes } from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { HOUR } from '../platform/clock.ts';

export interface PublicHoliday {
  /** ISO 8601 day. */
  readonly day: string;
  readonly name: string;
}

/** A country, year and language always have the same holidays, and working them out takes a while. */
const known = new Map<string, readonly PublicHoliday[]>();
const KNOWN_MOST = 500;

const DAY_HOURS = 24;

/**
 * The public holidays of a country from a day on, for a year; those of single regions are not among them.
 *
 * @param country ISO 3166-1 alpha-2; one that the library does not know has none
 * @param from ISO 8601 day
 * @param language BCP 47, for their names
 */
export function publicHolidays(country: string, from: string, language: string): PublicHoliday[] {
  const year = Number(from.slice(0, 4));
  const until = `${year + 1}${from.slice(4)}`;
  return [...ofYear(country, year, language), ...ofYear(country, year + 1, language)].filter(({ day }) => from <= day && day < until);
}

function ofYear(country: string, year: number, language: string): readonly PublicHoliday[] {
  const key = [country, year, language].join('|');
  const found = known.get(key) ?? workedOut(country, year, language);
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(key, found);
  return found;
}

function workedOut(country: string, year: number, language: string): readonly PublicHoliday[] {
  const days = new Holidays(country).getHolidays(year, language);
  const names = new Map(days.filter(({ type }) => type === 'public').flatMap((holiday) => daysOf(holiday).map((day) => [day, holiday.name])));
  return [...names].map(([day, name]) => ({ day, name })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The whole days of a holiday, which may be several or, where it begins at noon, none. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  // An hour may be missing on a day on which the clocks change.
  const days = Math.floor(((end.getTime() - start.getTime()) / HOUR + 1) / DAY_HOURS);
  const first = Temporal.PlainDate.from(date.slice(0, 'YYYY-MM-DD'.length));
  return Array.from({ length: days }, (_, index) => first.add({ days: index }).toString());
}
