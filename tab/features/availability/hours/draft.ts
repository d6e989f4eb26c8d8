import { minuteOf, type WrittenInterval } from '../../../../shared/time/written-hours.ts';
import type { WeeklyHoursInput } from '../../../gql/graphql.ts';
import { mondayOf } from '../days.ts';

/** One row of the form, one block of the grid. The key stays while its times change. */
export interface DraftInterval extends WrittenInterval {
  readonly key: string;
}

/** Weekly hours while somebody edits them, just as they stand in the fields: empty where nothing is written. */
export interface HoursDraft {
  readonly timeZone: string;
  readonly weeks: number;
  /** ISO 8601 days. */
  readonly firstWeekStartsOn: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly intervals: readonly DraftInterval[];
}

/** Weekly hours as the API gives them. */
export interface SavedHours {
  readonly timeZone: string;
  readonly weeks: number;
  readonly firstWeekStartsOn: string;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly intervals: readonly WrittenInterval[];
}

let made = 0;

/** A key that no interval has. */
export function newKey(): string {
  made += 1;
  return `interval-${made}`;
}

export function draftOf(hours: SavedHours): HoursDraft {
  return {
    timeZone: hours.timeZone,
    weeks: hours.weeks,
    firstWeekStartsOn: hours.firstWeekStartsOn,
    validFrom: hours.validFrom ?? '',
    validUntil: hours.validUntil ?? '',
    intervals: hours.intervals.map(writable).sort(inOrder),
  };
}

/** Fields for a time know no 24:00; midnight is 00:00 of the next day. */
function writable({ week, weekday, start, end, endsNextDay }: WrittenInterval): DraftInterval {
  const midnight = end === '24:00';
  return { key: newKey(), week, weekday, start, end: midnight ? '00:00' : end, endsNextDay: endsNextDay || midnight };
}

export function inOrder(one: WrittenInterval, other: WrittenInterval): number {
  return one.week - other.week || one.weekday - other.weekday || minuteOf(one.start) - minuteOf(other.start);
}

/** What the API is told. The intervals keep their order, so that a fault of the third is the draft's third. */
export function inputOf(draft: HoursDraft): WeeklyHoursInput {
  const { timeZone, weeks, firstWeekStartsOn, validFrom, validUntil, intervals } = draft;
  return {
    timeZone: timeZone.trim(),
    weeks,
    firstWeekStartsOn: firstWeekStartsOn === '' ? null : mondayOf(firstWeekStartsOn),
    validFrom: validFrom === '' ? null : validFrom,
    validUntil: validUntil === '' ? null : validUntil,
    intervals: intervals.map(({ week, weekday, start, end, endsNextDay }) => ({ week, weekday, start, end, endsNextDay })),
  };
}

/** Whether two drafts say the same, whatever order they say it in. */
export function sameHours(one: HoursDraft, other: HoursDraft): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(draft: HoursDraft): string {
  const { firstWeekStartsOn, intervals, ...input } = inputOf(draft);
  // With one week in the pattern every week is its first.
  return JSON.stringify([input, draft.weeks > 1 && firstWeekStartsOn, intervals.map((one) => JSON.stringify(one)).sort()]);
}
