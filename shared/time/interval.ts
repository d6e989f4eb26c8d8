/** A half-open interval of instants, in milliseconds since the epoch: `from` is in it, `until` is not. */
export interface Interval {
  readonly from: number;
  readonly until: number;
}

/** The same time covered by intervals that are sorted and neither overlap nor touch. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ from, until }) => from < until).sort((one, other) => one.from - other.from);
  const result: Interval[] = [];
  for (const interval of sorted) {
    const last = result.at(-1);
    if (last && interval.from <= last.until) {
      result[result.length - 1] = { from: last.from, until: Math.max(last.until, interval.until) };
    } else {
      result.push(interval);
    }
  }
  return result;
}
