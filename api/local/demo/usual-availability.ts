import { COOL_DOWN_HOURS, NEW_PEOPLE_A_WEEK } from '../../../shared/limits.ts';

export const A_MONDAY = '2026-01-05';

/** What holds for whoever settled nothing else. */
export const USUAL_AVAILABILITY = {
  weeks: 1, firstWeekStartsOn: A_MONDAY, publicHolidaysOff: true, coolDownHours: COOL_DOWN_HOURS.usual,
  newPeopleAWeek: NEW_PEOPLE_A_WEEK.usual, countedWeek: A_MONDAY, newPeople: 0, version: 1,
};
