import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import type { AllyOptions, TestAlly } from '../support/api/allies.ts';
import { accept, decline, erase, incoming, INCOMING_ONE, own, sent, withdraw, write, type Draft } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

const DAY = 86_400_000;

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
// A Wednesday; the allies' hours are Monday to Friday, 9 to 17 in London.
beforeEach(() => { world.clock.set(new Date('2026-11-25T12:00:00Z')); });

/** Each test has a language of its own, so that only its own allies fit. */
let tests = 0;
const language = (): string => `x${String.fromCharCode(97 + Math.floor(tests / 26))}${String.fromCharCode(97 + (tests % 26))}`;
beforeEach(() => { tests += 1; });

async function speaking(options: AllyOptions = {}): Promise<TestAlly> {
  const ally = await world.ally({ languages: [language()], ...options });
  await world.app.runJob('refreshWindows');
  await world.app.runJob('followDirectory');
  return ally;
}

const consent = (leaveOut: NonNullable<Draft['backup']>['leaveOut'] = {}): Draft => ({ backup: { language: language(), leaveOut } });
const at = async (instant: string): Promise<number> => {
  world.clock.set(new Date(instant));
  await world.databases.main.unitOfWork((manager) => manager.clear(OutboxNotice));
  await world.app.runJob('followReplies');
  return world.databases.main.reader.count(OutboxNotice);
};
const asked = async (colleague: Person, id: string) => {
  const { askedAllies, earlierAllies } = await own(colleague, id);
  return [askedAllies.map((ally) => ally.id), earlierAllies.map((ally) => ally.id)];
};
const places = async ({ id }: TestAlly): Promise<number> => (await world.databases.main.reader.findOneByOrFail(Ally, { id })).openConversations;

describe('the reply clock', () => {
  it('reminds the ally once at half of the time, and tells the colleague once when it has run out', async () => {
    const [colleague, ally] = [await world.person(), await speaking()];
    const id = await sent(colleague, ally);
    expect((await own(colleague, id)).replyDueAt).toBe('2026-11-26T17:00:00.000Z');
    expect(await at('2026-11-26T10:59:00Z')).toBe(0);
    expect(await at('2026-11-26T11:00:00Z')).toBe(1);
    expect(await at('2026-11-26T12:00:00Z')).toBe(0);
    expect(await at('2026-11-26T17:00:00Z')).toBe(1);
    expect(await own(colleague, id)).toMatchObject({ state: 'WAITING', replyDueAt: null, othersAskedAt: null, mayAskOthers: false });
    expect(await at('2026-11-27T12:00:00Z')).toBe(0);
    // It is not too late for a yes.
    expect(await accept(ally.person, id)).toMatchObject({ __typename: 'ContactRequestAnswered' });
  });

  it('stops for a request that was answered, withdrawn or erased', async () => {
    const [colleague, ally] = [await world.person(), await speaking({ maxOpenConversations: 5 })];
    await accept(ally.person, await sent(colleague, ally));
    await withdraw(colleague, await sent(colleague, await speaking()));
    await erase(colleague, await sent(colleague, await speaking()));
    await decline(ally.person, await sent(await world.person(), ally));
    expect(await at('2026-12-04T12:00:00Z')).toBe(0);
  });

  it('keeps no time of a request that does not wait', async () => {
    const [colleague, ally] = [await world.person(), await speaking()];
    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    const row = await world.databases.main.reader.findOneByOrFail(ContactRequest, { id });
    expect([row.replyDueAt, row.nextStep, row.nextStepAt]).toEqual([null, null, null]);
  });
});

describe('the next ally', () => {
  it('is asked when the time has run out, with a new promise; the first one can no longer take it', async () => {
    const [colleague, first, next] = [await world.person(), await speaking(), await speaking({ hours: everyDay() })];
    const id = await sent(colleague, first, consent());
    await at('2026-11-26T11:00:00Z');
    expect(await at('2026-11-26T17:00:00Z')).toBe(2);
    expect(await asked(colleague, id)).toEqual([[next.id], [first.id]]);
    expect(await own(colleague, id)).toMatchObject({ state: 'WAITING', mayAskOthers: true, replyDueAt: '2026-11-27T23:00:00.000Z' });
    expect(await accept(first.person, id)).toMatchObject({ __typename: 'ContactRequestNotWaiting', request: { state: 'PASSED_ON', content: null } });
    expect([await places(first), await places(next)]).toEqual([0, 1]);
    expect(await accept(next.person, id)).toMatchObject({ __typename: 'ContactRequestAnswered', request: { content: { message: 'Could we talk?' } } });
    expect(await write(first.person, id, 'Me?')).toMatchObject({ __typename: 'ContactRequestNotOpen' });
  });

  it('finds room in a place that was given back in the same moment, whoever comes first', async () => {
    const [one, other] = [await world.person(), await world.person()];
    const hours = everyDay();
    const [first, second, free] = [
      await speaking({ hours, maxOpenConversations: 1 }), await speaking({ hours, maxOpenConversations: 1 }), await speaking({ hours, maxOpenConversations: 1 }),
    ];
    const ids = [await sent(one, first, consent()), await sent(other, second, consent())] as const;
    await at('2026-11-26T12:00:00Z');
    await world.app.runJob('followDirectory');
    await at('2026-11-27T09:00:00Z');
    const now = [await asked(one, ids[0]), await asked(other, ids[1])].map(([allies]) => allies?.[0]);
    expect([[free.id, first.id], [second.id, free.id]]).toContainEqual(now);
  });

  it('is never asked without consent', async () => {
    const [colleague, first, other] = [await world.person(), await speaking(), await speaking({ hours: everyDay() })];
    const id = await sent(colleague, first);
    for (const time of ['2026-11-26T11:00:00Z', '2026-11-26T17:00:00Z', '2026-11-30T12:00:00Z']) await at(time);
    await decline(first.person, id);
    expect(await own(colleague, id)).toMatchObject({ state: 'DECLINED' });
    expect(await other.person.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
  });

  it('is not asked outside their hours: the first one may still answer until then', async () => {
    const [colleague, first, next] = [await world.person(), await speaking(), await speaking()];
    const id = await sent(colleague, first, consent());
    await at('2026-11-26T11:00:00Z');
    expect(await at('2026-11-26T17:00:00Z')).toBe(1);
    expect(await own(colleague, id)).toMatchObject({ replyDueAt: null, othersAskedAt: '2026-11-27T09:00:00.000Z', askedAllies: [{ id: first.id }] });
    expect(await incoming(first.person, id)).toMatchObject({ state: 'WAITING', canAccept: true });
    expect(await at('2026-11-27T08:00:00Z')).toBe(0);
    expect(await at('2026-11-27T09:00:00Z')).toBe(2);
    expect(await asked(colleague, id)).toEqual([[next.id], [first.id]]);
  });

  it('is asked at once when the last of those asked declines', async () => {
    const [colleague, first, next] = [await world.person(), await speaking(), await speaking({ topicIds: [] })];
    const id = await sent(colleague, first, consent());
    expect(await decline(first.person, id)).toMatchObject({ __typename: 'ContactRequestAnswered', request: { state: 'DECLINED' } });
    expect(await asked(colleague, id)).toEqual([[next.id], [first.id]]);
    expect(await decline(next.person, id)).toMatchObject({ request: { state: 'DECLINED' } });
    expect(await own(colleague, id)).toMatchObject({ state: 'DECLINED', replyDueAt: null, othersAskedAt: null });
  });

  it('speaks the language, has a place, and is none of those left out; nobody is asked twice', async () => {
    const [colleague, first] = [await world.person(), await speaking()];
    const unfit: AllyOptions[] = [
      { languages: ['en'] }, { takesNewPeople: false }, { waysOfTalking: ['CALL'] }, { kindsOfHelp: ['PRACTICAL_HELP'] }, { department: 'Left out' },
    ];
    for (const options of unfit) await speaking(options);
    const byName = await speaking();
    const id = await sent(colleague, first, consent({ departments: ['Left out'], allyIds: [byName.id] }));
    await decline(first.person, id);
    expect(await asked(colleague, id)).toEqual([[], [first.id]]);
    expect(await own(colleague, id)).toMatchObject({ state: 'DECLINED' });
  });

  it('is not somebody with whom the colleague is in touch already', async () => {
    const [colleague, first, other] = [await world.person(), await speaking(), await speaking()];
    await sent(colleague, other);
    const id = await sent(colleague, first, consent());
    await decline(first.person, id);
    expect(await own(colleague, id)).toMatchObject({ state: 'DECLINED' });
    expect(await places(other)).toBe(1);
  });
});

describe('a request that nobody answers', () => {
  it('is destroyed after two weeks, whoever was asked on the way', async () => {
    const [colleague, first, next] = [await world.person(), await speaking(), await speaking({ hours: everyDay() })];
    const id = await sent(colleague, first, consent());
    for (const time of ['2026-11-26T11:00:00Z', '2026-11-26T17:00:00Z', '2026-11-27T12:00:00Z', '2026-11-28T12:00:00Z']) await at(time);
    world.clock.set(new Date(Date.parse('2026-11-25T12:00:00Z') + 15 * DAY));
    await world.app.runJob('keepOrDestroy');
    for (const ally of [first, next]) expect(await ally.person.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
    expect([await places(first), await places(next)]).toEqual([0, 0]);
  });
});

function everyDay() {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 }));
}
