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

/** What is left of sorted intervals without the time that `holes` cover. */
export function without(intervals: readonly Interval[], holes: readonly Interval[]): Interval[] {
  const sortedHoles = merged(holes);
  return intervals.flatMap(({ from, until }) => {
    const left: Interval[] = [];
    let start = from;
    for (const hole of sortedHoles) {
      if (hole.until <= start || until <= hole.from) continue;
      left.push({ from: start, until: hole.from });
      start = hole.until;
    }
    left.push({ from: start, until });
    return left.filter((rest) => rest.from < rest.until);
  });
}

/** Sorted intervals without overlaps as one row of instants: a start, its end, the next start, and so on. */
export type Bounds = ArrayLike<number>;

export function boundsOf(intervals: readonly Interval[]): Float64Array {
  return Float64Array.from(intervals.flatMap(({ from, until }) => [from, until]));
}

export function intervalsOf(bounds: Bounds): Interval[] {
  return Array.from({ length: Math.floor(bounds.length / 2) }, (_, index) => ({ from: bounds[2 * index] ?? NaN, until: bounds[2 * index + 1] ?? NaN }));
}

/** How many bounds have passed at an instant, one that falls on it included: an odd number within an interval. */
export function boundsUntil(bounds: Bounds, instant: number): number {
  let [passed, end] = [0, bounds.length];
  while (passed < end) {
    const middle = (passed + end) >> 1;
    if ((bounds[middle] ?? Infinity) <= instant) passed = middle + 1;
    else end = middle;
  }
  return passed;
}
