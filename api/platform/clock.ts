/** Where the time comes from. Passed in everywhere, so that a test can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock at which it is `start` now. */
export function clockFrom(start: Date): Clock {
  const ahead = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The UTC calendar day of an instant, `YYYY-MM-DD`: all that stands outside the sealed part about when. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The UTC calendar month of an instant, `YYYY-MM`. */
export function monthOf(instant: Date): string {
  return dayOf(instant).slice(0, 'YYYY-MM'.length);
}

/** An instant cut to the minute, as ISO 8601 text: all that a reader needs, and too little to recognise anybody by. */
export function minuteOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 16)}:00.000Z`;
}

/** The full hour that an instant is in. */
export function hourOf(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / HOUR) * HOUR);
}

export function daysBefore(instant: Date, days: number): string {
  return dayOf(new Date(instant.getTime() - days * DAY));
}
