import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../../api/platform/clock.ts';
import { change, everyDay, on, setHours } from '../support/api/availability.ts';
import { accept, close, decline, sent, withdraw, write } from '../support/api/contacts.ts';
import { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let heard: unknown[];
let stop: () => Promise<void>;
beforeAll(async () => {
  world = await createWorld();
  heard = [];
  stop = await (await world.person()).subscribe('subscription { directoryChanged { turn } }', (data) => { heard.push(data); });
}, 60_000);
afterAll(async () => {
  await stop();
  await world.close();
});

/** How often an open tab hears of a change while something happens and this instance looks at the database. */
async function heardWhile(work: () => Promise<unknown>): Promise<number> {
  await world.app.runJob('followDirectory');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = heard.length;
  await work();
  await world.app.runJob('followDirectory');
  await new Promise((resolve) => setTimeout(resolve, 50));
  return heard.length - before;
}

const ask = async (ally: Awaited<ReturnType<World['ally']>>): Promise<[Person, string]> => {
  const person = await world.person();
  return [person, await sent(person, ally)];
};

describe('an open tab', () => {
  it('hears at once that an ally changed something, and nothing of what or who', async () => {
    const ally = await world.ally();
    await world.app.runJob('followDirectory');
    const before = heard.length;
    await change(ally.person, 'pause', { length: 'ONE_HOUR' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.slice(before)).toEqual([{ directoryChanged: { turn: expect.any(Number) } }]);
    const turns = (heard as { directoryChanged: { turn: number } }[]).map(({ directoryChanged: { turn } }) => turn);
    expect(turns).toEqual(turns.toSorted((one, other) => one - other));
    expect(new Set(turns).size).toBe(turns.length);
  });

  it('hears it whoever has signed in, and nobody else', async () => {
    const subscription = 'subscription { directoryChanged { turn } }';
    const nobody = new Person({ url: world.url, objectId: '', name: '', token: 'none' });
    await expect(nobody.subscribe(subscription, () => undefined)).rejects.toThrow();
    const ally = await world.ally();
    const people = [await world.person({ roles: ['PeerSupport.Admin'] }), ally.person];
    const told: unknown[][] = people.map(() => []);
    const stops = await Promise.all(people.map((person, index) => person.subscribe(subscription, (data) => { told[index]?.push(data); })));
    await change(ally.person, 'startCoolDown');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([[heard.at(-1)], [heard.at(-1)]]);
    for (const each of stops) await each();
  });

  it('hears nothing where nothing was changed', async () => {
    expect(await heardWhile(() => Promise.resolve())).toBe(0);
    expect(await heardWhile(() => world.app.runJob('followDirectory'))).toBe(0);
  });

  it('hears nothing of people who come for the first time', async () => {
    expect(await heardWhile(async () => (await world.person()).get('{ viewer { name } }'))).toBe(0);
  });

  it('hears nothing of who writes to an ally with places left, answers, closes or withdraws', async () => {
    const ally = await world.ally({ maxOpenConversations: 5, availability: { newPeopleAWeek: 5 } });
    expect(await heardWhile(async () => {
      const [one, first] = await ask(ally);
      await world.app.runJob('followDirectory');
      await accept(ally.person, first);
      await write(one, first, 'Thank you');
      await close(one, first);
      await world.app.runJob('followDirectory');
      const [other, second] = await ask(ally);
      await withdraw(other, second);
      await world.app.runJob('followDirectory');
      const [, third] = await ask(ally);
      await decline(ally.person, third);
    })).toBe(0);
  });

  it('hears that an ally is full, and that they no longer are', async () => {
    const ally = await world.ally({ maxOpenConversations: 2 });
    let last: [Person, string] | undefined;
    expect(await heardWhile(() => ask(ally))).toBe(0);
    expect(await heardWhile(async () => { last = await ask(ally); })).toBe(1);
    expect(await heardWhile(() => withdraw(...last!))).toBe(1);
  });

  it('hears that a week is full, and nothing of the first who writes in the next one', async () => {
    const ally = await world.ally({ maxOpenConversations: 50, availability: { newPeopleAWeek: 2 } });
    expect(await heardWhile(() => ask(ally))).toBe(0);
    expect(await heardWhile(() => ask(ally))).toBe(1);
    world.clock.advance(5 * DAY);
    // The place of Monday morning was free by itself; taking it is nobody's business.
    expect(await heardWhile(() => ask(ally))).toBe(0);
    expect(await heardWhile(() => ask(ally))).toBe(1);
    world.clock.advance(-5 * DAY);
  });

  it('hears once of several changes that this instance finds together', async () => {
    const allies = [await world.ally({ maxOpenConversations: 1 }), await world.ally({ maxOpenConversations: 1 })];
    expect(await heardWhile(async () => { for (const ally of allies) await ask(ally); })).toBe(1);
  });
});

describe('another instance', () => {
  it('says what an ally changed, and tells its open tabs, as soon as it looks at the database', async () => {
    const [ally, reader] = [await world.ally({ languages: ['cy'] }), await world.person()];
    await setHours(ally.person, { intervals: everyDay('00:00', '24:00') });
    await reader.get('{ viewer { name } }');
    const other = await world.anotherInstance();
    const there: unknown[] = [];
    const stopThere = await reader.at(other.url).subscribe('subscription { directoryChanged { turn } }', (data) => { there.push(data); });
    const query = `query Seen($id: ID!) { ally(id: $id) { availability { status } comingWindows { from until } }
      allies(filter: { languages: ["cy"] }) { edges { node { availability { status } comingWindows { from until } } } } }`;
    const look = async (person: Person) => {
      const { ally: one, allies } = await person.get<{ ally: { availability: { status: string } }; allies: { edges: { node: unknown }[] } }>(query, { id: ally.id });
      expect(allies.edges).toEqual([{ node: one }]);
      return one;
    };
    const steps: [string, () => Promise<unknown>][] = [
      ['LATER', () => change(ally.person, 'pause', { length: 'ONE_HOUR' })],
      ['NOW', () => change(ally.person, 'endPause')],
      ['NOT_TAKING_NEW_PEOPLE', () => change(ally.person, 'startCoolDown')],
      ['NOW', () => change(ally.person, 'endCoolDown')],
      ['AWAY', () => change(ally.person, 'takeTimeOff', { firstDay: '2026-11-25', lastDay: '2026-11-26' })],
      ['NOW', async () => change(ally.person, 'cancelTimeOff', { id: (await change(ally.person, 'ownAvailability')).timeOff[0]?.id })],
      ['LATER', () => setHours(ally.person, { intervals: [on(5, '09:00', '10:00')] })],
      ['NOW', () => setHours(ally.person, { intervals: everyDay('00:00', '24:00') })],
      ['NOW', async () => { await sent(await world.person(), ally); await world.app.runJob('followDirectory'); }],
      ['NOT_TAKING_NEW_PEOPLE', () => change(ally.person, 'setAllyLimits', { maxOpenConversations: 1, newPeopleAWeek: 20, coolDownHours: 48 })],
      ['NOW', () => change(ally.person, 'setAllyLimits', { maxOpenConversations: 2, newPeopleAWeek: 20, coolDownHours: 48 })],
    ];
    let before = await look(reader.at(other.url));
    for (const [status, step] of steps) {
      await step();
      // Here it is seen without waiting for anything; there it is still as it was.
      const here = await look(reader);
      expect([status, here.availability.status]).toEqual([status, status]);
      expect(await look(reader.at(other.url))).toEqual(before);
      await other.app.runJob('followDirectory');
      expect(await look(reader.at(other.url))).toEqual(here);
      before = here;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Once for each step but the one in which only somebody wrote.
    expect(there).toHaveLength(steps.length - 1);
    await stopThere();
  });

  it('sends to an ally by what is in the database, whatever it still shows', async () => {
    const [ally, other] = [await world.ally({ maxOpenConversations: 1 }), await world.anotherInstance()];
    const [one, two] = [await world.person(), await world.person()];
    await one.at(other.url).get('{ directoryNow { reachableNow } }');
    await sent(two, ally);
    const answer = await one.at(other.url).ask(
      'mutation Send($input: SendContactRequestInput!) { sendContactRequest(input: $input) { __typename } }',
      { input: { allyIds: [ally.id], kindOfHelp: 'LISTEN', wayOfTalking: 'CHAT', message: 'Hello', anonymous: false, idempotencyKey: 'once' } },
    );
    expect(answer.data).toEqual({ sendContactRequest: { __typename: 'AllyFull' } });
  });
});

describe('the time at which people write', () => {
  it('is not told by the directory: everything that everybody can ask is the same before and after', async () => {
    const [ally, reader] = [await world.ally({ maxOpenConversations: 3 }), await world.person()];
    const everything = () => reader.get(`{ directoryNow { reachableNow nextAt } directoryFacets { reachable { count } topics { count } }
      allies(first: 50) { totalCount edges { node { id availability { status until nextAt } comingWindows { from until } } } } }`);
    await world.app.runJob('followDirectory');
    const before = await everything();
    await ask(ally);
    world.clock.advance(HOUR / 60);
    await world.app.runJob('followDirectory');
    expect(await everything()).toEqual(before);
    world.clock.advance(-HOUR / 60);
  });
});
