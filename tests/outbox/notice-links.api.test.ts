import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createNoticeLinks } from '../../api/platform/outbox/notice-links.ts';
import { accept, erase, sent, write } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { clearNotices, deliverer, scripted } from './support/deliverer.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
beforeEach(() => clearNotices(world));

const PLACE = 'query Place($link: String!) { noticePlace(link: $link) { kind requestId } }';
const placeOf = async (person: Person, link: string) =>
  (await person.get<{ noticePlace: { kind: string; requestId: string | null } }>(PLACE, { link })).noticePlace;
const NOWHERE = { kind: 'NOWHERE', requestId: null };

/** Delivers what waits; object id -> the links that this person got. */
async function delivered(): Promise<(person: Person) => string[]> {
  const graph = scripted(() => ({ kind: 'delivered' }));
  await deliverer(world, { graph }).deliver();
  return ({ objectId }) => graph.calls.filter((call) => call.objectId === objectId).map(({ webUrl }) => {
    const { subEntityId } = JSON.parse(new URL(webUrl).searchParams.get('context') ?? '') as { subEntityId: string };
    return subEntityId.replace(/^notice-/, '');
  });
}

it('leads each side to the request as they see it, and nobody else anywhere', async () => {
  const [colleague, ally, stranger, admin] = [await world.person(), await world.ally(), await world.person(), await world.person({ roles: ['PeerSupport.Admin'] })];
  const id = await sent(colleague, ally);
  const [toAlly = ''] = (await delivered())(ally.person);
  await accept(ally.person, id);
  const [toColleague = ''] = (await delivered())(colleague);
  expect(await placeOf(ally.person, toAlly)).toEqual({ kind: 'INCOMING_REQUEST', requestId: id });
  expect(await placeOf(colleague, toColleague)).toEqual({ kind: 'OWN_REQUEST', requestId: id });
  for (const other of [stranger, admin]) for (const link of [toAlly, toColleague]) expect(await placeOf(other, link)).toEqual(NOWHERE);
  expect([await placeOf(colleague, toAlly), await placeOf(ally.person, toColleague)]).toEqual([NOWHERE, NOWHERE]);
});

it('leads nowhere once the request is erased, and never where there was none', async () => {
  const [colleague, ally] = [await world.person(), await world.ally()];
  const id = await sent(colleague, ally);
  const [link = ''] = (await delivered())(ally.person);
  await erase(colleague, id);
  expect(await placeOf(ally.person, link)).toEqual(NOWHERE);
  for (const made of ['', 'nonsense', 'x'.repeat(38), id, 'é'.repeat(38), 'x'.repeat(10_000)]) expect(await placeOf(ally.person, made)).toEqual(NOWHERE);
});

it('is of the same length for every kind and side, and no two of one conversation have a part in common', async () => {
  const [colleague, ally] = [await world.person(), await world.ally()];
  const id = await sent(colleague, ally);
  const first = (await delivered())(ally.person);
  await accept(ally.person, id);
  await write(colleague, id, 'One.');
  await write(colleague, id, 'Two.');
  const later = await delivered();
  const links = [...first, ...later(ally.person), ...later(colleague)];
  expect(links.length).toBeGreaterThan(3);
  expect(new Set(links.map(({ length }) => length))).toEqual(new Set([38]));
  const parts = links.flatMap((link) => Array.from({ length: 38 - 7 }, (_, start) => link.slice(start, start + 8)));
  expect(new Set(parts).size).toBe(parts.length);
  expect(links.join()).not.toContain(id.slice(0, 8));
});

it('stays the same when a notice is sent again', async () => {
  const [colleague, ally] = [await world.person(), await world.ally()];
  await sent(colleague, ally);
  const graph = scripted(() => ({ kind: 'retryLater', milliseconds: 1_000 }));
  const { deliver } = deliverer(world, { graph });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await deliver();
    world.clock.advance(10_000);
  }
  expect(graph.calls).toHaveLength(2);
  expect(graph.calls[0]).toEqual(graph.calls[1]);
});

it('of a notice about the own role leads there', async () => {
  const person = await world.person();
  const links = createNoticeLinks(world.app.services.tags);
  for (const about of ['roster', 'training']) {
    const link = links.linkOf(randomUUID(), { tenantId: world.cloud.tenantId, objectId: person.objectId }, about);
    expect(await placeOf(person, link)).toEqual({ kind: 'OWN_ROLE', requestId: null });
  }
});
