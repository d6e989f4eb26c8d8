import { In, MoreThan, type EntityManager } from 'typeorm';
import { ALLY_STEPS, CANDIDATE_STEPS, PAST_STEPS } from '../../shared/roster-rules.ts';
import { AllyKindOfHelp, AllyWayOfTalking } from './ally-traits.entity.ts';
import { Ally } from './ally.entity.ts';

/** The ally that a person is at present, or null. */
export function findAllyOf(manager: EntityManager, person: { tenantId: string; objectId: string }): Promise<Ally | null> {
  const { tenantId, objectId } = person;
  return manager.findOne(Ally, { where: { step: In(ALLY_STEPS), member: { tenantId, objectId } } });
}

export function findActiveAlly(manager: EntityManager, tenantId: string, id: string): Promise<Ally | null> {
  return manager.findOne(Ally, { where: { id, step: 'ACTIVE', member: { tenantId } }, relations: { member: true } });
}

export function alliesOf(manager: EntityManager, tenantId: string): Promise<Ally[]> {
  return manager.find(Ally, { where: { member: { tenantId } }, relations: { member: true } });
}

export function activeAllies(manager: EntityManager): Promise<Ally[]> {
  return manager.findBy(Ally, { step: In(ALLY_STEPS) });
}

/** Whoever stepped down may have volunteered again since. */
export function othersWithConversations(manager: EntityManager): Promise<Ally[]> {
  return manager.find(Ally, { where: { step: In([...PAST_STEPS, ...CANDIDATE_STEPS]), openConversations: MoreThan(0) }, relations: { member: true } });
}

export async function waysOfTalkingOf(manager: EntityManager, allyId: string): Promise<AllyWayOfTalking['way'][]> {
  return (await manager.findBy(AllyWayOfTalking, { allyId })).map(({ way }) => way);
}

export async function kindsOfHelpOf(manager: EntityManager, allyId: string): Promise<AllyKindOfHelp['kind'][]> {
  return (await manager.findBy(AllyKindOfHelp, { allyId })).map(({ kind }) => kind);
}
