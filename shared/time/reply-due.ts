import type { Temporal } from 'temporal-polyfill';
import { isDayOff, type AllyHours } from './ally-hours.ts';
import { existsIn, instantOf, intervalsOn, localDay } from './weekly-hours.ts';

const SATURDAY = 6;
const HOUR = 3_600_000;
/** The end of a working day on which an ally gave no hours. */
const USUAL_END_MINUTE = 17 * 60;
/** Later ends count as this one: rounded up, they would be on the day after, which may be a Saturday. */
const LATEST_END_MINUTE = 23 * 60;
/** Further than time off may last. */
const DAYS_AHEAD = 1_000;

/**
 * When an answer is due: at the end of the ally's hours on the next working day (Monday to Friday) after the request
 * that is no public holiday or time off of the ally's and on which a pause is over by then, in the ally's zone. Rounded
 * up to the hour, because this time stands outside the sealed part.
 *
 * Source of the rule: hospital peer-support programmes promise an answer within 24 working hours.
 *
 * @param sentAt epoch milliseconds
 * @returns epoch milliseconds
 */
export function replyDue(sentAt: number, hours: AllyHours): number {
  const pausedUntil = hours.pausedUntil ?? -Infinity;
  let day = localDay(sentAt, hours.zone).add({ days: 1 });
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead += 1) {
    if (isWorkingDay(day, hours) && endOn(day, hours) > pausedUntil) break;
    day = day.add({ days: 1 });
  }
  return Math.ceil(endOn(day, hours) / HOUR) * HOUR;
}

function isWorkingDay(day: Temporal.PlainDate, hours: AllyHours): boolean {
  return day.dayOfWeek < SATURDAY && !isDayOff(day, hours) && existsIn(day, hours.zone);
}

/** When the hours of a day end, without those that run over midnight. */
function endOn(day: Temporal.PlainDate, { weekly, zone }: AllyHours): number {
  const ends = intervalsOn(day, weekly)
    .filter(({ startMinute, endMinute }) => endMinute > startMinute)
    .map(({ endMinute }) => endMinute);
  const end = ends.length > 0 ? Math.max(...ends) : USUAL_END_MINUTE;
  return instantOf(day, Math.min(end, LATEST_END_MINUTE), zone);
}
