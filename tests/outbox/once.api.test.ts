import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphFault } from '../../api/local/cloud/graph-faults.ts';
import { MINUTE, SECOND } from '../../api/platform/clock.ts';
import type { Database } from '../../api/platform/database/database.ts';
import type { GraphClient } from '../../api/platform/graph/graph-client.ts';
import { chainIdOf } from '../../api/platform/outbox/chain-id.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { clearNotices, deliverer, graphClient, notify, scripted, waiting } from './support/deliverer.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
beforeEach(() => clearNotices(world));

const notices = ({ objectId }: { readonly objectId: string }) => world.cloud.notices(objectId);

/** The stand-in, and how often it was asked. */
function counted(): GraphClient & { readonly chains: number[] } {
  const graph = graphClient(world);
  const chains: number[] = [];
  return {
    chains,
    sendActivityNotification: (call) => {
      chains.push(call.chainId);
      return graph.sendActivityNotification(call);
    },
  };
}

/** Delivers until nothing waits any more. */
async function deliverAll(deliver: () => Promise<number>): Promise<void> {
  for (let tries = 0; tries < 10 && (await waiting(world)).length > 0; tries += 1) {
    await deliver();
    world.clock.advance(3 * MINUTE);
  }
}

describe('whatever Graph answers', () => {
  it.each<[string, GraphFault, number]>([
    ['429 with a time', { status: 429, retryAfterSeconds: 120 }, 3],
    ['500', { status: 500 }, 3],
    ['nothing in time', { timeout: true }, 3],
    ['403, because a permission is missing', { status: 403, permissionMissing: true }, 3],
    // Nobody can be told who has not got the app; what is for others is not touched by it.
    ['403, because the app is not installed', { status: 403 }, 2],
  ])('no notice is lost or doubled: %s', async (_, fault, arriving) => {
    const people = [await world.person(), await world.person(), await world.person()];
    for (const person of people) await notify(world, person);
    world.cloud.graph.respondNext(fault);
    const { deliver } = deliverer(world);
    await deliverAll(deliver);
    expect(await waiting(world)).toEqual([]);
    expect(people.map((person) => notices(person).length).reduce((sum, count) => sum + count)).toBe(arriving);
    expect(people.every((person) => notices(person).length <= 1)).toBe(true);
  });

  it.each<[string, GraphFault]>([
    ['the answer did not come in time', { timeout: true, delivered: true }],
    ['the answer was 500', { status: 500, delivered: true }],
    ['the answer was 504', { status: 504, delivered: true }],
    ['the answer was 429', { status: 429, retryAfterSeconds: 5, delivered: true }],
  ])('a notice that it had taken although %s is seen once', async (_, fault) => {
    const person = await world.person();
    const id = await notify(world, person);
    world.cloud.graph.respondNext(fault, 2);
    const graph = counted();
    const { deliver } = deliverer(world, { graph });
    expect([await deliver(), notices(person).length]).toEqual([0, 1]);
    await deliverAll(deliver);
    expect(graph.chains).toEqual([chainIdOf(id), chainIdOf(id), chainIdOf(id)]);
    expect([notices(person).length, await waiting(world)]).toEqual([1, []]);
  });

  it('two events are two notices', async () => {
    const person = await world.person();
    await notify(world, person);
    await notify(world, person);
    expect(await deliverer(world).deliver()).toBe(2);
    expect(notices(person)).toHaveLength(2);
  });
});

describe('a process that waits for Graph longer than its lease', () => {
  it('leaves a notice to the one that has it since', async () => {
    await notify(world, await world.person());
    const goOn: (() => void)[] = [];
    const graph = scripted(() => new Promise((resolve) => { goOn.push(() => { resolve({ kind: 'retryLater', milliseconds: 0 }); }); }));
    const asked = async (times: number): Promise<void> => {
      while (goOn.length < times) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const slowly = [deliverer(world, { graph }).deliver()];
    await asked(1);
    world.clock.advance(MINUTE);
    slowly.push(deliverer(world, { graph }).deliver());
    await asked(2);
    goOn[0]?.();
    await slowly[0];
    world.clock.advance(10 * SECOND);
    expect(await deliverer(world).deliver()).toBe(0);
    goOn[1]?.();
    await slowly[1];
    world.clock.advance(10 * SECOND);
    expect(await deliverer(world).deliver()).toBe(1);
  });
});

describe('a process that dies', () => {
  /** The database of a process that ends before it can write what came of a delivery. */
  function dyingDatabase(): Database {
    const { main } = world.databases;
    let writes = 0;
    return {
      reader: main.reader,
      unitOfWork: (work) => ((writes += 1) === 1 ? main.unitOfWork(work) : Promise.reject(new Error('The process ends here.'))),
      scrub: () => main.scrub(),
      close: () => main.close(),
    };
  }

  it('between Graph’s answer and forgetting the notice leaves it to be sent again, and it is seen once', async () => {
    const person = await world.person();
    const id = await notify(world, person);
    const graph = counted();
    const dying = deliverer(world, { graph, database: dyingDatabase() });
    expect([await dying.deliver(), notices(person).length, (await waiting(world)).length]).toEqual([0, 1, 1]);
    const { deliver } = deliverer(world, { graph });
    world.clock.advance(MINUTE - SECOND);
    expect(await deliver()).toBe(0);
    world.clock.advance(2 * SECOND);
    expect(await deliver()).toBe(1);
    expect(graph.chains).toEqual([chainIdOf(id), chainIdOf(id)]);
    expect([notices(person).length, await waiting(world)]).toEqual([1, []]);
  });
});
