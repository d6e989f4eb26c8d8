import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../api/platform/clock.ts';
import type { GraphClient } from '../../api/platform/graph/graph-client.ts';
import { chainIdOf } from '../../api/platform/outbox/chain-id.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { clearNotices, deliverer, graphClient, notify, scripted, waiting } from './support/deliverer.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
beforeEach(() => clearNotices(world));

const HELD_BACK = [
  ['500', { status: 500 }],
  ['503 without a time', { status: 503 }],
  ['403, because a permission is missing', { status: 403, permissionMissing: true }],
  ['no answer', { timeout: true }],
] as const;

const received = ({ objectId }: { readonly objectId: string }): number => world.cloud.notices(objectId).length;

/** The stand-in, and the numbers of the notices that it was given, in their order. */
function watched(): GraphClient & { readonly given: number[] } {
  const graph = graphClient(world);
  const given: number[] = [];
  return {
    given,
    sendActivityNotification: (call) => {
      given.push(call.chainId);
      return graph.sendActivityNotification(call);
    },
  };
}

describe('notices', () => {
  it('leave at most five in a second, however many there are', async () => {
    for (let count = 0; count < 6; count += 1) await notify(world, await world.person());
    const graph = scripted(() => ({ kind: 'delivered' }));
    const begunAt = Date.now();
    expect(await deliverer(world, { graph }).deliver()).toBe(6);
    // The sixth had to wait; that a machine is slow can only make it later.
    expect(Date.now() - begunAt).toBeGreaterThanOrEqual(1_000);
  });

  it('leave in the order in which they were made, whatever kept them waiting', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) ids.push(await notify(world, await world.person()));
    // The earlier they were made, the later they are due.
    await world.databases.main.unitOfWork(async (manager) => {
      for (const [index, id] of ids.entries()) {
        const dueAt = new Date(world.clock.now().getTime() + (ids.length - index) * SECOND);
        await manager.update(OutboxNotice, { id }, { dueAt, giveUpAt: dueAt });
      }
    });
    world.clock.advance(MINUTE);
    const graph = scripted(() => ({ kind: 'delivered' }));
    await deliverer(world, { graph }).deliver();
    expect(graph.calls.map(({ chainId }) => chainId)).toEqual(ids.map(chainIdOf));
  });

  it.each(HELD_BACK)('of one person keep their order when one of them fails with %s; those of others go on', async (_, fault) => {
    const [one, other] = [await world.person(), await world.person()];
    const [first, second, third, fourth] = [await notify(world, one), await notify(world, one), await notify(world, other), await notify(world, other)];
    world.cloud.graph.respondNext(fault);
    const graph = watched();
    const { deliver } = deliverer(world, { graph });
    expect(await deliver()).toBe(2);
    expect([received(one), received(other)]).toEqual([0, 2]);
    // Made afterwards: it waits behind those of the same person.
    const fifth = await notify(world, one);
    world.clock.advance(29 * SECOND);
    expect(await deliver()).toBe(0);
    world.clock.advance(SECOND);
    expect(await deliver()).toBe(3);
    expect(graph.given).toEqual([first, third, fourth, first, second, fifth].map(chainIdOf));
    expect(received(one)).toBe(3);
  });

  it('of one person keep their order while another instance delivers the first of them', async () => {
    const one = await world.person();
    const [first, second] = [await notify(world, one), await notify(world, one)];
    const goOn: (() => void)[] = [];
    const slow = deliverer(world, {
      graph: scripted(() => new Promise((resolve) => { goOn.push(() => { resolve({ kind: 'retryLater', milliseconds: 0 }); }); })),
    });
    const slowly = slow.deliver();
    while (goOn.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const graph = watched();
    const { deliver } = deliverer(world, { graph });
    expect([await deliver(), graph.given]).toEqual([0, []]);
    goOn[0]?.();
    await slowly;
    world.clock.advance(2 * SECOND);
    expect([await deliver(), graph.given]).toEqual([2, [first, second].map(chainIdOf)]);
  });

  it('are left alone by an instance that read them before another one had tried them', async () => {
    const one = await world.person();
    await notify(world, one);
    let mayGoOn: (free: boolean) => void = () => undefined;
    const graph = watched();
    const slow = deliverer(world, { graph, mayDisturb: () => new Promise((resolve) => { mayGoOn = resolve; }) });
    const slowly = slow.deliver();
    const untouched = mayGoOn;
    while (mayGoOn === untouched) await new Promise((resolve) => setTimeout(resolve, 5));
    world.cloud.graph.respondNext({ status: 500 });
    await deliverer(world).deliver();
    mayGoOn(true);
    expect([await slowly, graph.given, received(one)]).toEqual([0, [], 0]);
  });

  it('go on behind one with which something goes wrong in this program', async () => {
    const [one, other] = [await world.person(), await world.person()];
    await notify(world, one);
    await notify(world, other);
    const mayDisturb = ({ objectId }: { readonly objectId: string }) => objectId === one.objectId ? Promise.reject(new Error('CANARY')) : Promise.resolve(true);
    const { deliver, logged } = deliverer(world, { mayDisturb });
    expect([await deliver(), received(one), received(other), logged.length]).toEqual([1, 0, 1, 1]);
    expect(logged.join()).not.toMatch(/CANARY|[0-9a-f]{8}-/);
  });
});

describe('when Graph asks to be left alone', () => {
  it.each([
    ['429', { status: 429, retryAfterSeconds: 120 }],
    ['503 with a time', { status: 503, retryAfterSeconds: 120 }],
  ] as const)('(%s), nobody is told anything by this instance until then, and each once then', async (_, fault) => {
    const people = [await world.person(), await world.person(), await world.person()];
    const [one, other, third] = people as [typeof people[0], typeof people[0], typeof people[0]];
    const ids = [await notify(world, one)];
    const graph = watched();
    const { deliver } = deliverer(world, { graph });
    world.cloud.graph.respondNext(fault);
    expect(await deliver()).toBe(0);
    for (const person of [other, third]) ids.push(await notify(world, person));
    world.clock.advance(119 * SECOND);
    expect([await deliver(), people.map(received)]).toEqual([0, [0, 0, 0]]);
    world.clock.advance(SECOND);
    expect([await deliver(), people.map(received)]).toEqual([3, [1, 1, 1]]);
    expect(graph.given).toEqual([ids[0] ?? '', ...ids].map(chainIdOf));
    expect(await waiting(world)).toEqual([]);
  });

  it('with 429 and no time, it is left alone for half a minute', async () => {
    const [one, other] = [await world.person(), await world.person()];
    await notify(world, one);
    const { deliver } = deliverer(world);
    world.cloud.graph.respondNext({ status: 429 });
    await deliver();
    await notify(world, other);
    world.clock.advance(29 * SECOND);
    expect([await deliver(), received(other)]).toEqual([0, 0]);
    world.clock.advance(SECOND);
    expect([await deliver(), received(one), received(other)]).toEqual([2, 1, 1]);
  });

  it('those that were about to leave do not', async () => {
    for (let count = 0; count < 8; count += 1) await notify(world, await world.person());
    // So late that the next one stands ready: those that are under way already cannot be held back.
    const graph = scripted(() => new Promise((resolve) => { setTimeout(() => { resolve({ kind: 'holdOn', milliseconds: MINUTE }); }, 100); }));
    await deliverer(world, { graph }).deliver();
    expect(graph.calls).toHaveLength(5);
    expect((await waiting(world)).filter(({ attempts }) => attempts === 0)).toHaveLength(3);
  });
});
