import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../../api/databases.ts';
import { HOUR, MINUTE, SECOND } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import type { Person } from '../support/api/person.ts';
import { WatchedPresence } from '../support/api/watched-presence.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let graph: WatchedPresence;
let reader: Person;
beforeAll(async () => {
  world = await createWorld({ presence: (connection) => (graph = new WatchedPresence(connection)) });
  reader = await world.person();
}, 60_000);
afterAll(() => world.close());

const IN_A_MEETING = { availability: 'Busy', activity: 'InAMeeting' };
const OFFLINE = { availability: 'Offline', activity: 'Offline' };
const AWAY = { availability: 'Away', activity: 'Away' };
const AVAILABLE = { availability: 'Available', activity: 'Available' };

interface Listed {
  edges: { node: { id: string; availability: { status: string; presence: string | null } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const LIST = `query Allies($first: Int, $after: String, $language: String!) { allies(first: $first, after: $after, filter: { languages: [$language] }) {
  edges { node { id availability { status until presence } } } pageInfo { hasNextPage endCursor } } }`;

let turn = 0;
let language: string;
let allies: TestAlly[];
/** Each test has four allies of its own, all in their hours, and nothing is known or paused any more. */
beforeEach(async () => {
  language = `x-${String((turn += 1))}`;
  world.cloud.presence.faults.clear();
  world.clock.advance(2 * HOUR);
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 }));
  allies = [];
  for (let count = 0; count < 4; count += 1) allies.push(await world.ally({ languages: [language], hours }));
  await world.app.runJob('refreshWindows');
  await world.app.runJob('followDirectory');
}, 60_000);

const page = async (variables: Record<string, unknown> = {}) => (await reader.get<{ allies: Listed }>(LIST, { language, ...variables })).allies;
const seen = async () => (await page()).edges.map(({ node }) => [node.id, node.availability.status, node.availability.presence]);
const presences = async () => new Map((await page()).edges.map(({ node }) => [node.id, node.availability.presence]));
const set = (index: number, presence: typeof AWAY): void => { world.cloud.presence.set(ally(index).person.objectId, presence); };
function ally(index: number): TestAlly {
  const found = allies[index];
  if (!found) throw new Error('There is no such ally.');
  return found;
}
/** Lets the directory ask, and waits for the answer. */
async function asked(): Promise<void> {
  await page();
  await graph.settled();
}
const lines = (event: string) => world.logged.filter((line) => line.includes(event)).length;

describe('an ally in their hours', () => {
  it('comes behind those who are free while they are busy or offline, and still can be reached now', async () => {
    set(0, IN_A_MEETING);
    set(1, OFFLINE);
    set(2, AWAY);
    await asked();
    const first = await seen();
    expect(first.slice(0, 2).sort()).toEqual([[ally(2).id, 'NOW', null], [ally(3).id, 'NOW', 'FREE']].sort());
    expect(first.slice(2).sort()).toEqual([[ally(0).id, 'NOW', 'BUSY'], [ally(1).id, 'NOW', 'OFFLINE']].sort());

    set(0, AVAILABLE);
    set(1, AWAY);
    set(2, IN_A_MEETING);
    set(3, OFFLINE);
    world.clock.advance(MINUTE);
    await asked();
    const then = await seen();
    expect(then.slice(0, 2).sort()).toEqual([[ally(0).id, 'NOW', 'FREE'], [ally(1).id, 'NOW', null]].sort());
    expect(then.slice(2).sort()).toEqual([[ally(2).id, 'NOW', 'BUSY'], [ally(3).id, 'NOW', 'OFFLINE']].sort());
  });

  it('is asked for again after a minute, and not at once', async () => {
    await asked();
    const calls = graph.calls.length;
    set(0, IN_A_MEETING);
    world.clock.advance(29 * SECOND);
    await asked();
    expect([graph.calls.length, (await presences()).get(ally(0).id)]).toEqual([calls, 'FREE']);
    world.clock.advance(31 * SECOND);
    await asked();
    expect([graph.calls.length, (await presences()).get(ally(0).id)]).toEqual([calls + 1, 'BUSY']);
  });

  it('is busy in the open window of others without their asking', async () => {
    await asked();
    set(0, IN_A_MEETING);
    world.clock.advance(MINUTE);
    const changes = world.app.services.directory.changes();
    const changed = changes.next();
    await asked();
    await changed;
    expect((await presences()).get(ally(0).id)).toBe('BUSY');
    await changes.return?.();
  });

  it('is held back no longer when what was known is too old', async () => {
    const order = async () => (await page()).edges.map(({ node }) => node.id);
    const release = graph.hold();
    const fair = await order();
    allies.forEach(({ id }, index) => { set(index, id === fair[0] ? IN_A_MEETING : AVAILABLE); });
    release();
    await graph.settled();
    expect(await order()).toEqual([...fair.slice(1), fair[0]]);
    world.cloud.presence.faults.respondNext({ status: 503 });
    world.clock.advance(MINUTE);
    await asked();
    await world.app.runJob('forgetPresence');
    expect([...(await presences()).values()]).toEqual([null, null, null, null]);
    expect(await order()).toEqual(fair);
  });

  it('is on exactly one page also where everybody becomes busy while somebody reads', async () => {
    await asked();
    const first = await page({ first: 2 });
    const isShown = (id: string): boolean => first.edges.some(({ node }) => node.id === id);
    allies.forEach(({ id }, index) => { set(index, isShown(id) ? IN_A_MEETING : OFFLINE); });
    world.clock.advance(MINUTE);
    await asked();
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.id).sort()).toEqual(allies.map(({ id }) => id).sort());
    expect(second.edges.map(({ node }) => node.availability.presence)).toEqual(['OFFLINE', 'OFFLINE']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

describe('who is asked for', () => {
  it('is everybody who can be reached now and nobody else, whomever somebody looks at', async () => {
    const absent = [await world.ally({ hours: [] }), await world.ally({ takesNewPeople: false })];
    await world.app.runJob('refreshWindows');
    await world.app.runJob('followDirectory');
    const calls = graph.calls.length;
    await reader.get('query($id: ID!) { ally(id: $id) { name } }', { id: ally(0).id });
    await graph.settled();
    expect(graph.calls).toHaveLength(calls + 1);
    expect(graph.calls.at(-1)).toEqual(expect.arrayContaining(allies.map(({ person }) => person.objectId)));
    for (const { person } of absent) expect(graph.calls.at(-1)).not.toContain(person.objectId);
  });
});

describe('a page of the directory', () => {
  it('is answered before Graph is, however slow that is', async () => {
    set(0, IN_A_MEETING);
    const release = graph.hold();
    const [calls, answered] = [graph.calls.length, graph.answered];
    expect([...(await presences()).values()]).toEqual([null, null, null, null]);
    expect(await reader.get('{ directoryNow { reachableNow } }')).toEqual({ directoryNow: { reachableNow: true } });
    expect([graph.calls.length, graph.answered]).toEqual([calls + 1, answered]);
    release();
    await graph.settled();
    expect(graph.answered).toBe(answered + 1);
    expect((await presences()).get(ally(0).id)).toBe('BUSY');
  });

  it('is answered where Graph never answers, which is then left alone for a while', async () => {
    set(0, IN_A_MEETING);
    world.cloud.presence.faults.respondNext({ timeout: true });
    const calls = graph.calls.length;
    await asked();
    expect([...(await presences()).values()]).toEqual([null, null, null, null]);
    world.clock.advance(29 * SECOND);
    await asked();
    expect(graph.calls).toHaveLength(calls + 1);
    world.clock.advance(SECOND);
    await asked();
    world.clock.advance(5 * SECOND);
    await asked();
    expect((await presences()).get(ally(0).id)).toBe('BUSY');
  });

  it('is answered where Graph has too much to do, and Graph gets the rest that it asks for', async () => {
    world.cloud.presence.faults.respondNext({ status: 429, retryAfterSeconds: 120 });
    const calls = graph.calls.length;
    await asked();
    world.clock.advance(119 * SECOND);
    await asked();
    expect([graph.calls.length, [...(await presences()).values()]]).toEqual([calls + 1, [null, null, null, null]]);
    world.clock.advance(MINUTE);
    await asked();
    expect([graph.calls.length, [...(await presences()).values()]]).toEqual([calls + 2, ['FREE', 'FREE', 'FREE', 'FREE']]);
  });

  it('is as if presence were off where the organisation has not consented', async () => {
    world.cloud.presence.faults.respondNext({ status: 403 });
    const [calls, told] = [graph.calls.length, lines('presenceNotConsented')];
    await asked();
    for (let minutes = 0; minutes < 59; minutes += 1) {
      world.clock.advance(MINUTE);
      await asked();
    }
    expect([graph.calls.length, [...(await presences()).values()]]).toEqual([calls + 1, [null, null, null, null]]);
    expect(lines('presenceNotConsented')).toBe(told + 1);
    world.clock.advance(MINUTE);
    await asked();
    expect([...(await presences()).values()]).toEqual(['FREE', 'FREE', 'FREE', 'FREE']);
  });
});

describe('nothing is kept', () => {
  it('in a table or in the log', async () => {
    const { main, keyring } = world.databases;
    const rows = async () => [
      await Promise.all(MAIN_DATABASE.entities.map((entity) => main.reader.find(entity))),
      await Promise.all(KEYRING_DATABASE.entities.map((entity) => keyring.reader.find(entity))),
    ];
    allies.forEach((_, index) => { set(index, IN_A_MEETING); });
    await reader.get('{ directoryNow { reachableNow } }');
    const before = await rows();
    const logged = world.logged.length;
    await asked();
    expect([...(await presences()).values()]).toEqual(['BUSY', 'BUSY', 'BUSY', 'BUSY']);
    expect(await rows()).toEqual(before);
    const log = world.logged.slice(logged).join('\n');
    expect(log).toContain('Allies');
    for (const { person, id } of allies) expect([log.includes(person.objectId), log.includes(id)]).toEqual([false, false]);
    expect(log).not.toMatch(/busy|meeting|presence/i);
  });
});

describe('where the organisation does not want it', () => {
  it('nobody is asked', async () => {
    const without = await createWorld();
    await without.ally({ languages: ['ga'] });
    await without.app.runJob('refreshWindows');
    await without.app.runJob('followDirectory');
    without.cloud.presence.faults.respondNext({ status: 500 });
    const list = await (await without.person()).get<{ allies: Listed }>(LIST, { language: 'ga' });
    await graph.settled();
    expect(list.allies.edges.map(({ node }) => node.availability)).toMatchObject([{ status: 'NOW', presence: null }]);
    expect(without.cloud.presence.faults.take()).toBeDefined();
    await without.close();
  }, 60_000);
});
