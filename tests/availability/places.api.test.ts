import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { Offer } from '../../api/contacts/offer.entity.ts';
import { DAY, HOUR } from '../../api/platform/clock.ts';
import type { AllyOptions, TestAlly } from '../support/api/allies.ts';
import { change, fault, ownAvailability, refused, seen } from '../support/api/availability.ts';
import { accept, close, decline, draft, erase, own, SEND, send, sent, withdraw } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** An ally for one new person a week, and for many at once. */
const oneAWeek = (options: AllyOptions = {}) => world.ally({ maxOpenConversations: 50, ...options, availability: { newPeopleAWeek: 1, ...options.availability } });
const sending = async (ally: TestAlly) => (await send(await world.person(), ally)).__typename;

/** How the ally stands in the directory, as the next look at the database shows it. */
async function status(ally: TestAlly): Promise<string> {
  await world.app.runJob('followDirectory');
  return (await seen(await world.person(), ally.id)).availability.status;
}

async function counted({ person }: TestAlly): Promise<[number, number]> {
  const { openConversations, newPeopleThisWeek } = await ownAvailability(person);
  return [openConversations, newPeopleThisWeek];
}

/** Runs something at another time. The clock of the tests stands at noon of Wednesday 2026-11-25. */
async function after<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  world.clock.advance(milliseconds);
  try {
    return await work();
  } finally {
    world.clock.advance(-milliseconds);
  }
}
const UNTIL_MONDAY = 4 * DAY + 12 * HOUR;

describe('how many new people a week an ally wants', () => {
  it('holds until Monday in UTC', async () => {
    const ally = await oneAWeek();
    expect(await status(ally)).toBe('UNKNOWN');
    await sent(await world.person(), ally);
    expect(await counted(ally)).toEqual([1, 1]);
    expect([await sending(ally), await status(ally)]).toEqual(['AllyFull', 'NOT_TAKING_NEW_PEOPLE']);
    await after(UNTIL_MONDAY - 1, async () => { expect([await sending(ally), await status(ally)]).toEqual(['AllyFull', 'NOT_TAKING_NEW_PEOPLE']); });
    expect(await counted(ally)).toEqual([1, 1]);
    await after(UNTIL_MONDAY, async () => {
      expect([await status(ally), await counted(ally)]).toEqual(['UNKNOWN', [1, 0]]);
      expect([await sending(ally), await counted(ally)]).toEqual(['ContactRequestSent', [2, 1]]);
      expect([await sending(ally), await status(ally)]).toEqual(['AllyFull', 'NOT_TAKING_NEW_PEOPLE']);
    });
  });

  it.each<[string, (person: Person, ally: TestAlly, id: string) => Promise<unknown>]>([
    ['withdrawn', (person, _, id) => withdraw(person, id)],
    ['declined', (_, ally, id) => decline(ally.person, id)],
    ['erased', (person, _, id) => erase(person, id)],
  ])('does not count a request that was %s before it was accepted', async (_, end) => {
    const [ally, person] = [await oneAWeek(), await world.person()];
    await end(person, ally, await sent(person, ally));
    expect([await counted(ally), await status(ally)]).toEqual([[0, 0], 'UNKNOWN']);
    expect([await sending(ally), await sending(ally)]).toEqual(['ContactRequestSent', 'AllyFull']);
  });

  it.each<[string, (person: Person, id: string) => Promise<unknown>]>([['closed', close], ['erased', erase]])(
    'counts one that was accepted, also when it was %s since', async (_, end) => {
      const [ally, person] = [await oneAWeek(), await world.person()];
      const id = await sent(person, ally);
      await accept(ally.person, id);
      await end(person, id);
      expect([await counted(ally), await status(ally)]).toEqual([[0, 1], 'NOT_TAKING_NEW_PEOPLE']);
      expect(await sending(ally)).toBe('AllyFull');
    });

  it('is not more because somebody of an earlier week was declined, or was never answered', async () => {
    const ally = await oneAWeek();
    const early = await sent(await world.person(), ally);
    const unanswered = await oneAWeek();
    await sent(await world.person(), unanswered);
    await after(UNTIL_MONDAY, async () => {
      expect(await sending(ally)).toBe('ContactRequestSent');
      await decline(ally.person, early);
      expect([await counted(ally), await sending(ally)]).toEqual([[1, 1], 'AllyFull']);
    });
    await after(15 * DAY, async () => {
      expect(await sending(unanswered)).toBe('ContactRequestSent');
      await world.app.runJob('keepOrDestroy');
      expect([await counted(unanswered), await sending(unanswered)]).toEqual([[1, 1], 'AllyFull']);
    });
  });

  it('is kept when fifty write at once for the last place of the week: one gets it', async () => {
    const ally = await oneAWeek({ maxOpenConversations: 50 });
    const people = await Promise.all(Array.from({ length: 50 }, () => world.person()));
    const results = await Promise.all(people.map((person) => send(person, ally)));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([...Array.from({ length: 49 }, () => 'AllyFull'), 'ContactRequestSent']);
    expect(await counted(ally)).toEqual([1, 1]);
    expect((await world.databases.main.reader.findOneByOrFail(Ally, { id: ally.id })).openConversations).toBe(1);
  }, 60_000);

  it('can be set to less than there were already, and the ally is full at once', async () => {
    const ally = await world.ally({ maxOpenConversations: 5, availability: { newPeopleAWeek: 5 } });
    await sent(await world.person(), ally);
    const limits = { maxOpenConversations: 5, newPeopleAWeek: 1, coolDownHours: 48 };
    const own = await change(ally.person, 'setAllyLimits', limits);
    expect([own.inDirectory.availability.status, await sending(ally)]).toEqual(['NOT_TAKING_NEW_PEOPLE', 'AllyFull']);
    const more = await change(ally.person, 'setAllyLimits', { ...limits, newPeopleAWeek: 2 });
    expect([more.inDirectory.availability.status, await sending(ally), await sending(ally)]).toEqual(['NOW', 'ContactRequestSent', 'AllyFull']);
    const fewer = await change(ally.person, 'setAllyLimits', { maxOpenConversations: 1, newPeopleAWeek: 20, coolDownHours: 48 });
    expect([fewer.inDirectory.availability.status, await sending(ally), await counted(ally)]).toEqual(['NOT_TAKING_NEW_PEOPLE', 'AllyFull', [2, 2]]);
  });
});

describe('whoever writes to an ally', () => {
  it('during a cool-down is told that no place is free, and after it is not', async () => {
    const ally = await world.ally();
    await change(ally.person, 'startCoolDown');
    expect([await sending(ally), await counted(ally)]).toEqual(['AllyFull', [0, 0]]);
    await after(48 * HOUR - 1, async () => { expect(await sending(ally)).toBe('AllyFull'); });
    await after(48 * HOUR, async () => { expect(await sending(ally)).toBe('ContactRequestSent'); });
    await change(ally.person, 'startCoolDown');
    await change(ally.person, 'endCoolDown');
    expect(await sending(ally)).toBe('ContactRequestSent');
  });

  it.each<[string, 'takeTimeOff' | 'pause', object]>([
    ['has time off', 'takeTimeOff', { firstDay: '2026-11-25', lastDay: '2026-11-26' }],
    ['paused over night', 'pause', { length: 'UNTIL_DATE', date: '2026-11-27' }],
  ])('who %s is told that nothing was sent', async (_, operation, input) => {
    const [ally, person] = [await world.ally(), await world.person()];
    await change(ally.person, operation, input);
    expect([await status(ally), await send(person, ally)]).toEqual(['AWAY', { __typename: 'AllyNotReachable' }]);
    expect([await counted(ally), await world.databases.main.reader.countBy(Offer, { allyTag: allyTag(ally) })]).toEqual([[0, 0], 0]);
    expect(await after(2 * DAY, () => sending(ally))).toBe('ContactRequestSent');
  });

  it('who paused for an hour, or is out of their hours, can do so: it is read when they are back', async () => {
    const ally = await world.ally({ hours: [{ weekday: 1, startMinute: 540, endMinute: 600 }] });
    await change(ally.person, 'pause', { length: 'ONE_HOUR' });
    expect([await status(ally), await sending(ally)]).toEqual(['LATER', 'ContactRequestSent']);
  });

  it('for a kind of help that they do not give is refused with the field named', async () => {
    const [ally, person] = [await world.ally({ kindsOfHelp: ['LISTEN'] }), await world.person()];
    const answer = await person.ask(SEND, { input: draft(ally, { kindOfHelp: 'PRACTICAL_HELP' }) });
    expect(refused(answer)).toEqual(fault('input.kindOfHelp', 'unknown'));
    expect(JSON.stringify(answer)).not.toContain('PRACTICAL_HELP');
    expect(await counted(ally)).toEqual([0, 0]);
    expect((await send(person, ally, { kindOfHelp: 'LISTEN' })).__typename).toBe('ContactRequestSent');
  });
});

describe('the reply is due', () => {
  const due = async (options: AllyOptions) => {
    const [ally, person] = [await world.ally(options), await world.person()];
    return (await own(person, await sent(person, ally))).replyDueAt?.slice(0, 16);
  };

  it('at the end of the ally’s hours on the next working day', async () => {
    expect(await due({})).toBe('2026-11-26T17:00');
    expect(await due({ timeZone: 'America/Toronto' })).toBe('2026-11-26T22:00');
  });

  it('after their time off, also of a single day', async () => {
    expect(await due({ timeOff: [{ firstDay: '2026-11-26', lastDay: '2026-11-26' }] })).toBe('2026-11-27T17:00');
    expect(await due({ timeOff: [{ firstDay: '2026-11-26', lastDay: '2026-11-27' }] })).toBe('2026-11-30T17:00');
  });

  it('after a public holiday of their site’s country, where they take it off', async () => {
    // Monday. Tuesday 1 December is a holiday in Portugal.
    await after(5 * DAY, async () => {
      expect(await due({ site: 2, availability: { publicHolidaysOff: true } })).toBe('2026-12-02T17:00');
      expect(await due({ site: 2, availability: { publicHolidaysOff: false } })).toBe('2026-12-01T17:00');
      expect(await due({ site: 0, availability: { publicHolidaysOff: true } })).toBe('2026-12-01T17:00');
    });
  });

  it('by the weekly hours of the week that it is', async () => {
    const hours = [{ week: 1, weekday: 4, startMinute: 540, endMinute: 600 }, { week: 2, weekday: 4, startMinute: 540, endMinute: 1_200 }];
    expect(await due({ hours, availability: { weeks: 2, firstWeekStartsOn: '2026-11-23' } })).toBe('2026-11-26T10:00');
    expect(await due({ hours, availability: { weeks: 2, firstWeekStartsOn: '2026-11-30' } })).toBe('2026-11-26T20:00');
  });
});

function allyTag({ person: { objectId } }: TestAlly): string {
  return world.app.services.tags.participant({ tenantId: world.cloud.tenantId, objectId }, 'ally');
}
