import { Temporal } from 'temporal-polyfill';
import { merged, type Interval } from './interval.ts';

/** One interval of an ally's week, in wall time of the ally's zone. An end at or before the start is on the next day. */
export interface WeeklyHours {
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes since local midnight, 0 to 1439. */
  readonly startMinute: number;
  /** Minutes since local midnight, 1 to 1440. */
  readonly endMinute: number;
}

const DAY_MINUTES = 1_440;

/**
 * The windows in which weekly hours make an ally reachable, from the local day of `from` on for `days` days.
 *
 * Wall time is read in the ally's zone: a time that a clock change skips moves forward, a time that happens twice
 * is taken at its first occurrence as a start and at its first as an end, so no hour counts double.
 *
 * @param zone IANA zone name; an unknown one throws RangeError
 * @param from epoch milliseconds
 * @returns sorted windows that do not overlap, in epoch milliseconds
 */
export function expandWeeklyHours(hours: readonly WeeklyHours[], zone: string, from: number, days: number): Interval[] {
  // The day before is expanded too, since its hours may run over midnight.
  const yesterday = localDay(from, zone).subtract({ days: 1 });
  const windows: Interval[] = [];
  for (let offset = 0; offset <= days; offset += 1) {
    const day = yesterday.add({ days: offset });
    for (const entry of hours) {
      if (entry.weekday === day.dayOfWeek) windows.push(windowOn(day, entry, zone));
    }
  }
  return merged(windows).filter(({ until }) => until > from);
}

/** The local calendar day of an instant. */
export function localDay(instant: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
}

/** The instant at a number of minutes after local midnight, in epoch milliseconds. */
export function instantOf(day: Temporal.PlainDate, minute: number, zone: string): number {
  const date = day.add({ days: Math.floor(minute / DAY_MINUTES) });
  const time = Temporal.PlainTime.from({ hour: 0 }).add({ minutes: minute % DAY_MINUTES });
  return date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function windowOn(day: Temporal.PlainDate, hours: WeeklyHours, zone: string): Interval {
  const end = hours.endMinute <= hours.startMinute ? hours.endMinute + DAY_MINUTES : hours.endMinute;
  return { from: instantOf(day, hours.startMinute, zone), until: instantOf(day, end, zone) };
}
