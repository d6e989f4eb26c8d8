import type { EntityManager } from 'typeorm';
import { monthOf } from '../platform/clock.ts';
import type { PlainCounter } from './counters.ts';
import { MonthlyCount } from './monthly-count.entity.ts';

export type Counted = PlainCounter | { readonly topicId: string };

/**
 * Counts what happened, in the transaction in which it does. Of two who count something for the first time in a month one is
 * refused by the unique key: its transaction has to be tried again.
 */
export async function countEvents(manager: EntityManager, { tenantId, now }: { readonly tenantId: string; readonly now: Date }, events: readonly Counted[]): Promise<void> {
  const month = monthOf(now);
  const keys = events.map((event) => (typeof event === 'string' ? { counter: event, topicId: '' } : { counter: 'TOPIC' as const, topicId: event.topicId.toLowerCase() }));
  // Everybody takes the rows in the same order: so nobody waits for somebody who waits for them.
  for (const { counter, topicId } of keys.toSorted((one, other) => (one.counter + one.topicId < other.counter + other.topicId ? -1 : 1))) {
    const key = { tenantId, month, counter, topicId };
    const { affected } = await manager.increment(MonthlyCount, key, 'count', 1);
    if (affected !== 1) await manager.insert(MonthlyCount, { ...key, count: 1 });
  }
}
