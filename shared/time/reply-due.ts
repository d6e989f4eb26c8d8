import type { WeeklyHours } from './weekly-hours.ts';
import { instantOf, localDay } from './weekly-hours.ts';

const SATURDAY = 6;
const HOUR = 3_600_000;
/** The end of a working day on which an ally gave no hours. */
const USUAL_END_MINUTE = 17 * 60;
/** Later ends count as this one: rounded up, they would be on the day after, which may be a Saturday. */
const LATEST_END_MINUTE = 23 * 60;

/**
 * When an answer is due: at the end of the ally's hours on the next working day (Monday to Friday) after the request,
 * in the ally's zone. Rounded up to the hour, because this time stands outside the sealed part.
 *
 * Source of the rule: hospital peer-support programmes promise an answer within 24 working hours.
 *
 * @param sentAt epoch milliseconds
 * @returns epoch milliseconds
 */
export function replyDue(sentAt: number, hours: readonly WeeklyHours[], zone: string): number {
  let day = localDay(sentAt, zone).add({ days: 1 });
  while (day.dayOfWeek >= SATURDAY) day = day.add({ days: 1 });
  const ends = hours
    .filter(({ weekday, startMinute, endMinute }) => weekday === day.dayOfWeek && endMinute > startMinute)
    .map(({ endMinute }) => endMinute);
  const end = ends.length > 0 ? Math.max(...ends) : USUAL_END_MINUTE;
  const due = instantOf(day, Math.min(end, LATEST_END_MINUTE), zone);
  return Math.ceil(due / HOUR) * HOUR;
}
