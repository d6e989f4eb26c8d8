/** Wall time as the platform's own `Intl` tells it: another source than the library that the product uses. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** ISO weekday: 1 is Monday. */
  readonly weekday: number;
  /** Minutes since local midnight. */
  readonly minute: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

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
  // 1970-01-05 was a Monday.
  return (((Date.parse(`${date}T00:00:00Z`) / DAY - 4) % 7) + 7) % 7 + 1;
}

const dates = new Map<string, string>();

export function plusDays(date: string, days: number): string {
  const key = `${date} ${days}`;
  const known = dates.get(key) ?? new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  dates.set(key, known);
  return known;
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

/** The day before on the calendar on the wall, which may lack a day. */
export function dayBefore(instant: number, zone: string): string {
  return wallTime(instant - (wallTime(instant, zone).minute + 61) * MINUTE, zone).date;
}

/**
 * The first instant at which the clock on the wall shows a time; where it never does, the instant as if the clocks had
 * not changed. Clocks change at most once in the three days around it.
 */
export function instantAt(date: string, minute: number, zone: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;
  const [before, after] = [utc - offset(utc - 36 * HOUR, zone) * MINUTE, utc - offset(utc + 36 * HOUR, zone) * MINUTE];
  const shows = (instant: number) => instant + offset(instant, zone) * MINUTE === utc;
  return [before, after].filter(shows).sort((one, other) => one - other)[0] ?? before;
}

/** The first instant, to the minute, since which clocks show what they show at an instant. It lies in the two days before. */
export function clockChangeBefore(instant: number, zone: string): number {
  let [different, same] = [instant - 2 * DAY, instant];
  while (same - different > MINUTE) {
    const middle = different + Math.floor((same - different) / 2 / MINUTE) * MINUTE;
    if (offset(middle, zone) === offset(instant, zone)) same = middle;
    else different = middle;
  }
  return same;
}

/** Whether a zone's calendar has a day. */
export function dayExists(date: string, zone: string): boolean {
  return [0, 180, 720].some((minute) => wallTime(instantAt(date, minute, zone), zone).date === date);
}
