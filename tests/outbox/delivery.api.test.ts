import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, SECOND } from '../../api/platform/clock.ts';
import { createClientCredentialsTokens } from '../../api/platform/graph/client-credentials-tokens.ts';
import { createGraphClient, type GraphClient } from '../../api/platform/graph/graph-client.ts';
import { createLog } from '../../api/platform/log.ts';
import { createDelivery } from '../../api/platform/outbox/delivery.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { sent } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  world.cloud.graph.clear();
  await world.databases.main.unitOfWork((manager) => manager.createQueryBuilder().delete().from(OutboxNotice).execute());
});

const waiting = () => world.databases.main.reader.find(OutboxNotice);

function graphClient(): GraphClient {
  const { graphUrl, graphTokenUrl: tokenUrl, clientId } = world.cloud;
  const now = () => world.clock.now();
  const tokens = createClientCredentialsTokens({ tokenUrl, clientId, clientSecret: 'local', now });
  return createGraphClient({ graphUrl, tokens, now, timeoutMilliseconds: 500 });
}

/** Another instance that delivers from the same database; without jitter. */
function instance(graph: GraphClient = graphClient()) {
  const logged: string[] = [];
  const delivery = createDelivery({
    database: world.databases.main,
    keyring: world.app.services.contacts.keyring,
    graph,
    log: createLog({ destination: { write: (line) => void logged.push(line) } }),
    clock: world.clock,
    webUrl: 'http://localhost/tab/',
    random: () => 1,
  });
  return { logged, deliver: () => delivery.deliverDue() };
}

/** A request that was just sent, whose notice waits, and how many notices its ally got. */
async function withNotice() {
  const [colleague, ally] = [await world.person(), await world.ally()];
  const id = await sent(colleague, ally);
  return { id, colleague, ally, received: () => world.cloud.notices(ally.person.objectId).length };
}

describe('a notice', () => {
  it('is delivered once, and forgotten then', async () => {
    const { received } = await withNotice();
    const { deliver } = instance();
    expect(await waiting()).toHaveLength(1);
    expect(await deliver()).toBe(1);
    expect([received(), await waiting()]).toEqual([1, []]);
    expect(await deliver()).toBe(0);
    expect(received()).toBe(1);
  });

  it('holds its recipient only sealed', async () => {
    const { id, ally, colleague } = await withNotice();
    const [notice] = await waiting();
    const stored = [JSON.stringify(notice), notice?.sealed.toString()].join(' ');
    for (const secret of [id, ally.id, ally.person.objectId, ally.person.name, colleague.objectId]) expect(stored).not.toContain(secret);
  });

  it('is delivered once by two who deliver at the same moment, again and again', async () => {
    const [one, other] = [instance(), instance()];
    for (let round = 0; round < 10; round += 1) {
      const notices = [await withNotice(), await withNotice()];
      const counts = await Promise.all([one.deliver(), other.deliver(), one.deliver()]);
      expect(counts.reduce((sum, count) => sum + count)).toBe(2);
      expect(notices.map(({ received }) => received())).toEqual([1, 1]);
    }
    expect(await waiting()).toEqual([]);
  });

  it('does not keep later ones waiting when it cannot be delivered', async () => {
    const first = await withNotice();
    world.clock.advance(SECOND);
    const second = await withNotice();
    world.cloud.graph.respondNext({ status: 500 });
    expect(await instance().deliver()).toBe(1);
    expect([first.received(), second.received()]).toEqual([0, 1]);
  });
});

describe('a notice that Microsoft does not take', () => {
  it('waits as long as it is told to with 429, and comes once then', async () => {
    const { received } = await withNotice();
    const { deliver } = instance();
    world.cloud.graph.respondNext({ status: 429, retryAfterSeconds: 120 });
    expect(await deliver()).toBe(0);
    world.clock.advance(119 * SECOND);
    expect([await deliver(), received()]).toEqual([0, 0]);
    world.clock.advance(SECOND);
    expect([await deliver(), received()]).toEqual([1, 1]);
  });

  it('waits as long for an instance that had looked for work before the answer came', async () => {
    await withNotice();
    world.clock.advance(SECOND);
    const { received } = await withNotice();
    const goOn: (() => void)[] = [];
    const slow = instance({
      sendActivityNotification: () => new Promise((resolve) => { goOn.push(() => { resolve({ kind: 'delivered' }); }); }),
    });
    const slowly = slow.deliver();
    while (goOn.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    // The other one finds the first notice taken, and is told to wait with the second.
    world.cloud.graph.respondNext({ status: 429, retryAfterSeconds: 120 });
    expect(await instance().deliver()).toBe(0);
    goOn[0]?.();
    expect(await slowly).toBe(1);
    expect([goOn.length, received(), (await waiting()).length]).toEqual([1, 0, 1]);
  });

  it.each([
    ['is answered with 500', { status: 500 }],
    ['is answered with 503', { status: 503, retryAfterSeconds: 5 }],
    ['is answered with 401', { status: 401 }],
    ['is never answered', { timeout: true }],
  ] as const)('is tried again where it %s, and comes once', async (_, fault) => {
    const { received } = await withNotice();
    const { deliver, logged } = instance();
    world.cloud.graph.respondNext(fault, 2);
    for (const expected of [0, 0, 1]) {
      expect(await deliver()).toBe(expected);
      world.clock.advance(MINUTE);
    }
    expect([received(), await waiting()]).toEqual([1, []]);
    expect(logged).toEqual([]);
  });

  it.each([403, 404] as const)('is dropped where the person has not got the app (%i), and only that is logged', async (status) => {
    const { received, ally } = await withNotice();
    const { deliver, logged } = instance();
    world.cloud.graph.respondNext({ status });
    expect(await deliver()).toBe(0);
    expect([received(), await waiting(), logged.length]).toEqual([0, [], 1]);
    expect(logged[0]).toMatch(/notice(NotInstalled|Refused)/);
    expect(logged[0]).not.toContain(ally.person.objectId);
    world.clock.advance(DAY);
    expect([await deliver(), received()]).toEqual([0, 0]);
  });

  it('waits longer each time, up to half an hour', async () => {
    await withNotice();
    const { deliver } = instance({ sendActivityNotification: () => Promise.resolve({ kind: 'retryLater', milliseconds: 0 }) });
    const waits: number[] = [];
    for (let attempt = 0; attempt < 13; attempt += 1) {
      await deliver();
      const [notice] = await waiting();
      const wait = (notice?.dueAt.getTime() ?? 0) - world.clock.now().getTime();
      waits.push(wait / SECOND);
      world.clock.advance(wait);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 1_800, 1_800, 1_800]);
  });

  it('is given up after a day, and not a moment before', async () => {
    const { received } = await withNotice();
    const { deliver, logged } = instance();
    world.cloud.graph.respondNext({ status: 500 }, 3);
    await deliver();
    world.clock.advance(DAY - 1);
    await deliver();
    expect(await waiting()).toHaveLength(1);
    world.clock.advance(HOUR);
    await deliver();
    expect([received(), await waiting(), logged.length]).toEqual([0, [], 1]);
    expect(logged[0]).toContain('noticeGivenUp');
  });

  it('never makes the request fail that it tells of', async () => {
    world.cloud.graph.respondNext({ status: 500 }, 5);
    const { id, colleague } = await withNotice();
    await world.app.runJob('deliverNotices');
    expect(await colleague.get('query($id: ID!) { ownContactRequest(id: $id) { state } }', { id })).toEqual({ ownContactRequest: { state: 'WAITING' } });
  });
});

describe('a notice whose deliverer died', () => {
  it('is left alone while its lease runs, and taken over when it ran out', async () => {
    const { received } = await withNotice();
    const dying = instance({ sendActivityNotification: () => Promise.reject(new Error('The process ends here.')) });
    await expect(dying.deliver()).rejects.toThrow('The process ends here.');
    const { deliver } = instance();
    world.clock.advance(MINUTE - 1);
    expect([await deliver(), received()]).toEqual([0, 0]);
    world.clock.advance(1);
    expect([await deliver(), received()]).toEqual([1, 1]);
    expect(await waiting()).toEqual([]);
  });

  it('is dropped where its recipient can no longer be read, and holds up no other', async () => {
    const [broken, whole] = [await withNotice(), await withNotice()];
    const rows = await waiting();
    const [first, second] = rows;
    if (!first || !second) throw new Error('Two notices have to wait.');
    await world.databases.main.unitOfWork((manager) => manager.update(OutboxNotice, { id: first.id }, { sealed: second.sealed }));
    const { deliver, logged } = instance();
    expect(await deliver()).toBe(1);
    expect(broken.received() + whole.received()).toBe(1);
    expect([await waiting(), logged.length]).toEqual([[], 1]);
  });

  it('is dropped where its key was destroyed', async () => {
    const { received } = await withNotice();
    const [notice] = await waiting();
    await world.app.services.contacts.keyring.destroy([notice?.keyId ?? '']);
    expect(await instance().deliver()).toBe(0);
    expect([received(), await waiting()]).toEqual([0, []]);
  });
});
