import type { WrittenInterval } from '../../../../shared/time/written-hours.ts';
import { collides, intervalOf, startOfDay } from '../grid/spans.ts';
import type { HoursDraft } from '../hours/draft.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOUR = 60;
const NINE = 9 * HOUR;
const FIVE = 17 * HOUR;
/** Where somebody would look for a free hour: through the day, then before it. */
const HOURS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 8, 7, 6, 5, 4, 3, 2, 1, 0, 23];

/** What a new row begins with: a usual day where there is room for one, or else a free hour. */
export function freeTime(draft: HoursDraft, week: number): WrittenInterval {
  const usualDays = WEEKDAYS.map((weekday) => startOfDay(week, weekday)).map((day) => ({ from: day + NINE, until: day + FIVE }));
  const hours = WEEKDAYS.flatMap((weekday) => HOURS.map((hour) => startOfDay(week, weekday) + hour * HOUR)).map((from) => ({ from, until: from + HOUR }));
  const free = [...usualDays, ...hours].find((span) => !collides(draft, span, ''));
  return intervalOf(free ?? { from: startOfDay(week, 1) + NINE, until: startOfDay(week, 1) + FIVE }, draft.weeks);
}
