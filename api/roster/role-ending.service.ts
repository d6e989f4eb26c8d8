import type { EntityManager } from 'typeorm';
import type { Ally } from '../allies/ally.entity.ts';
import { forgetWindows } from '../availability/roster-hours.service.ts';

/**
 * What ends with somebody's role when an admin ends it, in the same transaction: from now on they are reachable at no time.
 * Their weekly hours stay, for one who is invited again.
 */
export async function endRole(manager: EntityManager, ally: Pick<Ally, 'id'>): Promise<void> {
  await forgetWindows(manager, ally.id);
}
