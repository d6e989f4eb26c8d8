import { Temporal } from 'temporal-polyfill';
import { PAUSE_DAYS_MOST, TIME_OFF_DAYS_AHEAD } from '../../shared/limits.ts';
import { instantOf, localDay, mondayOf, type WeeklyHours } from '../../shared/time/weekly-hours.ts';
import { hoursFaults, readInterval, type WrittenHours } from '../../shared/time/written-hours.ts';
import type { PauseLength } from '../../shared/vocabulary.ts';
import { HOUR } from '../platform/clock.ts';
import { InvalidInput, type FieldFault } from '../platform/errors.ts';

export interface WeeklyHoursWish extends WrittenHours {
  readonly timeZone: string;
  readonly firstWeekStartsOn?: string | null | undefined;
}

export interface TimeOffWish {
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface PauseWish {
  readonly length: PauseLength;
  readonly date?: string | null;
}

const refused = (path: string, rule: FieldFault['rule']) => new InvalidInput([{ path: `input.${path}`, rule }]);

/** @throws InvalidInput naming each field that is wrong */
export function readWeeklyHours(wish: WeeklyHoursWish, now: number): WeeklyHours {
  const faults = hoursFaults(wish).map(({ path, rule }) => ({ path: `input.${path}`, rule }));
  if (faults.length > 0) throw new InvalidInput(faults);
  const { weeks, validFrom = null, validUntil = null, intervals, timeZone } = wish;
  const first = wish.firstWeekStartsOn == null ? localDay(now, timeZone) : Temporal.PlainDate.from(wish.firstWeekStartsOn);
  return { weeks, firstWeekStartsOn: mondayOf(first).toString(), validFrom, validUntil, intervals: intervals.map(readInterval) };
}

/** @throws InvalidInput for days that end before they start, have begun already, or are too far ahead */
export function checkTimeOff({ firstDay, lastDay }: TimeOffWish, zone: string, now: number): void {
  const today = localDay(now, zone);
  if (lastDay < firstDay) throw refused('lastDay', 'endBeforeStart');
  if (firstDay < today.toString()) throw refused('firstDay', 'past');
  if (lastDay > today.add({ days: TIME_OFF_DAYS_AHEAD }).toString()) throw refused('lastDay', 'outOfRange');
}

/**
 * When a pause that begins now is over.
 *
 * @throws InvalidInput for a day that is missing, has begun already, or is too far ahead
 */
export function pauseEnd({ length, date = null }: PauseWish, zone: string, now: number): Date {
  if (length === 'ONE_HOUR') return new Date(now + HOUR);
  const today = localDay(now, zone);
  if (length === 'TODAY') return new Date(instantOf(today.add({ days: 1 }), 0, zone));
  if (date === null) throw refused('date', 'required');
  if (date <= today.toString()) throw refused('date', 'past');
  if (date > today.add({ days: PAUSE_DAYS_MOST }).toString()) throw refused('date', 'outOfRange');
  return new Date(instantOf(Temporal.PlainDate.from(date), 0, zone));
}
