import { Temporal } from 'temporal-polyfill';
import type { DirectoryService } from '../directory/directory.service.ts';
import { monthOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { ProgrammeService } from '../programme/programme.service.ts';
import { MonthlyCount } from './monthly-count.entity.ts';
import type { MonthNumbers, Numbers, NumberedTopic } from './numbers.type.ts';
import { hideSmaller, shownNumbers, type MonthCounts, type ShownMonth } from './shown-numbers.policy.ts';

interface Deps {
  readonly database: Database;
  readonly directory: DirectoryService;
  readonly programme: ProgrammeService;
  readonly clock: Clock;
}

/** So many months are shown, and always these: two views of different months cannot be subtracted. */
const MONTHS = 12;

/** What happens in the whole organisation, by month and without anything small. */
export class NumbersService {
  constructor(private readonly deps: Deps) {}

  async numbers(viewer: Viewer, language: string): Promise<Numbers> {
    const { database: { reader }, directory, programme, clock } = this.deps;
    const rows = await reader.findBy(MonthlyCount, { tenantId: viewer.tenantId });
    const topics = await directory.allTopics(viewer, language);
    const thisMonth = Temporal.PlainYearMonth.from(monthOf(clock.now()));
    const first = thisMonth.subtract({ months: MONTHS });
    const begun = rows.map(({ month }) => month).toSorted()[0];
    const counted = begun === undefined || begun > first.toString() ? first : Temporal.PlainYearMonth.from(begun);
    // From the first month that was counted: what may be shown depends on everything that could have been seen before.
    const months = monthsUntil(counted, thisMonth);
    const shown = shownNumbers(months.map((month) => countsOf(rows, month)));
    const { smallestGroup } = programme.settings;
    const listed = shown.map((numbers, index) => present(months[index] ?? '', hideSmaller(numbers, smallestGroup), topics));
    return { smallestGroup, topics: [...topics], months: listed.slice(-MONTHS).toReversed() };
  }
}

/** `YYYY-MM`, from the first to the one before the last. */
function monthsUntil(first: Temporal.PlainYearMonth, last: Temporal.PlainYearMonth): string[] {
  const { months } = first.until(last, { largestUnit: 'months' });
  return Array.from({ length: months }, (_, index) => first.add({ months: index }).toString());
}

function countsOf(rows: readonly MonthlyCount[], month: string): MonthCounts {
  const own = rows.filter((row) => row.month === month);
  return {
    counts: Object.fromEntries(own.filter(({ counter }) => counter !== 'TOPIC').map(({ counter, count }) => [counter, count])),
    topics: new Map(own.filter(({ counter }) => counter === 'TOPIC').map(({ topicId, count }) => [topicId, count])),
  };
}

function present(month: string, { counts, topics: shown }: ShownMonth, topics: readonly NumberedTopic[]): MonthNumbers {
  return {
    month,
    sent: counts.SENT, inTime: counts.IN_TIME, late: counts.LATE, unanswered: counts.UNANSWERED,
    heardYes: counts.HEARD_YES, heardNo: counts.HEARD_NO, comeBackYes: counts.COME_BACK_YES, comeBackNo: counts.COME_BACK_NO,
    topics: topics.map(({ id }) => ({ topicId: id, count: shown.get(id) ?? null })),
  };
}
