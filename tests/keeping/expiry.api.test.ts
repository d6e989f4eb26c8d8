import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { Message } from '../../api/contacts/message.entity.ts';
import { DAY } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, close, decline, erase, sent, withdraw, write } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** What is left of a request, in both databases. */
async function left(id: string) {
  const { main } = world.databases;
  const key = (await world.app.services.contacts.keyring.existing([id])).size;
  return { rows: await main.reader.countBy(ContactRequest, { id }), messages: await main.reader.countBy(Message, { requestId: id }), key };
}

const placesTaken = async ({ id }: TestAlly) => (await world.databases.main.reader.findOneByOrFail(Ally, { id })).openConversations;

async function passDays(days: number): Promise<void> {
  world.clock.advance(days * DAY);
  await world.app.runJob('keepOrDestroy');
}

type Ending = (colleague: Person, ally: TestAlly, id: string) => Promise<unknown>;
const open: Ending = async (colleague, { person }, id) => {
  await accept(person, id);
  await write(colleague, id, 'Thank you.');
};

describe('what is kept after an end', () => {
  it.each<[string, Ending, { messages: number; key: number }]>([
    ['closed', async (colleague, ally, id) => { await open(colleague, ally, id); await close(colleague, id); }, { messages: 1, key: 1 }],
    ['declined', (_, { person }, id) => decline(person, id), { messages: 0, key: 1 }],
    ['withdrawn', (colleague, _, id) => withdraw(colleague, id), { messages: 0, key: 1 }],
    ['erased', async (colleague, ally, id) => { await open(colleague, ally, id); await erase(colleague, id); }, { messages: 0, key: 0 }],
  ])('is kept for 30 days where it was %s, and destroyed then: key, row and messages', async (_, end, kept) => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const another = await sent(await world.person(), ally);
    await accept(ally.person, another);
    const id = await sent(colleague, ally);
    await end(colleague, ally, id);
    expect(await placesTaken(ally)).toBe(1);
    await passDays(30);
    expect(await left(id)).toEqual({ rows: 1, ...kept });
    await passDays(1);
    expect(await left(id)).toEqual({ rows: 0, messages: 0, key: 0 });
    // The place was given back at the end; the one that is left is that of somebody else.
    expect(await placesTaken(ally)).toBe(1);
  });

  it('counts from the end, not from the beginning', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await open(colleague, ally, id);
    await passDays(20);
    await close(colleague, id);
    await passDays(20);
    expect(await left(id)).toMatchObject({ rows: 1, key: 1 });
    await passDays(11);
    expect(await left(id)).toMatchObject({ rows: 0, key: 0 });
  });
});

describe('an expiry whose process died after it had taken the row', () => {
  it('is finished by the next run as if it had not: everything gone, and nobody notified', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await open(colleague, ally, id);
    await close(colleague, id);
    await world.app.runJob('deliverNotices');
    const notices = world.cloud.notices(ally.person.objectId).length;
    const dying = jest.spyOn(world.app.services.contacts.keyring, 'destroy').mockRejectedValueOnce(new Error('The process died.'));
    await expect(passDays(31)).rejects.toThrow('The process died.');
    dying.mockRestore();
    expect(await left(id)).toEqual({ rows: 1, messages: 1, key: 1 });
    await world.app.runJob('keepOrDestroy');
    await world.app.runJob('deliverNotices');
    expect(await left(id)).toEqual({ rows: 0, messages: 0, key: 0 });
    expect(world.cloud.notices(ally.person.objectId)).toHaveLength(notices);
  });
});

describe('what nobody answered', () => {
  it('is kept for 14 days, then destroyed, and the ally has the place back', async () => {
    const [colleague, ally] = [await world.person(), await world.ally({ maxOpenConversations: 1 })];
    const id = await sent(colleague, ally);
    await passDays(14);
    expect(await left(id)).toEqual({ rows: 1, messages: 0, key: 1 });
    expect(await placesTaken(ally)).toBe(1);
    await passDays(1);
    expect(await left(id)).toEqual({ rows: 0, messages: 0, key: 0 });
    expect(await placesTaken(ally)).toBe(0);
    const again = await sent(colleague, ally);
    expect(await left(again)).toMatchObject({ rows: 1, key: 1 });
  });

  it('gives one place back, not that of another', async () => {
    const [ally, one, other] = [await world.ally(), await world.person(), await world.person()];
    const waiting = await sent(one, ally);
    const accepted = await sent(other, ally);
    await open(other, ally, accepted);
    await passDays(15);
    await world.app.runJob('keepOrDestroy');
    expect(await left(waiting)).toMatchObject({ rows: 0 });
    expect(await placesTaken(ally)).toBe(1);
  });
});

describe('a conversation that goes on', () => {
  it('is kept, with its key and its messages, however long it takes', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await open(colleague, ally, id);
    for (let month = 0; month < 4; month += 1) await passDays(31);
    expect(await left(id)).toEqual({ rows: 1, messages: 1, key: 1 });
    expect(await placesTaken(ally)).toBe(1);
  });
});

describe('expiry', () => {
  it('is the same done by several instances at once', async () => {
    const ally = await world.ally({ maxOpenConversations: 10 });
    const requests: string[] = [];
    for (let index = 0; index < 5; index += 1) requests.push(await sent(await world.person(), ally));
    world.clock.advance(15 * DAY);
    await Promise.all([1, 2, 3].map(() => world.app.runJob('keepOrDestroy')));
    for (const id of requests) expect(await left(id)).toEqual({ rows: 0, messages: 0, key: 0 });
    expect(await placesTaken(ally)).toBe(0);
  });
});
