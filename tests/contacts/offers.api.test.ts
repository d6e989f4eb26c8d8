import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, close, decline, erase, incoming, INCOMING_ONE, own, send, sent, withdraw } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);
const places = async ({ id }: TestAlly): Promise<number> => (await world.databases.main.reader.findOneByOrFail(Ally, { id })).openConversations;
const noticesAfter = async (act: () => Promise<unknown>): Promise<number> => {
  await world.databases.main.unitOfWork((manager) => manager.clear(OutboxNotice));
  await act();
  return world.databases.main.reader.count(OutboxNotice);
};

async function three(): Promise<[Person, TestAlly, TestAlly, TestAlly]> {
  return [await world.person(), await world.ally(), await world.ally(), await world.ally()];
}

describe('a request to several allies', () => {
  it('can be read and answered by each, takes a place of each, and tells each once', async () => {
    const [colleague, ...allies] = await three();
    const id = { of: '' };
    expect(await noticesAfter(async () => { id.of = await sent(colleague, allies); })).toBe(3);
    expect(names((await own(colleague, id.of)).askedAllies)).toEqual(allies.map(({ person }) => person.name));
    for (const ally of allies) {
      expect(await incoming(ally.person, id.of)).toMatchObject({ state: 'WAITING', canAccept: true, content: { message: 'Could we talk?' } });
      expect(await places(ally)).toBe(1);
    }
  });

  it('belongs to whoever answers first; the others see no more of it, and have their place back', async () => {
    const [colleague, first, second, third] = await three();
    const id = await sent(colleague, [first, second, third]);
    expect(await noticesAfter(() => accept(second.person, id))).toBe(1);
    expect(await own(colleague, id)).toMatchObject({ state: 'ACCEPTED', askedAllies: [{ name: second.person.name }] });
    for (const ally of [first, third]) {
      expect(await accept(ally.person, id)).toMatchObject({ __typename: 'ContactRequestNotWaiting', request: { state: 'PASSED_ON', content: null } });
      expect(await incoming(ally.person, id)).toMatchObject({ state: 'PASSED_ON', content: null, replyDueAt: null, canAccept: false, canDecline: false, messages: { edges: [] } });
    }
    expect([await places(first), await places(second), await places(third)]).toEqual([0, 1, 0]);
    // What becomes of it later is not theirs to know.
    await close(second.person, id);
    await erase(colleague, id);
    expect(await incoming(first.person, id)).toMatchObject({ state: 'PASSED_ON' });
    expect(await incoming(second.person, id)).toMatchObject({ state: 'ERASED' });
  });

  it('goes on while somebody is left who may answer, and ends with the last who declines', async () => {
    const [colleague, first, second] = await three();
    const id = await sent(colleague, [first, second]);
    expect(await noticesAfter(() => decline(first.person, id))).toBe(0);
    expect(await own(colleague, id)).toMatchObject({ state: 'WAITING', askedAllies: [{ id: second.id }], earlierAllies: [{ id: first.id }] });
    expect(await noticesAfter(() => decline(second.person, id))).toBe(1);
    expect(await own(colleague, id)).toMatchObject({ state: 'DECLINED', replyDueAt: null, askedAllies: [], earlierAllies: [{ id: first.id }, { id: second.id }] });
    expect([await places(first), await places(second)]).toEqual([0, 0]);
  });

  it('tells each of them when it is taken back or erased', async () => {
    const [colleague, ...allies] = await three();
    const [taken, erased] = [await sent(colleague, allies), await world.person()];
    expect(await noticesAfter(() => withdraw(colleague, taken))).toBe(3);
    const other = await sent(erased, allies);
    await decline(allies[0].person, other);
    expect(await noticesAfter(() => erase(erased, other))).toBe(2);
    for (const ally of allies) expect(await places(ally)).toBe(0);
  });

  it('goes to those who have a place, and to nobody where none has', async () => {
    const [colleague, free] = [await world.person(), await world.ally()];
    const full = await world.ally({ maxOpenConversations: 1 });
    await sent(await world.person(), full);
    const resting = await world.ally({ takesNewPeople: false });
    const id = await sent(colleague, [full, resting, free]);
    expect(names((await own(colleague, id)).askedAllies)).toEqual([free.person.name]);
    expect(await full.person.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
    expect(await send(await world.person(), [full, resting])).toEqual({ __typename: 'AllyFull' });
  });

  it('leaves out whom the colleague has a request with already', async () => {
    const [colleague, first, second] = await three();
    const before = await sent(colleague, first);
    const id = await sent(colleague, [first, second]);
    expect(names((await own(colleague, id)).askedAllies)).toEqual([second.person.name]);
    expect(await send(colleague, [first, second])).toMatchObject({ __typename: 'AlreadyInTouch', request: { id: before } });
  });

  it.each([['nobody', 0], ['four', 4]])('is refused for %s', async (_, count) => {
    const allies = await Promise.all(Array.from({ length: count }, () => world.ally()));
    await expect(send(await world.person(), allies)).rejects.toThrow(/allyIds/);
  });
});
