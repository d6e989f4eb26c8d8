import type { EntityManager } from 'typeorm';
import { rosterKeys } from '../../shared/name-search.ts';
import type { Member } from '../members/member.entity.ts';
import { Ally } from './ally.entity.ts';

/** Takes over the new name of a member, who may be in the roster. */
export async function renameInRoster(manager: EntityManager, { id, tenantId }: Pick<Member, 'id' | 'tenantId'>, name: string): Promise<void> {
  await manager.update(Ally, { memberId: id }, rosterKeys({ tenantId, name }));
}
