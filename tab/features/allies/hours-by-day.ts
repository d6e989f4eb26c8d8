import { COMING_DAYS } from '../../../shared/limits.ts';
import { dayNumber, dayOf } from '../../ui/formats.ts';
import { daysAhead, timeOf } from './formats.ts';
import type { Reader } from './formats.ts';

export interface ComingWindow {
  /** UTC. */
  readonly from: string;
  readonly until: string;
}

/** Which sentence of the catalogue says it. */
export type Span =
  | { readonly key: 'allDay' }
  | { readonly key: 'span' | 'overnight'; readonly from: string; readonly until: string }
  | { readonly key: 'fromOnly'; readonly from: string }
  | { readonly key: 'untilOnly'; readonly until: string };

export interface ComingDay {
  /** Days from today. */
  readonly ahead: number;
  /** Named in UTC. */
  readonly date: Date;
  readonly spans: readonly Span[];
}

const DAY_AND_HOUR = 90_000_000;

/** The coming days where the reader is, from today on, each with the hours that begin on it or go on into it. */
export function hoursByDay(windows: readonly ComingWindow[], reader: Reader): ComingDay[] {
  const today = dayNumber(reader.now, reader.timeZone);
  const open = windows
    .map(({ from, until }) => ({ from: new Date(from), until: new Date(until) }))
    .filter(({ from, until }) => from < until && until > reader.now);
  return Array.from({ length: COMING_DAYS }, (_, ahead) => ({
    ahead,
    date: dayOf(today + ahead),
    spans: open.flatMap((window) => spanOn(ahead, window, reader)),
  }));
}

function spanOn(ahead: number, window: { from: Date; until: Date }, reader: Reader): Span[] {
  const first = daysAhead(window.from, reader);
  // A window that ends at midnight ends with its day.
  const last = daysAhead(new Date(window.until.getTime() - 1), reader);
  if (ahead < first || ahead > last) return [];
  const [from, until] = [timeOf(window.from, reader), timeOf(window.until, reader)];
  if (first === last) return [isWholeDay(window, reader) ? { key: 'allDay' } : { key: 'span', from, until }];
  if (isOneNight(window, last - first) && first >= 0) return ahead === first ? [{ key: 'overnight', from, until }] : [];
  if (ahead === first) return [{ key: 'fromOnly', from }];
  return [ahead === last ? { key: 'untilOnly', until } : { key: 'allDay' }];
}

/** Such hours belong to the evening on which they begin; longer ones are said day by day. */
function isOneNight({ from, until }: { from: Date; until: Date }, midnights: number): boolean {
  return midnights === 1 && until.getTime() - from.getTime() < DAY_AND_HOUR;
}

function isWholeDay({ from, until }: { from: Date; until: Date }, { timeZone }: Reader): boolean {
  const justBefore = new Date(from.getTime() - 1);
  return dayNumber(justBefore, timeZone) < dayNumber(from, timeZone) && dayNumber(until, timeZone) > dayNumber(from, timeZone);
}
