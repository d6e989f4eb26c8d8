import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, SECOND } from '../../api/platform/clock.ts';
import { raiseCounter } from '../../api/platform/counters/operator-counters.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { clearNotices, deliverer, notify, scripted, waiting, withNotice } from './support/deliverer.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
beforeEach(() => clearNotices(world));

const never = () => scripted(() => ({ kind: 'retryLater', milliseconds: 0 }));
async function health(): Promise<unknown> {
  return (await fetch(`${world.url}/healthz`)).json();
}

describe('a notice that cannot be delivered', () => {
  it('counts for nothing so far', async () => {
    expect(await health()).toEqual({ ok: true, noticesGivenUp: 0 });
  });

  it('is given up after a day, and not a moment before; whoever operates this sees how many, and nothing of whom', async () => {
    const { received, ally } = await withNotice(world);
    const { deliver, logged } = deliverer(world);
    world.cloud.graph.respondNext({ status: 500 }, 3);
    await deliver();
    world.clock.advance(DAY - 1);
    await deliver();
    expect([(await waiting(world)).length, await health()]).toEqual([1, { ok: true, noticesGivenUp: 0 }]);
    world.clock.advance(HOUR + 1);
    await deliver();
    expect([received(), await waiting(world), logged]).toEqual([0, [], [expect.stringContaining('"event":"noticeGivenUp","count":1')]]);
    expect(await health()).toEqual({ ok: true, noticesGivenUp: 1 });
    expect(logged.join()).not.toContain(ally.person.objectId);
  });

  it('is delivered all the same where the last try succeeds', async () => {
    const { received } = await withNotice(world);
    const { deliver } = deliverer(world);
    world.cloud.graph.respondNext({ status: 500 });
    await deliver();
    world.clock.advance(2 * DAY);
    expect([await deliver(), received(), await health()]).toEqual([1, 1, { ok: true, noticesGivenUp: 1 }]);
  });

  it('is not counted where its person has not got the app, which is told in the log', async () => {
    await withNotice(world);
    world.cloud.graph.respondNext({ status: 403 });
    await deliverer(world).deliver();
    expect([await waiting(world), await health()]).toEqual([[], { ok: true, noticesGivenUp: 1 }]);
  });

  it('is counted once, and once each, by several who give up at the same moment', async () => {
    const people = [await world.person(), await world.person(), await world.person()];
    for (const person of people) await notify(world, person);
    world.clock.advance(2 * DAY);
    const instances = [deliverer(world, { graph: never() }), deliverer(world, { graph: never() })];
    await Promise.all(instances.map(({ deliver }) => deliver()));
    expect([await waiting(world), await health()]).toEqual([[], { ok: true, noticesGivenUp: 4 }]);
    expect(instances.flatMap(({ logged }) => logged)).toHaveLength(3);
  });

  it('is not counted where it is not forgotten, and the other way round', async () => {
    const id = await notify(world, await world.person());
    const failing = world.databases.main.unitOfWork(async (manager) => {
      await manager.delete(OutboxNotice, { id });
      await raiseCounter(manager, 'noticesGivenUp');
      throw new Error('The process ends here.');
    });
    await expect(failing).rejects.toThrow('The process ends here.');
    expect([(await waiting(world)).length, await health()]).toEqual([1, { ok: true, noticesGivenUp: 4 }]);
  });

  it('tells another instance no more than this one', async () => {
    const other = await world.anotherInstance();
    expect(await (await fetch(`${other.url}/healthz`)).json()).toEqual({ ok: true, noticesGivenUp: 4 });
  });
});

it('says that it cannot answer anybody where the database does not', async () => {
  const broken = await createWorld();
  await broken.databases.main.unitOfWork((manager) => manager.query('DROP TABLE "operator_counter"'));
  const answer = await fetch(`${broken.url}/healthz`);
  expect([answer.status, await answer.json()]).toEqual([503, { ok: false }]);
  await broken.close();
});

it('what Graph takes late is not given up while somebody else tries it', async () => {
  const person = await world.person();
  await notify(world, person);
  world.clock.advance(2 * DAY);
  let goOn: () => void = () => undefined;
  const slow = deliverer(world, { graph: scripted(() => new Promise((resolve) => { goOn = () => { resolve({ kind: 'retryLater', milliseconds: 0 }); }; })) });
  const untouched = goOn;
  const slowly = slow.deliver();
  while (goOn === untouched) await new Promise((resolve) => setTimeout(resolve, 5));
  // So long that its lease is over, and another one delivers.
  world.clock.advance(61 * SECOND);
  expect(await deliverer(world).deliver()).toBe(1);
  goOn();
  await slowly;
  expect([await waiting(world), slow.logged, await health()]).toEqual([[], [], { ok: true, noticesGivenUp: 4 }]);
});
