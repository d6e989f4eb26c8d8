import { Temporal } from 'temporal-polyfill';
import { TRAINING_NOTICE_DAYS } from './limits.ts';

const DAY = 86_400_000;

/**
 * The last day on which a training counts: the same day of a later month, or the last of that month where it has no such day.
 *
 * @param day ISO 8601 day of the training
 */
export function expiryOf(day: string, validMonths: number): string {
  return Temporal.PlainDate.from(day).add({ months: validMonths }, { overflow: 'constrain' }).toString();
}

/**
 * From when on a training counts no more: the end of its last UTC day, in epoch milliseconds; Infinity where nothing was
 * recorded.
 */
export function trainingEnds(trainedUntil: string | null): number {
  return trainedUntil === null ? Infinity : Date.parse(trainedUntil) + DAY;
}

/** Whether a training ends soon, or has ended: from the day of the first notice on. */
export function isDue(trainedUntil: string, today: string): boolean {
  return (Date.parse(trainedUntil) - Date.parse(today)) / DAY <= TRAINING_NOTICE_DAYS[0];
}

/**
 * Which notice about the end of a training is due: the last of those whose day has come, so that nobody gets several at
 * once after a pause. Null before the first, and when it is over.
 */
export function noticeDue(trainedUntil: string, today: string): number | null {
  const left = (Date.parse(trainedUntil) - Date.parse(today)) / DAY;
  return left < 0 ? null : (TRAINING_NOTICE_DAYS.filter((days) => left <= days).at(-1) ?? null);
}
