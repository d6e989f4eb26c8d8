import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { Topic } from '../../api/allies/topic.entity.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

const ENTRIES = `query($first: Int!, $after: String) {
  auditEntries(first: $first, after: $after) {
    edges { cursor node { position at actorName act subject before after } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
  auditChain { entries brokenAt }
}`;

interface Answer {
  auditEntries: { edges: { node: { position: number; act: string; actorName: string; subject: string; before: string | null; after: string | null } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  auditChain: { entries: number; brokenAt: number | null };
}

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
}, 60_000);
afterAll(() => world.close());

const change = (act: string, rest: { before?: object; after?: object } = {}, work = (): Promise<unknown> => Promise.resolve()) =>
  world.app.services.audit.change({ tenantId: world.cloud.tenantId, objectId: admin.objectId, name: admin.name, roles: [], country: null }, async (_, tell) => {
    tell({ act, subject: 'Jonas Weber', before: rest.before ?? null, after: rest.after ?? null });
    await work();
  });

describe('the record of what admins did', () => {
  it('shows each act to any admin, newest first, a page at a time', async () => {
    for (const act of ['roster.PAUSE', 'roster.RESUME', 'roster.THANK']) await change(act, { before: { step: 'ACTIVE' }, after: { step: 'PAUSED' } });
    const first = await admin.get<Answer>(ENTRIES, { first: 2 });
    expect(first.auditEntries.edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({ position: 3, act: 'roster.THANK', actorName: admin.name, subject: 'Jonas Weber', before: '{"step":"ACTIVE"}', after: '{"step":"PAUSED"}' }),
      expect.objectContaining({ position: 2, act: 'roster.RESUME' }),
    ]);
    const second = await admin.get<Answer>(ENTRIES, { first: 2, after: first.auditEntries.pageInfo.endCursor });
    expect(second.auditEntries.edges.map(({ node }) => node.position)).toEqual([1]);
    expect([first.auditEntries.pageInfo.hasNextPage, second.auditEntries.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(second.auditChain).toEqual({ entries: 3, brokenAt: null });
  });

  it('is not there for anybody else', async () => {
    const ally = await world.ally();
    for (const person of [await world.person(), ally.person, await world.person({ roles: ['PeerSupport.Reader'] })]) {
      expect(await person.refusal(ENTRIES, { first: 2 })).toBe('NOT_FOUND');
    }
  });

  it('holds nothing of a change that was not made', async () => {
    const before = await world.app.services.audit.verify();
    await expect(change('roster.PAUSE', {}, () => Promise.reject(new Error('Not today.')))).rejects.toThrow('Not today.');
    expect(await world.app.services.audit.verify()).toEqual(before);
  });

  it('takes the acts of several admins at once, each in a place of its own', async () => {
    const { entries } = await world.app.services.audit.verify();
    await Promise.all(Array.from({ length: 20 }, () => change('roster.PAUSE')));
    expect(await world.app.services.audit.verify()).toEqual({ entries: entries + 20, brokenAt: null });
  });

  it.each<[string, (position: number) => Promise<unknown>]>([
    ['a word was changed', (position) => world.databases.main.unitOfWork((manager) => manager.update(AuditEntry, { position }, { subject: 'Somebody else' }))],
    ['an entry was taken out', (position) => world.databases.main.unitOfWork((manager) => manager.delete(AuditEntry, { position }))],
  ])('tells where %s', async (_, tamper) => {
    const { entries } = await world.app.services.audit.verify();
    const rows = await world.databases.main.reader.find(AuditEntry);
    await tamper(2);
    const chain = (await admin.get<Answer>(ENTRIES, { first: 1 })).auditChain;
    expect(chain).toEqual({ entries: 1, brokenAt: 2 });
    const whole = rows.find(({ position }) => position === 2);
    await world.databases.main.unitOfWork((manager) => manager.save(AuditEntry, whole ?? {}));
    expect(await world.app.services.audit.verify()).toEqual({ entries, brokenAt: null });
  });

  it('and the change are one: neither is there without the other', async () => {
    const count = (): Promise<number> => world.databases.main.reader.count(Topic);
    const before = await count();
    await expect(world.app.services.audit.change({ tenantId: world.cloud.tenantId, objectId: admin.objectId, name: admin.name, roles: [], country: null }, async (manager, tell) => {
      await manager.insert(Topic, { id: '00000000-0000-4000-8000-000000000001', position: 99 });
      tell({ act: 'x'.repeat(64), subject: 'Jonas Weber', before: null, after: { loop: 1n } });
    })).rejects.toThrow();
    expect(await count()).toBe(before);
  });
});
