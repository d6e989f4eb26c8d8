import type { WeeklyHours } from '../../shared/time/weekly-hours.ts';

/** Wall time as the platform's own `Intl` tells it: another source than the library that the product uses. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** ISO weekday: 1 is Monday. */
  readonly weekday: number;
  /** Minutes since local midnight. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const MINUTE = 60_000;

export function wallTime(instant: number, zone: string): WallTime {
  let format = formats.get(zone);
  if (!format) {
    const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
    formats.set(zone, format);
  }
  const [day = '', month = '', year = '', hour = '', minute = ''] = format.format(instant).split(/\D+/);
  const date = `${year}-${month}-${day}`;
  return { date, weekday: weekdayOf(date), minute: Number(hour) * 60 + Number(minute) };
}

export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** How far local clocks are from UTC, in minutes. */
export function offset(instant: number, zone: string): number {
  const { date, minute } = wallTime(instant, zone);
  return Math.round((Date.parse(`${date}T00:00:00Z`) + minute * MINUTE - instant) / MINUTE);
}

/** Whether the clocks change within an hour of an instant, when wall time alone does not say which instant is meant. */
export function nearClockChange(instant: number, zone: string): boolean {
  return offset(instant - 61 * MINUTE, zone) !== offset(instant + 61 * MINUTE, zone);
}

/** Whether wall time lies in weekly hours: said of the clock on the wall only, without any calendar arithmetic. */
export function inHours({ weekday, minute }: WallTime, hours: readonly WeeklyHours[]): boolean {
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  return hours.some(({ weekday: day, startMinute, endMinute }) => {
    const overnight = endMinute <= startMinute;
    if (day === weekday && minute >= startMinute && (overnight || minute < endMinute)) return true;
    return overnight && day === yesterday && minute < endMinute;
  });
}
