import type { WrittenInterval } from '../../../../shared/time/written-hours.ts';
import { inOrder, newKey, type DraftInterval, type HoursDraft } from './draft.ts';

/** Puts an interval in its place of the week. */
export function withAdded(draft: HoursDraft, interval: DraftInterval): HoursDraft {
  const after = draft.intervals.findIndex((other) => inOrder(interval, other) < 0);
  const place = after < 0 ? draft.intervals.length : after;
  return { ...draft, intervals: [...draft.intervals.slice(0, place), interval, ...draft.intervals.slice(place)] };
}

/** Changes an interval where it stands: a row of the form does not jump while somebody types into it. */
export function withChanged(draft: HoursDraft, key: string, change: Partial<WrittenInterval>): HoursDraft {
  return { ...draft, intervals: draft.intervals.map((one) => (one.key === key ? { ...one, ...change } : one)) };
}

export function withRemoved(draft: HoursDraft, key: string): HoursDraft {
  return { ...draft, intervals: draft.intervals.filter((one) => one.key !== key) };
}

/** What starts on one day of a week takes the place of what starts on other days of the same week. */
export function withDayCopied(draft: HoursDraft, from: { readonly week: number; readonly weekday: number }, to: readonly number[]): HoursDraft {
  const days = to.filter((weekday) => weekday !== from.weekday);
  const copied = draft.intervals.filter(({ week, weekday }) => week === from.week && weekday === from.weekday);
  const kept = draft.intervals.filter(({ week, weekday }) => week !== from.week || !days.includes(weekday));
  const copies = days.flatMap((weekday) => copied.map((interval) => ({ ...interval, weekday, key: newKey() })));
  return { ...draft, intervals: [...kept, ...copies].sort(inOrder) };
}

/** One week of the pattern takes the place of others. */
export function withWeekCopied(draft: HoursDraft, from: number, to: readonly number[]): HoursDraft {
  const weeks = to.filter((week) => week !== from);
  const copied = draft.intervals.filter(({ week }) => week === from);
  const kept = draft.intervals.filter(({ week }) => !weeks.includes(week));
  const copies = weeks.flatMap((week) => copied.map((interval) => ({ ...interval, week, key: newKey() })));
  return { ...draft, intervals: [...kept, ...copies].sort(inOrder) };
}

/** A pattern of this many weeks; what was in weeks that it no longer has is gone. */
export function withWeeks(draft: HoursDraft, weeks: number): HoursDraft {
  return { ...draft, weeks, intervals: draft.intervals.filter(({ week }) => week <= weeks) };
}
