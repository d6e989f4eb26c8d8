import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllyWindows } from '../../api/availability/ally-windows.entity.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { Member } from '../../api/members/member.entity.ts';
import { MINUTE } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { sent } from '../support/api/contacts.ts';
import { everyPage as readAll, idsOf as ids, LIST, page as listed } from '../support/api/directory.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let reader: Person;
const LANGUAGE = 'cy';
let allies: TestAlly[];
beforeAll(async () => {
  world = await createWorld();
  reader = await world.person();
  // A language of their own keeps these apart from the allies of single tests.
  allies = [];
  for (let index = 0; index < 30; index += 1) allies.push(await world.ally({ languages: [LANGUAGE] }));
  await refreshed();
}, 60_000);
afterAll(() => world.close());

/** Windows made anew, and the directory told. */
async function refreshed(): Promise<void> {
  await world.app.runJob('refreshWindows');
  await world.app.runJob('followDirectory');
}

const ONE = `query Ally($id: ID!) { ally(id: $id) { id name department site { name country } languages topics { id name } waysOfTalking
  about canDo cannotDo availability { status until nextAt presence } } }`;
const welsh = { languages: [LANGUAGE] };

const page = (person: Person, variables: Record<string, unknown>) => listed(person, { filter: welsh, ...variables });
const everyPage = (first: number, between?: () => void) => readAll(reader, { filter: welsh, first }, between);

describe('the pages of the directory', () => {
  it.each([1, 7, 24, 30, 50])('hold every ally once, %i at a time', async (first) => {
    const seen = await everyPage(first);
    expect(seen.toSorted()).toEqual(allies.map(({ id }) => id).sort());
    expect(seen).toEqual(ids(await page(reader, { first: 50 })));
  });

  it('are 24 long unless asked otherwise, and say how many there are', async () => {
    const { edges, totalCount, pageInfo } = await page(reader, {});
    expect([edges.length, totalCount, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([24, 30, true, false]);
    const next = await page(reader, { after: pageInfo.endCursor });
    expect([next.edges.length, next.pageInfo.hasNextPage, next.pageInfo.hasPreviousPage]).toEqual([6, false, true]);
  });

  it('miss and double nobody when a window opens or the day ends while somebody reads', async () => {
    // Some become reachable, and the day in UTC ends, between one page and the next.
    const soon = world.clock.now().getTime() + 20 * MINUTE;
    const late = await world.ally({ languages: [LANGUAGE], hours: [] });
    allies.push(late);
    const windows = [{ from: soon, until: soon + 24 * 60 * MINUTE }];
    await world.changeDirectly((manager) => manager.insert(AllyWindows, { allyId: late.id, windows }));
    const seen = await everyPage(10, () => { world.clock.advance(13 * 60 * MINUTE); });
    expect(seen.toSorted()).toEqual(allies.map(({ id }) => id).sort());
  });
});

describe('the order of equals', () => {
  it('stays for a viewer during a day, differs between viewers and from day to day', async () => {
    const order = async (person: Person) => ids(await page(person, { first: 50 }));
    const [today, again, other] = [await order(reader), await order(reader), await order(await world.person())];
    expect(again).toEqual(today);
    expect(other).not.toEqual(today);
    expect(other.toSorted()).toEqual(today.toSorted());
    world.clock.advance(24 * 60 * MINUTE);
    expect(await order(reader)).not.toEqual(today);
  });
});

describe('a page that cannot be', () => {
  const fault = async (person: Person, variables: Record<string, unknown>) => {
    const { errors, data } = await person.ask(LIST, { filter: welsh, ...variables });
    expect(data ?? null).toBeNull();
    return errors?.map(({ extensions }) => [extensions?.code, extensions?.fields])[0];
  };

  it.each([-1, 0, 51, 10_000, 2_147_483_647])('is refused with the name of the argument: first %i', async (first) => {
    expect(await fault(reader, { first })).toEqual(['BAD_USER_INPUT', [{ path: 'first', rule: 'outOfRange' }]]);
  });

  it('is refused after a cursor that was changed, in any way', async () => {
    const cursor = (await page(reader, { first: 5 })).pageInfo.endCursor ?? '';
    const [payload = '', signature = ''] = cursor.split('.');
    const further = Buffer.from(JSON.stringify({ asOf: 0, reach: 0, order: 0 })).toString('base64url');
    const changed = ['', '.', 'x', payload, `${payload}.`, `.${signature}`, `${further}.${signature}`, `${payload}.${signature.slice(1)}`, `${cursor}.`, `${cursor}.x`, cursor.toLowerCase()];
    for (const after of changed) expect(await fault(reader, { after })).toEqual(['BAD_USER_INPUT', [{ path: 'after', rule: 'invalid' }]]);
  });

  it('is refused after a cursor of another filter, another list or another viewer', async () => {
    const cursor = (await page(reader, { first: 5 })).pageInfo.endCursor;
    const refused = ['BAD_USER_INPUT', [{ path: 'after', rule: 'invalid' }]];
    expect(await fault(reader, { after: cursor, filter: null })).toEqual(refused);
    expect(await fault(reader, { after: cursor, filter: { ...welsh, name: 'a' } })).toEqual(refused);
    expect(await fault(await world.person(), { after: cursor })).toEqual(refused);
    const answer = await reader.ask('query($after: String) { ownContactRequests(after: $after) { edges { cursor } } }', { after: cursor });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('is refused with a name or a list that is too long', async () => {
    expect(await fault(reader, { filter: { name: 'x'.repeat(101) } })).toEqual(['BAD_USER_INPUT', [{ path: 'filter.name', rule: 'tooLong' }]]);
    const topicIds = Array.from({ length: 51 }, () => randomUUID());
    expect(await fault(reader, { filter: { topicIds } })).toEqual(['BAD_USER_INPUT', [{ path: 'filter.topicIds', rule: 'tooLong' }]]);
  });
});

describe('an ally', () => {
  const seen = async (person: Person, id: string) => (await person.get<{ ally: Record<string, unknown> }>(ONE, { id })).ally;

  it('is shown whole, with the time until when or from when on they can be reached', async () => {
    const ally = await world.ally({ waysOfTalking: ['CHAT'], hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 })) });
    const unreachable = await world.ally({ hours: [] });
    await refreshed();
    const { name } = ally.person;
    expect(await seen(reader, ally.id)).toMatchObject({
      id: ally.id, name, department: 'Finance', languages: ['en'], waysOfTalking: ['CHAT'], about: `About ${name}`,
      availability: { status: 'NOW', until: expect.stringMatching(/T00:00:00\.000Z$/), nextAt: null },
    });
    expect(await seen(reader, unreachable.id)).toMatchObject({ availability: { status: 'UNKNOWN', until: null, nextAt: null } });
  });

  it('who is full only takes no new people: no times, no numbers', async () => {
    const ally = await world.ally({ maxOpenConversations: 1 });
    await refreshed();
    await sent(await world.person(), ally);
    await world.app.runJob('followDirectory');
    expect(await seen(reader, ally.id)).toMatchObject({ availability: { status: 'NOT_TAKING_NEW_PEOPLE', until: null, nextAt: null } });
    expect(Object.keys(await seen(reader, ally.id)).filter((key) => /open|max|count|load/i.test(key))).toEqual([]);
    const { errors } = await reader.ask('query($id: ID!) { ally(id: $id) { openConversations } }', { id: ally.id });
    expect(errors).toHaveLength(1);
  });

  it('looks the same whether they are full or chose to take nobody', async () => {
    const [full, resting] = [await world.ally({ maxOpenConversations: 1 }), await world.ally({ takesNewPeople: false })];
    await refreshed();
    await sent(await world.person(), full);
    await world.app.runJob('followDirectory');
    const [one, other] = [await seen(reader, full.id), await seen(reader, resting.id)];
    expect(one['availability']).toEqual(other['availability']);
  });

  it.each(['an ally who stepped down', 'an ally of another tenant', 'nobody', 'no id at all'])('is NOT_FOUND where it is %s, and in no list', async (whom) => {
    const id = whom === 'no id at all' ? "' OR 1=1 --" : whom === 'nobody' ? randomUUID() : (await world.ally({ languages: ['gd'] })).id;
    const { main } = world.databases;
    if (whom === 'an ally who stepped down') await world.changeDirectly((manager) => manager.update(Ally, { id }, { step: 'STEPPED_DOWN' }));
    if (whom === 'an ally of another tenant') {
      const { memberId } = await main.reader.findOneByOrFail(Ally, { id });
      await world.changeDirectly((manager) => manager.update(Member, { id: memberId }, { tenantId: randomUUID() }));
    }
    const answer = await reader.ask(ONE, { id });
    expect(answer.errors?.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([{ message: 'This is not here.', code: 'NOT_FOUND' }]);
    expect((await page(reader, { filter: { languages: ['gd'] } })).totalCount).toBe(0);
    expect(JSON.stringify(await reader.get('{ directoryFacets { languages { value } } }'))).not.toContain('gd');
  });
});

describe('the topics', () => {
  it('are in the language of the screen, English where that is not to be had', async () => {
    const names = async (language: string) => {
      const { data } = await reader.ask('{ topics { id name } }', {}, { 'accept-language': language });
      return (data?.['topics'] as { name: string }[]).map(({ name }) => name);
    };
    expect(await names('en')).toHaveLength(12);
    expect((await names('en'))[0]).toBe('Stress and pressure');
    expect((await names('de-CH, en;q=0.5'))[0]).toBe('Stress und Druck');
    expect(await names('fr')).toEqual(await names('en'));
    const { data } = await reader.ask(ONE, { id: allies[0]?.id }, { 'accept-language': 'de' });
    expect(data).toMatchObject({ ally: { topics: [{ name: 'Stress und Druck' }] } });
  });
});
