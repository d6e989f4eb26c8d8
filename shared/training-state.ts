import { TRAINING_DUE_DAYS } from './limits.ts';

/** How it stands with somebody's training. DUE: it counts, and not for long. NONE: nothing was recorded. */
export const TRAINING_STATES = ['VALID', 'DUE', 'EXPIRED', 'NONE'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

const DAY = 86_400_000;

/** The last day that is soon. ISO 8601 days. */
export function trainingDueUntil(today: string): string {
  return new Date(Date.parse(today) + TRAINING_DUE_DAYS * DAY).toISOString().slice(0, 10);
}

/**
 * @param trainedUntil the last day on which the training counts
 * @param today ISO 8601 day
 */
export function trainingState(trainedUntil: string | null, today: string): TrainingState {
  if (trainedUntil === null) return 'NONE';
  if (trainedUntil < today) return 'EXPIRED';
  return trainedUntil <= trainingDueUntil(today) ? 'DUE' : 'VALID';
}
