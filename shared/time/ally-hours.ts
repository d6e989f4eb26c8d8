import { Temporal } from 'temporal-polyfill';
import { merged, without, type Interval } from './interval.ts';
import { localDay, type WeeklyHours } from './weekly-hours.ts';
import { windowsOn } from './windows-on.ts';

const DAYS_BEFORE = 2;

/** Whole days away, the last one included; ISO 8601 days of the ally's calendar. */
export interface DaysOff {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Everything that decides when an ally is reachable. */
export interface AllyHours {
  /** IANA zone name; an unknown one throws RangeError. */
  readonly zone: string;
  readonly weekly: WeeklyHours;
  /** Time off, said in advance. */
  readonly timeOff: readonly DaysOff[];
  /** Public holidays on which the ally is off: ISO 8601 days. */
  readonly holidays: readonly string[];
  /** Epoch milliseconds; null where the ally has not paused. */
  readonly pausedUntil: number | null;
}

/**
 * The windows in which an ally is reachable, from the local day of `from` on for `days` days: weekly hours in wall time
 * of the ally's zone, without time off, public holidays and the pause.
 *
 * @param from epoch milliseconds; what is over by then is left out
 * @returns sorted windows that do not overlap, in epoch milliseconds
 */
export function expandWindows(hours: AllyHours, from: number, days: number): Interval[] {
  const today = localDay(from, hours.zone);
  // Hours of yesterday may run over midnight, and a zone may have left out the day that would be yesterday.
  const first = today.subtract({ days: DAYS_BEFORE });
  const windows = windowsOn(first, DAYS_BEFORE + days, hours.weekly, hours.zone);
  const daysOff = daysOffBetween(first, today.add({ days }), hours);
  return without(merged(windows), [...daysOff, ...pause(hours)]).filter(({ until }) => until > from);
}

/**
 * When an ally is away for longer than a day or has said so in advance: time off, and a pause over midnight.
 *
 * @param pausedSince epoch milliseconds: when the pause began
 */
export function absences(hours: Pick<AllyHours, 'zone' | 'timeOff' | 'pausedUntil'>, pausedSince: number): Interval[] {
  const { zone, timeOff, pausedUntil } = hours;
  const overNight = pausedUntil !== null && pausedUntil > pausedSince && !localDay(pausedUntil - 1, zone).equals(localDay(pausedSince, zone));
  return merged([...timeOff.map((days) => wholeDays(days, zone)), ...(overNight ? [{ from: pausedSince, until: pausedUntil }] : [])]);
}

/** Whether a day of the ally's calendar is one of time off or a public holiday. */
export function isDayOff(day: Temporal.PlainDate, { timeOff, holidays }: Pick<AllyHours, 'timeOff' | 'holidays'>): boolean {
  const text = day.toString();
  return holidays.includes(text) || timeOff.some(({ firstDay, lastDay }) => firstDay <= text && text <= lastDay);
}

/** Time off and public holidays that lie between two days; those far away are left out, since a zone is slow to read. */
function daysOffBetween(first: Temporal.PlainDate, last: Temporal.PlainDate, { zone, timeOff, holidays }: AllyHours): Interval[] {
  const [from, until] = [first.toString(), last.toString()];
  return [...timeOff, ...holidays.map((day) => ({ firstDay: day, lastDay: day }))]
    .filter(({ firstDay, lastDay }) => firstDay <= until && from <= lastDay)
    .map((days) => wholeDays(days, zone));
}

function pause({ pausedUntil }: AllyHours): Interval[] {
  return pausedUntil === null ? [] : [{ from: -Infinity, until: pausedUntil }];
}

function wholeDays({ firstDay, lastDay }: DaysOff, zone: string): Interval {
  const dayAfter = Temporal.PlainDate.from(lastDay).add({ days: 1 });
  return { from: startOf(Temporal.PlainDate.from(firstDay), zone), until: startOf(dayAfter, zone) };
}

/** The first instant of a day, which is not midnight everywhere; that of the next day where the zone left the day out. */
function startOf(day: Temporal.PlainDate, zone: string): number {
  return day.toZonedDateTime(zone).epochMilliseconds;
}
