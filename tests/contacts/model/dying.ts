import type { Database } from '../../../api/platform/database/database.ts';
import type { Result } from '../../support/api/contacts.ts';
import type { World } from '../../support/api/world.ts';

/** The name of what an act came to. */
export function resultOf(act: () => Promise<Result>): Promise<string> {
  return act().then(({ __typename }) => __typename, named);
}

/** Does something while the process dies before or after its first transaction, and then once more. */
export async function resultOfDying({ app }: World, when: 'before' | 'after', act: () => Promise<Result>): Promise<string> {
  const { contacts } = app.services;
  const { database } = contacts;
  const life = { crashed: false };
  const dying: Database = {
    ...database, reader: database.reader, scrub: () => database.scrub(), close: () => database.close(),
    async unitOfWork(work) {
      if (life.crashed) return database.unitOfWork(work);
      life.crashed = true;
      if (when === 'after') await database.unitOfWork(work);
      throw new Error('The process died.');
    },
  };
  Object.assign(contacts, { database: dying });
  const first = await resultOf(act).finally(() => { Object.assign(contacts, { database }); });
  if (!life.crashed) return first;
  await act().catch(() => undefined);
  return 'CRASHED';
}

function named(error: unknown): string {
  if (String(error).includes('NOT_FOUND')) return 'NOT_FOUND';
  if (String(error).includes('INTERNAL')) return 'INTERNAL';
  throw error;
}
