import type { EntityManager } from 'typeorm';
import { OperatorCounter } from './operator-counter.entity.ts';

export type CounterName = 'noticesGivenUp';

/**
 * Counts one more in a transaction. The first time of all, of two who do so at the same moment one is refused by the
 * unique key: then its transaction has to be tried again.
 *
 * @returns how many they are now
 */
export async function raiseCounter(manager: EntityManager, name: CounterName): Promise<number> {
  const { affected } = await manager.increment(OperatorCounter, { name }, 'count', 1);
  if (affected === 0) await manager.insert(OperatorCounter, { name, count: 1 });
  return readCounter(manager, name);
}

export async function readCounter(manager: EntityManager, name: CounterName): Promise<number> {
  return (await manager.findOneBy(OperatorCounter, { name }))?.count ?? 0;
}
