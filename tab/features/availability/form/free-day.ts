import type { HoursDraft } from '../hours/draft.ts';

/** The first day of a week on which nothing starts, for a new interval; Monday where every day has something. */
export function freeDay({ intervals }: HoursDraft, week: number): number {
  const taken = new Set(intervals.filter((interval) => interval.week === week).map(({ weekday }) => weekday));
  return [1, 2, 3, 4, 5, 6, 7].find((weekday) => !taken.has(weekday)) ?? 1;
}
