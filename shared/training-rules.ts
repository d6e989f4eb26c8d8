import { Temporal } from 'temporal-polyfill';

const DAY = 86_400_000;

/** So many days before a training runs out, the ally is told. */
export const TRAINING_NOTICE_DAYS = [60, 30, 7] as const;

/** How a training stands on a day. */
export const TRAINING_STATES = ['VALID', 'DUE', 'EXPIRED', 'NONE'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

/** The last day on which a training counts that was taken on a day. In a shorter month it is that month's last day. */
export function expiryOf(day: string, validMonths: number): string {
  return Temporal.PlainDate.from(day).add({ months: validMonths }).toString();
}

/** @param until the last day on which it counts; null where nothing was recorded */
export function trainingState(until: string | null, today: string): TrainingState {
  if (until === null) return 'NONE';
  if (until < today) return 'EXPIRED';
  return daysUntil(until, today) <= TRAINING_NOTICE_DAYS[0] ? 'DUE' : 'VALID';
}

/** The instant, in epoch milliseconds, from which somebody gets no new requests; Infinity for never. */
export function takesUntil(until: string | null): number {
  return until === null ? Infinity : Date.parse(until) + DAY;
}

/** The notice that is due: the smallest of the numbers that the days left have come down to; null for none. */
export function noticeDue(until: string, today: string): number | null {
  const left = daysUntil(until, today);
  if (left < 0) return null;
  return TRAINING_NOTICE_DAYS.findLast((days) => left <= days) ?? null;
}

/**
 * Until when somebody is trained: the earliest expiry over the courses that are required, each by its latest record.
 *
 * @param latest expiry of the latest record by course; a required course without one leaves nothing
 */
export function trainedUntil(required: readonly string[], latest: ReadonlyMap<string, string>): string | null {
  const days = required.map((course) => latest.get(course));
  if (days.length === 0 || days.includes(undefined)) return null;
  return days.filter((day) => day !== undefined).sort()[0] ?? null;
}

/** Whether somebody has taken all that is required. */
export function hasFinished(required: readonly string[], latest: ReadonlyMap<string, string>, today: string): boolean {
  return required.every((course) => (latest.get(course) ?? '') >= today);
}

function daysUntil(day: string, today: string): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day)).days;
}
