import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Refuses a unit of work inside another one of the same database: on the embedded engine it would wait for itself, on
 * SQL Server it would be a second transaction that the first knows nothing of.
 */
export function refusingNesting(): <T>(work: () => Promise<T>) => Promise<T> {
  const running = new AsyncLocalStorage<true>();
  return (work) => {
    if (running.getStore()) throw new Error('A unit of work was started inside another one.');
    return running.run(true, work);
  };
}
