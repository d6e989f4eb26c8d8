import { DAY_HOURS, type Stretch } from '../../../shared/coverage.ts';

/** A Monday, from which weekdays get their names. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** ISO weekdays: 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** The hours at which a slot of a day begins. */
export const HOURS = Array.from({ length: DAY_HOURS }, (_, hour) => hour);

/** A weekday by the name that this locale has for it; 1 is Monday. */
export function weekdayName(weekday: number, locale: string, length: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(MONDAY + (weekday - 1) * DAY);
}

/** A full hour on the clock; the end of the day reads like its beginning. */
export function hourName(hour: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(MONDAY + hour * HOUR);
}

/** As short as it goes, for the head of a column. */
export function hourNumber(hour: number, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).formatToParts(MONDAY + hour * HOUR);
  return parts.filter(({ type }) => type === 'hour' || type === 'dayPeriod').map(({ value }) => value).join(' ');
}

/** The same hours of several days, said once. */
export interface DaysAlike {
  readonly weekdays: readonly number[];
  readonly fromHour: number;
  readonly untilHour: number;
}

export function daysAlike(stretches: readonly Stretch[]): DaysAlike[] {
  const groups = new Map<string, DaysAlike>();
  for (const { weekday, fromHour, untilHour } of stretches) {
    const key = `${String(fromHour)}-${String(untilHour)}`;
    const before = groups.get(key);
    groups.set(key, { fromHour, untilHour, weekdays: [...(before?.weekdays ?? []), weekday] });
  }
  return [...groups.values()];
}

/** Weekdays as the words of a line. */
export function weekdayList(weekdays: readonly number[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(weekdays.map((weekday) => weekdayName(weekday, locale)));
}

/** Hours in a row with the same number. */
export interface Run {
  readonly fromHour: number;
  readonly untilHour: number;
  readonly count: number;
}

export function runsOf(hours: readonly { readonly hour: number; readonly count: number }[]): Run[] {
  const runs: Run[] = [];
  for (const { hour, count } of hours) {
    const last = runs.at(-1);
    if (last?.count === count && last.untilHour === hour) runs[runs.length - 1] = { ...last, untilHour: hour + 1 };
    else runs.push({ fromHour: hour, untilHour: hour + 1, count });
  }
  return runs;
}
