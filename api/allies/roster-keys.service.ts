import type { EntityManager } from 'typeorm';
import { nameKeyOf } from '../../shared/name-search.ts';
import type { Member } from '../members/member.entity.ts';
import { Ally } from './ally.entity.ts';

/** What a row of the roster repeats of its member, to be found and sorted by. Every new row needs them. */
export function rosterKeys({ tenantId, name }: Pick<Member, 'tenantId' | 'name'>): Pick<Ally, 'tenantId' | 'nameKey'> {
  return { tenantId, nameKey: nameKeyOf(name) };
}

/** Takes over the new name of a member, who may be in the roster. */
export async function renameInRoster(manager: EntityManager, { id, tenantId }: Pick<Member, 'id' | 'tenantId'>, name: string): Promise<void> {
  await manager.update(Ally, { memberId: id }, rosterKeys({ tenantId, name }));
}
