import { minuteOf, wallTimeOf, type WrittenInterval } from '../../../../shared/time/written-hours.ts';
import { modulo } from '../days.ts';
import type { DraftInterval, HoursDraft } from '../hours/draft.ts';

export const DAY_MINUTES = 1_440;
export const WEEK_MINUTES = 7 * DAY_MINUTES;
/** A cell of the grid. */
export const SLOT_MINUTES = 30;
export const SLOTS_A_DAY = DAY_MINUTES / SLOT_MINUTES;

/** Minutes since the pattern began; an end may lie behind the end of the pattern, in its first week again. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The part of an interval that is on one day. */
export interface Block {
  readonly key: string;
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly from: number;
  readonly until: number;
  /** Whether the interval begins or ends here, rather than on the day before or after. */
  readonly begins: boolean;
  readonly ends: boolean;
}

export const startOfDay = (week: number, weekday: number): number => (week - 1) * WEEK_MINUTES + (weekday - 1) * DAY_MINUTES;

/** Null while a field is empty or the end is not after the start: there is nothing to draw then. */
export function spanOf({ week, weekday, start, end, endsNextDay }: WrittenInterval): Span | null {
  if (start === '' || end === '') return null;
  const day = startOfDay(week, weekday);
  const span = { from: day + minuteOf(start), until: day + minuteOf(end) + (endsNextDay ? DAY_MINUTES : 0) };
  return span.from < span.until ? span : null;
}

export function intervalOf({ from, until }: Span, weeks: number): WrittenInterval {
  const begins = modulo(from, weeks * WEEK_MINUTES);
  const minute = begins % DAY_MINUTES;
  const ends = minute + until - from;
  return {
    week: Math.floor(begins / WEEK_MINUTES) + 1,
    weekday: Math.floor((begins % WEEK_MINUTES) / DAY_MINUTES) + 1,
    start: wallTimeOf(minute),
    end: wallTimeOf(ends % DAY_MINUTES),
    endsNextDay: ends >= DAY_MINUTES,
  };
}

/** What a week of the grid shows, day by day. */
export function blocksOf(intervals: readonly DraftInterval[], { week, weeks }: { readonly week: number; readonly weeks: number }): Block[] {
  return intervals.flatMap((interval) => {
    const span = spanOf(interval);
    return span === null ? [] : partsOf(interval.key, span).map((part) => ({ ...part, day: modulo(part.day, weeks * 7) }));
  }).filter(({ day }) => Math.floor(day / 7) + 1 === week)
    .map(({ day, ...block }) => ({ ...block, weekday: (day % 7) + 1 }));
}

function partsOf(key: string, { from, until }: Span): (Omit<Block, 'weekday'> & { readonly day: number })[] {
  const first = Math.floor(from / DAY_MINUTES);
  const last = Math.floor((until - 1) / DAY_MINUTES);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    const midnight = day * DAY_MINUTES;
    return { key, day, from: Math.max(from - midnight, 0), until: Math.min(until - midnight, DAY_MINUTES), begins: day === first, ends: day === last };
  });
}

/** The block that covers any part of the half-hour that begins at this minute. */
export function blockAt(blocks: readonly Block[], weekday: number, minute: number): Block | undefined {
  return blocks.find((block) => block.weekday === weekday && block.from < minute + SLOT_MINUTES && minute < block.until);
}

/** The time that nobody else has around a span; as wide as a day on either side, since nothing lasts longer. */
export function roomAround(draft: HoursDraft, span: Span, key: string | null): Span {
  const round = draft.weeks * WEEK_MINUTES;
  const others = draft.intervals.flatMap((interval) => {
    const other = interval.key === key ? null : spanOf(interval);
    return other === null ? [] : [-round, 0, round].map((shift) => ({ from: other.from + shift, until: other.until + shift }));
  });
  const before = others.filter(({ from }) => from < span.from).map(({ until }) => Math.min(until, span.from));
  const after = others.filter(({ from }) => from >= span.from).map(({ from }) => Math.max(from, span.until));
  return { from: Math.max(span.until - DAY_MINUTES, ...before), until: Math.min(span.from + DAY_MINUTES, ...after) };
}

/** Whether a span shares time with another interval than the one with this key. */
export function collides(draft: HoursDraft, span: Span, key: string): boolean {
  const round = draft.weeks * WEEK_MINUTES;
  return draft.intervals.some((interval) => {
    const other = interval.key === key ? null : spanOf(interval);
    return other !== null && [-round, 0, round].some((shift) => span.from < other.until + shift && other.from + shift < span.until);
  });
}
