import type { EntityManager } from 'typeorm';
import { Temporal } from 'temporal-polyfill';
import type { Counter } from '../numbers/counters.ts';
import { MonthlyCount } from '../numbers/monthly-count.entity.ts';
import { monthOf } from '../platform/clock.ts';
import type { DemoOrganisation } from './demo/organisation.ts';

const MONTHS = 14;
/** How a programme grows in its first months, winter and summer, oldest first. */
const SENT: readonly number[] = [4, 9, 14, 18, 22, 25, 31, 28, 24, 19, 17, 26, 33, 37];
/** Shares of a hundred of what is sent; of what is accepted for the answers after a close. */
const SHARES: readonly (readonly [Counter, number])[] = [
  ['IN_TIME', 72], ['LATE', 14], ['UNANSWERED', 3], ['HEARD_YES', 41], ['HEARD_NO', 6], ['COME_BACK_YES', 37], ['COME_BACK_NO', 8],
];

/** Numbers of a year and a little more, as they would have been counted. Those of topics differ a little from month to month. */
export async function loadNumbers(manager: EntityManager, { tenantId, topics, allies }: DemoOrganisation, now: Date): Promise<void> {
  if (allies.length === 0) return;
  const thisMonth = Temporal.PlainYearMonth.from(monthOf(now));
  const rows = SENT.flatMap((sent, index) => {
    const month = thisMonth.subtract({ months: MONTHS - index }).toString();
    const row = (counter: Counter, count: number, topicId = ''): MonthlyCount => ({ tenantId, month, counter, topicId, count });
    const shares = SHARES.map(([counter, share]) => row(counter, Math.floor((sent * share) / 100)));
    const ofTopics = topics.map(({ id }, place) => row('TOPIC', Math.floor((sent * (6 + ((place * 17 + index * 5) % 34))) / 100), id));
    return [row('SENT', sent), ...shares, ...ofTopics].filter(({ count }) => count > 0);
  });
  await manager.insert(MonthlyCount, rows);
}
