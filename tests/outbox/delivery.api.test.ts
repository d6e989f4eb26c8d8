import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, MINUTE, SECOND } from '../../api/platform/clock.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { clearNotices, deliverer, scripted, waiting, withNotice } from './support/deliverer.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
beforeEach(() => clearNotices(world));

describe('a notice', () => {
  it('is delivered once, and forgotten then', async () => {
    const { received } = await withNotice(world);
    const { deliver } = deliverer(world);
    expect(await waiting(world)).toHaveLength(1);
    expect(await deliver()).toBe(1);
    expect([received(), await waiting(world)]).toEqual([1, []]);
    expect(await deliver()).toBe(0);
    expect(received()).toBe(1);
  });

  it('holds its recipient only sealed, and of the time when it was made no more than the hour', async () => {
    world.clock.advance(17 * MINUTE + 3 * SECOND + 7);
    const { id, ally, colleague } = await withNotice(world);
    const [notice] = await waiting(world);
    const stored = [JSON.stringify(notice), notice?.sealed.toString()].join(' ');
    for (const secret of [id, ally.id, ally.person.objectId, ally.person.name, colleague.objectId]) expect(stored).not.toContain(secret);
    for (const instant of [notice?.dueAt, notice?.giveUpAt]) expect(instant?.toISOString()).toMatch(/:00:00\.000Z$/);
  });

  it('is delivered once by two who deliver at the same moment, again and again', async () => {
    const [one, other] = [deliverer(world), deliverer(world)];
    for (let round = 0; round < 10; round += 1) {
      const notices = [await withNotice(world), await withNotice(world)];
      const counts = await Promise.all([one.deliver(), other.deliver(), one.deliver()]);
      expect(counts.reduce((sum, count) => sum + count)).toBe(2);
      expect(notices.map(({ received }) => received())).toEqual([1, 1]);
    }
    expect(await waiting(world)).toEqual([]);
  }, 30_000);
});

describe('a notice that Microsoft does not take', () => {
  it.each([
    ['is answered with 500', { status: 500 }],
    ['is answered with 503', { status: 503 }],
    ['is answered with 401', { status: 401 }],
    ['may not be sent, because a permission is missing', { status: 403, permissionMissing: true }],
    ['is never answered', { timeout: true }],
  ] as const)('is tried again where it %s, and comes once', async (_, fault) => {
    const { received } = await withNotice(world);
    const { deliver, logged } = deliverer(world);
    world.cloud.graph.respondNext(fault, 2);
    for (const expected of [0, 0, 1]) {
      expect(await deliver()).toBe(expected);
      world.clock.advance(MINUTE);
    }
    expect([received(), await waiting(world)]).toEqual([1, []]);
    expect(logged).toEqual([]);
  });

  it.each([403, 404] as const)('is dropped where the person has not got the app (%i), and only that is logged', async (status) => {
    const { received, ally } = await withNotice(world);
    const { deliver, logged } = deliverer(world);
    world.cloud.graph.respondNext({ status });
    expect(await deliver()).toBe(0);
    expect([received(), await waiting(world), logged.length]).toEqual([0, [], 1]);
    expect(logged[0]).toContain('noticeNotInstalled');
    expect(logged[0]).not.toContain(ally.person.objectId);
    world.clock.advance(DAY);
    expect([await deliver(), received()]).toEqual([0, 0]);
  });

  it('waits longer each time, up to half an hour', async () => {
    await withNotice(world);
    const { deliver } = deliverer(world, { graph: scripted(() => ({ kind: 'retryLater', milliseconds: 0 })) });
    const waits: number[] = [];
    for (let attempt = 0; attempt < 13; attempt += 1) {
      await deliver();
      const [notice] = await waiting(world);
      const wait = (notice?.dueAt.getTime() ?? 0) - world.clock.now().getTime();
      waits.push(wait / SECOND);
      world.clock.advance(wait);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 1_800, 1_800, 1_800]);
  }, 30_000);

  it('never makes the request fail that it tells of', async () => {
    world.cloud.graph.respondNext({ status: 500 }, 5);
    const { id, colleague } = await withNotice(world);
    await world.app.runJob('deliverNotices');
    expect(await colleague.get('query($id: ID!) { ownContactRequest(id: $id) { state } }', { id })).toEqual({ ownContactRequest: { state: 'WAITING' } });
  });
});

describe('a notice whose deliverer died', () => {
  it('is left alone while its lease runs, and taken over when it ran out', async () => {
    const { received } = await withNotice(world);
    const dying = deliverer(world, { graph: scripted(() => Promise.reject(new Error('The process ends here.'))) });
    expect([await dying.deliver(), dying.logged.length]).toEqual([0, 1]);
    const { deliver } = deliverer(world);
    world.clock.advance(MINUTE - 1);
    expect([await deliver(), received()]).toEqual([0, 0]);
    world.clock.advance(SECOND);
    expect([await deliver(), received()]).toEqual([1, 1]);
    expect(await waiting(world)).toEqual([]);
  });

  it('is dropped where its recipient can no longer be read, and holds up no other', async () => {
    const [broken, whole] = [await withNotice(world), await withNotice(world)];
    const [first, second] = await waiting(world);
    if (!first || !second) throw new Error('Two notices have to wait.');
    await world.databases.main.unitOfWork((manager) => manager.update(OutboxNotice, { id: first.id }, { sealed: second.sealed }));
    const { deliver, logged } = deliverer(world);
    expect(await deliver()).toBe(1);
    expect([broken.received(), whole.received()]).toEqual([0, 1]);
    expect([await waiting(world), logged.length]).toEqual([[], 1]);
  });

  it('is dropped where its key was destroyed', async () => {
    const { received } = await withNotice(world);
    const [notice] = await waiting(world);
    await world.app.services.contacts.keyring.destroy([notice?.keyId ?? '']);
    expect(await deliverer(world).deliver()).toBe(0);
    expect([received(), await waiting(world)]).toEqual([0, []]);
  });
});
