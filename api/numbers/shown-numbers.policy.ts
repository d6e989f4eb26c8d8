import { SMALLEST_GROUP } from '../../shared/limits.ts';
import { PLAIN_COUNTERS, type PlainCounter } from './counters.ts';

/** The counts of a month; of topics, only those that were counted. */
export interface MonthCounts {
  readonly counts: Readonly<Partial<Record<PlainCounter, number>>>;
  readonly topics: ReadonlyMap<string, number>;
}

/** The numbers of a month that may be seen; null for what is hidden. A topic that is hidden is not there. */
export interface ShownMonth {
  readonly counts: Readonly<Record<PlainCounter, number | null>>;
  readonly topics: ReadonlyMap<string, number>;
}

/**
 * What is a part of what, summed up since the first month: nobody accepts more requests than were sent until then, and
 * nobody answers questions about more conversations than were accepted.
 */
const SHARES: readonly { readonly whole: readonly PlainCounter[]; readonly parts: readonly PlainCounter[] }[] = [
  { whole: ['SENT'], parts: ['IN_TIME', 'LATE', 'UNANSWERED'] },
  { whole: ['IN_TIME', 'LATE'], parts: ['HEARD_YES', 'HEARD_NO'] },
  { whole: ['IN_TIME', 'LATE'], parts: ['COME_BACK_YES', 'COME_BACK_NO'] },
];

const LEAST = SMALLEST_GROUP.least;

/**
 * The numbers that may be seen by whoever may see the most, month by month.
 *
 * A number is shown if it is large enough itself, and if what it leaves of that of which it is a part is large enough, too,
 * counted by the numbers that are shown alone. So everything that is hidden could be nothing, or one, without any number that
 * is shown being another: none of it can be worked out, however many months are put together.
 *
 * What is shown of a month depends on it and on the months before it alone: it stays as it is for ever.
 *
 * @param months every month since counting began, in their order; all of them are over
 */
export function shownNumbers(months: readonly MonthCounts[]): ShownMonth[] {
  const left = SHARES.map(() => 0);
  return months.map(({ counts, topics }) => {
    const shown = Object.fromEntries(PLAIN_COUNTERS.map((counter) => [counter, null])) as Record<PlainCounter, number | null>;
    const sent = counts.SENT ?? 0;
    if (sent >= LEAST) shown.SENT = sent;
    for (const [index, { whole, parts }] of SHARES.entries()) {
      let rest = (left[index] ?? 0) + sum(whole.map((counter) => shown[counter] ?? 0));
      for (const part of parts) {
        const count = counts[part] ?? 0;
        if (count < LEAST || rest - count < LEAST) continue;
        shown[part] = count;
        rest -= count;
      }
      left[index] = rest;
    }
    return { counts: shown, topics: largeTopics(topics, shown.SENT, LEAST) };
  });
}

/**
 * What is left of these numbers where the organisation wants larger groups. It is worked out of what is shown anyway: whoever
 * sets one size after another learns no more than that.
 */
export function hideSmaller({ counts, topics }: ShownMonth, smallestGroup: number): ShownMonth {
  const large = Object.entries(counts).map(([counter, count]) => [counter, count !== null && count >= smallestGroup ? count : null]);
  const shown = Object.fromEntries(large) as Record<PlainCounter, number | null>;
  return { counts: shown, topics: largeTopics(topics, shown.SENT, smallestGroup) };
}

/** Topics that are large, and are so for large others: nearly all requests being about one says what the few are not about. */
function largeTopics(topics: ReadonlyMap<string, number>, sent: number | null, least: number): Map<string, number> {
  return new Map([...topics].filter(([, count]) => sent !== null && count >= least && sent - count >= least));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
