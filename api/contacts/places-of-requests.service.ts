import type { EntityManager } from 'typeorm';
import type { ContactRequest } from './contact-request.entity.ts';
import type { ContactsDeps } from './contacts.deps.ts';

/** The day on which a request was sent that nobody answered so far; null for one that was answered. */
export function unansweredSince({ state, createdDay }: Pick<ContactRequest, 'state' | 'createdDay'>): string | null {
  return state === 'WAITING' ? createdDay : null;
}

/** Gives back the ally's place of a request that may no longer be opened. */
export async function givePlaceBackByTag(
  { allies, places }: ContactsDeps,
  manager: EntityManager,
  row: Pick<ContactRequest, 'tenantId' | 'allyTag' | 'state' | 'createdDay'>,
): Promise<void> {
  const allyId = await allies.idByTag(manager, row.tenantId, row.allyTag);
  if (allyId !== null) await places.giveBack(manager, allyId, unansweredSince(row));
}
