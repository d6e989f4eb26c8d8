import { WINDOW_DAYS } from '../../shared/limits.ts';
import { hasPlace, restsUntil } from '../../shared/places.ts';
import { absences, expandWindows, type AllyHours } from '../../shared/time/ally-hours.ts';
import type { Reachable } from '../../shared/time/availability.ts';
import { boundsOf, type Interval } from '../../shared/time/interval.ts';
import { localDay } from '../../shared/time/weekly-hours.ts';
import { trainingEnds } from '../../shared/training-rules.ts';
import type { StoredAvailability } from './availability.store.ts';
import { publicHolidays } from './public-holidays.ts';

/** What is stored about an ally, as the rules of time want it. */
export function allyHours({ ally, settings, intervals, timeOff }: StoredAvailability, now: number): AllyHours {
  const today = localDay(now, ally.timeZone).toString();
  const holidays = settings.publicHolidaysOff ? publicHolidays(ally.site.country, today, 'en').map(({ day }) => day) : [];
  const { weeks, firstWeekStartsOn, validFrom, validUntil } = settings;
  const weekly = { weeks, firstWeekStartsOn, validFrom, validUntil, intervals };
  return { zone: ally.timeZone, weekly, timeOff, holidays, pausedUntil: settings.pausedUntil?.getTime() ?? null };
}

export function comingWindows(hours: AllyHours, now: number): Interval[] {
  return expandWindows(hours, now, WINDOW_DAYS);
}

/** Whether an ally is in their hours at an instant, whoever they hold already. */
export function isInHours(hours: AllyHours, now: number): boolean {
  return expandWindows(hours, now, 1).some(({ from, until }) => from <= now && now < until);
}

/** What the directory needs to know to say when an ally with these hours and windows is reachable. */
export function reachable({ ally, settings }: StoredAvailability, hours: AllyHours, windows: readonly Interval[], now: number): Reachable {
  const { coolDownUntil, countedWeek, newPeople, newPeopleAWeek } = settings;
  return {
    windows: boundsOf(windows),
    away: boundsOf(absences(hours, settings.pausedSince?.getTime() ?? now)),
    takesNewPeople: hasPlace(ally),
    restsUntil: restsUntil({ coolDownUntil: coolDownUntil?.getTime() ?? null, countedWeek, newPeople, newPeopleAWeek }),
    takesUntil: trainingEnds(ally.trainedUntil),
  };
}
