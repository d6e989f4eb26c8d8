import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { Offer } from '../../api/contacts/offer.entity.ts';
import { SECOND } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { ACCEPT, accept, INCOMING_ONE, own, sent, write, WRITE } from '../support/api/contacts.ts';
import { ownRole, stepDown, STEP_DOWN } from '../support/api/own-role.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** How many notices each of them has got. They go out a few a second. */
async function noticesOf(...people: readonly Person[]): Promise<number[]> {
  for (let turn = 0; turn < 5; turn += 1) {
    await world.app.runJob('deliverNotices');
    world.clock.advance(SECOND);
  }
  return people.map(({ objectId }) => world.cloud.notices(objectId).length);
}

const openOf = async ({ id }: TestAlly): Promise<number> => (await world.databases.main.reader.findOneByOrFail(Ally, { id })).openConversations;

describe('an ally who steps down', () => {
  it('is gone with one press: what waits goes on, what is open closes, everybody is told once, and nobody takes it over', async () => {
    const [agreed, not, open, hidden] = [await world.person(), await world.person(), await world.person(), await world.person()];
    const [ally, next] = [await world.ally({ languages: ['xd'], maxOpenConversations: 4 }), await world.ally({ languages: ['xd'] })];
    await world.app.runJob('refreshWindows');
    await world.app.runJob('followDirectory');
    const ids = {
      agreed: await sent(agreed, ally, { backup: { language: 'xd', leaveOut: {} } }),
      not: await sent(not, ally), open: await sent(open, ally), hidden: await sent(hidden, ally, { anonymous: true }),
    };
    for (const id of [ids.open, ids.hidden]) await accept(ally.person, id);
    await write(hidden, ids.hidden, 'Thank you.');
    const before = await noticesOf(agreed, not, open, hidden);
    expect(await stepDown(ally.person, 'ACTIVE')).toMatchObject({ __typename: 'OwnRoleChanged', role: { step: 'STEPPED_DOWN' } });

    expect(await own(agreed, ids.agreed)).toMatchObject({ state: 'WAITING', askedAllies: [{ id: next.id }] });
    expect(await own(not, ids.not)).toMatchObject({ state: 'DECLINED' });
    expect(await own(open, ids.open)).toMatchObject({ state: 'CLOSED', canWrite: false });
    expect(await own(hidden, ids.hidden)).toMatchObject({ state: 'CLOSED', messages: { edges: [{ node: { text: 'Thank you.' } }] } });
    expect([await openOf(ally), await openOf(next)]).toEqual([0, 1]);
    const after = await noticesOf(agreed, not, open, hidden);
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 1, 1]);
    for (const id of [ids.open, ids.hidden]) expect(await next.person.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
    expect((await open.get<{ allies: { edges: { node: { id: string } }[] } }>('{ allies(first: 50) { edges { node { id } } } }')).allies.edges.map(({ node }) => node.id)).not.toContain(ally.id);
  });

  it('can do nothing more with the very next request, while signed in', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const [waiting, open] = [await sent(colleague, ally), await sent(await world.person(), ally)];
    await accept(ally.person, open);
    await stepDown(ally.person, 'ACTIVE');
    const writing = { requestId: open, text: 'Still here?', idempotencyKey: '5b3f0a52-18a6-4d2c-a4f1-0c8d7a9e5b11' };
    const tries: [string, object][] = [
      [ACCEPT, { input: { id: waiting } }], [WRITE, { input: writing }], [INCOMING_ONE, { id: open }], ['{ ownAvailability { version } }', {}], ['mutation { endPause { version } }', {}],
    ];
    for (const [operation, variables] of tries) expect(await ally.person.refusal(operation, { ...variables })).toBe('NOT_FOUND');
    expect(await ownRole(ally.person)).toMatchObject({ step: 'STEPPED_DOWN' });
  });

  it('leaves nothing behind when the process dies in the middle: the job ends the rest, once', async () => {
    const [first, second] = [await world.person(), await world.person()];
    const ally = await world.ally();
    const ids = [await sent(first, ally), await sent(second, ally)] as const;
    for (const id of ids) await accept(ally.person, id);
    const before = await noticesOf(first, second);
    const { ownRole: service } = world.app.services;
    const { deps } = service as unknown as { deps: { leaveRequests: unknown } };
    const whole = deps.leaveRequests;
    deps.leaveRequests = () => Promise.reject(new Error('The process died.'));
    await stepDown(ally.person, 'ACTIVE');
    deps.leaveRequests = whole;
    expect([(await own(first, ids[0])).state, await openOf(ally)]).toEqual(['ACCEPTED', 2]);
    const other = await world.anotherInstance();
    await Promise.all([world.app.runJob('finishLeaving'), other.app.runJob('finishLeaving')]);
    expect([(await own(first, ids[0])).state, (await own(second, ids[1])).state, await openOf(ally)]).toEqual(['CLOSED', 'CLOSED', 0]);
    expect(await noticesOf(first, second)).toEqual(before.map((count) => count + 1));
  });

  it('tells no admin whether there was anything: neither record nor answer differs', async () => {
    const [busy, free] = [await world.ally(), await world.ally()];
    await accept(busy.person, await sent(await world.person(), busy));
    const input = { step: 'ACTIVE' };
    const bodies = await Promise.all([busy, free].map(async ({ person }) => (await person.ask(STEP_DOWN, { input })).data));
    expect(bodies[0]).toEqual(bodies[1]);
    expect(await world.databases.main.reader.count(AuditEntry)).toBe(0);
    expect(await world.databases.main.reader.countBy(Offer, { allyTag: world.app.services.tags.participant({ tenantId: world.cloud.tenantId, objectId: free.person.objectId }, 'ally') })).toBe(0);
  });

  it('ends it once of two presses at once', async () => {
    const { person } = await world.ally();
    const outcomes = await Promise.all([stepDown(person, 'ACTIVE'), stepDown(person, 'ACTIVE')]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['OwnRoleChanged', 'OwnRoleUnchanged']);
  });
});
