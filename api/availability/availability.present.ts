import { weekOf } from '../../shared/places.ts';
import { localDay } from '../../shared/time/weekly-hours.ts';
import { writeInterval, type WrittenInterval } from '../../shared/time/written-hours.ts';
import type { DirectoryWords } from '../directory/directory.service.ts';
import type { StoredAvailability } from './availability.store.ts';
import { publicHolidays, type PublicHoliday } from './public-holidays.ts';

export interface OwnAvailabilityView {
  readonly version: number;
  readonly weeklyHours: {
    readonly timeZone: string;
    readonly weeks: number;
    readonly firstWeekStartsOn: string;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
    readonly intervals: readonly WrittenInterval[];
  };
  readonly timeOff: readonly { readonly id: string; readonly firstDay: string; readonly lastDay: string }[];
  readonly pausedUntil: Date | null;
  readonly coolDownUntil: Date | null;
  readonly publicHolidaysOff: boolean;
  readonly publicHolidays: readonly PublicHoliday[];
  readonly limits: { readonly maxOpenConversations: number; readonly newPeopleAWeek: number; readonly coolDownHours: number };
  readonly openConversations: number;
  readonly newPeopleThisWeek: number;
  readonly inDirectory: DirectoryWords;
}

/** An ally's availability as they see it themselves, and nobody else. What is over is left out. */
export function presentOwnAvailability(
  { ally, settings, intervals, timeOff }: StoredAvailability,
  { now, language, inDirectory }: { readonly now: Date; readonly language: string; readonly inDirectory: DirectoryWords },
): OwnAvailabilityView {
  const { version, weeks, firstWeekStartsOn, validFrom, validUntil, newPeopleAWeek, coolDownHours, publicHolidaysOff } = settings;
  const { timeZone, maxOpenConversations, openConversations } = ally;
  const today = localDay(now.getTime(), timeZone).toString();
  return {
    version,
    weeklyHours: { timeZone, weeks, firstWeekStartsOn, validFrom, validUntil, intervals: intervals.map(writeInterval) },
    timeOff: timeOff.filter(({ lastDay }) => lastDay >= today).map(({ id, firstDay, lastDay }) => ({ id, firstDay, lastDay })),
    pausedUntil: stillToCome(settings.pausedUntil, now),
    coolDownUntil: stillToCome(settings.coolDownUntil, now),
    publicHolidaysOff,
    publicHolidays: publicHolidays(ally.site.country, today, language),
    limits: { maxOpenConversations, newPeopleAWeek, coolDownHours },
    openConversations,
    newPeopleThisWeek: settings.countedWeek === weekOf(now) ? settings.newPeople : 0,
    inDirectory,
  };
}

function stillToCome(instant: Date | null, now: Date): Date | null {
  return instant !== null && instant > now ? instant : null;
}
