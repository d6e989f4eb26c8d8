import type { Temporal } from 'temporal-polyfill';
import { DAY_HOURS, WEEK_SLOTS } from '../../shared/coverage.ts';
import { PATTERN_WEEKS_MOST } from '../../shared/limits.ts';
import { merged } from '../../shared/time/interval.ts';
import { instantOf, localDay, mondayOf, type WeeklyHours } from '../../shared/time/weekly-hours.ts';
import { windowsOn } from '../../shared/time/windows-on.ts';

/** Whoever is there for less than half of an hour is not counted in it. */
const LEAST = 30 * 60_000;
const HOUR = 60 * 60_000;
const WEEK_DAYS = 7;

/** The coming whole weeks on the walls of a site: where each hour begins, in epoch milliseconds. */
export interface ComingWeeks {
  /** A Monday. */
  readonly first: Temporal.PlainDate;
  /** One more than there are slots: the last one is the end. */
  readonly starts: Float64Array;
}

/** As many weeks as the longest pattern has, from the next Monday of a site on. */
export function comingWeeks(now: number, zone: string): ComingWeeks {
  const first = mondayOf(localDay(now, zone)).add({ days: WEEK_DAYS });
  const starts = Float64Array.from({ length: PATTERN_WEEKS_MOST * WEEK_SLOTS + 1 }, (_, slot) =>
    instantOf(first.add({ days: Math.floor(slot / DAY_HOURS) }), (slot % DAY_HOURS) * 60, zone));
  return { first, starts };
}

/**
 * In which hours of a site's week an ally is reachable, by weekly hours alone: the rule of the coverage.
 *
 * Weekly hours are wall time of the ally's zone, the slots are wall time of the site. An hour counts if the ally is there
 * for at least half of it in each of the coming weeks: a pattern of several weeks counts by its worst one, and so do
 * weeks in which two zones change their clocks on different days. An hour that a clock change skips counts neither way.
 * Time off, pauses, public holidays and requests play no part.
 *
 * @param zone IANA name of the ally's zone
 * @returns for each slot of the week 1 or 0
 */
export function reachableSlots(hours: WeeklyHours, zone: string, { first, starts }: ComingWeeks): Uint8Array {
  const there = new Float64Array(starts.length - 1);
  // The ally's days may lie a day beside the site's, and an interval may run over midnight.
  const windows = merged(windowsOn(first.subtract({ days: 2 }), PATTERN_WEEKS_MOST * WEEK_DAYS + 4, hours, zone));
  for (const { from, until } of windows) {
    for (let slot = slotAt(starts, from); slot < there.length; slot += 1) {
      const [start = Infinity, end = Infinity] = [starts[slot], starts[slot + 1]];
      if (start >= until) break;
      there[slot] = (there[slot] ?? 0) + Math.max(0, Math.min(until, end) - Math.max(from, start));
    }
  }
  return Uint8Array.from({ length: WEEK_SLOTS }, (_, slot) => {
    for (let place = slot; place < there.length; place += WEEK_SLOTS) {
      const length = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
      if (length > 0 && (there[place] ?? 0) < LEAST) return 0;
    }
    return 1;
  });
}

/** The slot that an instant is in, or one shortly before it. */
function slotAt(starts: Float64Array, instant: number): number {
  // A clock change makes an hour longer or shorter: two hours of leeway are more than any zone needs.
  return Math.max(0, Math.floor((instant - (starts[0] ?? 0)) / HOUR) - 2);
}
