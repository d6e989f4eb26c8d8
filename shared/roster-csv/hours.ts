import { INTERVALS_MOST, PATTERN_WEEKS_MOST } from '../limits.ts';
import { hoursFaults, readInterval, wallTimeOf, type WrittenInterval } from '../time/written-hours.ts';
import type { WeeklyInterval } from '../time/weekly-hours.ts';
import type { ScreenLanguage } from '../vocabulary.ts';

/** Weekly hours as far as a file knows them. */
export interface CsvHours {
  readonly weeks: number;
  readonly intervals: readonly WeeklyInterval[];
}

/** `Mon 09:00-12:00; Tue 13:00-17:00`, and with several weeks `2 weeks: 1 Mon 09:00-12:00; 2 Tue 13:00-17:00`. */
const DAYS: Readonly<Record<ScreenLanguage, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
};
const WEEKS: Readonly<Record<ScreenLanguage, string>> = { en: 'weeks', de: 'Wochen' };

const PATTERN = /^(\d{1,2})\s*(?:weeks?|wochen?)\s*:\s*/iu;
const INTERVAL = /^(?:(\d{1,2})\s+)?(\p{L}+)\.?\s+(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/u;

const WEEKDAY_OF: ReadonlyMap<string, number> = new Map(
  [
    ...Object.values(DAYS),
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  ].flatMap((names) => names.map((name, index): [string, number] => [name.toLowerCase(), index + 1])),
);

export function writeHours({ weeks, intervals }: CsvHours, language: ScreenLanguage): string {
  const inOrder = intervals.toSorted((one, other) => one.week - other.week || one.weekday - other.weekday || one.startMinute - other.startMinute);
  const texts = inOrder.map(({ week, weekday, startMinute, endMinute }) =>
    `${weeks > 1 ? `${week} ` : ''}${DAYS[language][weekday - 1] ?? ''} ${wallTimeOf(startMinute)}-${wallTimeOf(endMinute)}`);
  return `${weeks > 1 ? `${weeks} ${WEEKS[language]}: ` : ''}${texts.join('; ')}`.trim();
}

/** Why a text is no weekly hours. */
export type HoursTextFault = 'HOURS' | 'HOURS_OVERLAP' | 'HOURS_TOO_MANY';

/** An end at or before the start is on the next day, as in `Fri 22:00-02:00`. */
export function readHours(text: string): CsvHours | HoursTextFault {
  const pattern = PATTERN.exec(text.trim());
  const weeks = pattern === null ? 1 : Number(pattern[1]);
  if (weeks < 1 || weeks > PATTERN_WEEKS_MOST) return 'HOURS';
  const parts = text.trim().slice(pattern?.[0].length ?? 0).split(/[;,|\n]/u).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length > INTERVALS_MOST) return 'HOURS_TOO_MANY';
  const written = parts.map((part) => intervalOf(part));
  if (!written.every((interval) => interval !== null)) return 'HOURS';
  const [fault] = hoursFaults({ weeks, intervals: written });
  if (fault) return fault.rule === 'overlap' ? 'HOURS_OVERLAP' : 'HOURS';
  return { weeks, intervals: written.map(readInterval) };
}

function intervalOf(part: string): WrittenInterval | null {
  const [, week = '1', name = '', startHour = '', startMinute = '', endHour = '', endMinute = ''] = INTERVAL.exec(part) ?? [];
  const weekday = WEEKDAY_OF.get(name.toLowerCase());
  if (weekday === undefined) return null;
  const [start, end] = [`${startHour.padStart(2, '0')}:${startMinute}`, `${endHour.padStart(2, '0')}:${endMinute}`];
  return { week: Number(week), weekday, start, end, endsNextDay: end <= start };
}
