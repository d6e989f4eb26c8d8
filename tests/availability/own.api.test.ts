import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { HOUR } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { change, everyDay, fault, OPERATIONS, ownAvailability, refused, seen, setHours, type AvailabilityOperation } from '../support/api/availability.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let reader: Person;
let settled: TestAlly;
beforeAll(async () => {
  world = await createWorld();
  [reader, settled] = [await world.person(), await world.ally()];
  await setHours(settled.person, { intervals: everyDay('09:00', '17:00') });
}, 60_000);
afterAll(() => world.close());

/** An input for each operation that an ally could make. */
const INPUTS: Readonly<Record<AvailabilityOperation, unknown>> = {
  ownAvailability: undefined,
  previewWeeklyHours: { timeZone: 'Asia/Tokyo', intervals: [] },
  setWeeklyHours: { timeZone: 'Asia/Tokyo', intervals: everyDay('01:00', '02:00'), version: 1 },
  takeTimeOff: { firstDay: '2026-12-24', lastDay: '2026-12-26' },
  cancelTimeOff: { id: randomUUID() },
  pause: { length: 'UNTIL_DATE', date: '2026-12-24' },
  endPause: undefined,
  startCoolDown: undefined,
  endCoolDown: undefined,
  setPublicHolidaysOff: { off: true },
  setAllyLimits: { maxOpenConversations: 7, newPeopleAWeek: 7, coolDownHours: 7 },
};
const ALL = Object.keys(INPUTS) as AvailabilityOperation[];
const ask = (person: Person, operation: AvailabilityOperation) => person.ask(OPERATIONS[operation], INPUTS[operation] === undefined ? {} : { input: INPUTS[operation] });

describe('what an ally says about themselves', () => {
  it.each(ALL)('is nobody else’s, and looks to everybody else as if it were not there: %s', async (operation) => {
    const former = await world.ally();
    await world.changeDirectly((manager) => manager.update(Ally, { id: former.id }, { step: 'STEPPED_DOWN' }));
    const strangers = [await world.person(), await world.person({ roles: ['PeerSupport.Admin'] }), former.person];
    const before = [await ownAvailability(settled.person), await world.databases.main.reader.findOneByOrFail(Ally, { id: former.id })];
    for (const person of strangers) {
      expect(await ask(person, operation)).toEqual({
        data: null, errors: [{ message: 'This is not here.', path: ['own'], extensions: { code: 'NOT_FOUND' } }],
      });
    }
    expect([await ownAvailability(settled.person), await world.databases.main.reader.findOneByOrFail(Ally, { id: former.id })]).toEqual(before);
    // It is there for an ally, or the above would say nothing.
    expect((await ask((await world.ally()).person, operation)).errors).toBeUndefined();
  });

  it('changes nothing of another ally', async () => {
    const [ally, other] = [await world.ally(), await world.ally()];
    const before = await ownAvailability(other.person);
    for (const operation of ALL) await ask(ally.person, operation);
    expect(await ownAvailability(other.person)).toEqual(before);
    expect(await ownAvailability(ally.person)).toMatchObject({ limits: { newPeopleAWeek: 7 }, timeOff: [{}], publicHolidaysOff: true });
  });

  it('is there whole for an ally who said nothing yet', async () => {
    const ally = await world.ally({ hours: [] });
    expect(await ownAvailability(ally.person)).toEqual({
      version: 1,
      weeklyHours: { timeZone: 'Europe/London', weeks: 1, firstWeekStartsOn: '2026-01-05', validFrom: null, validUntil: null, intervals: [] },
      timeOff: [], pausedUntil: null, coolDownUntil: null, publicHolidaysOff: false,
      publicHolidays: expect.arrayContaining([{ day: '2026-12-25', name: 'Christmas Day' }]),
      limits: { maxOpenConversations: 2, newPeopleAWeek: 1_000_000, coolDownHours: 48 },
      openConversations: 0, newPeopleThisWeek: 0,
      inDirectory: { availability: { status: 'UNKNOWN', until: null, nextAt: null }, comingWindows: [] },
    });
  });
});

describe('the limits of an ally', () => {
  it('are what they settle, up to the largest and down to the least', async () => {
    const ally = await world.ally();
    for (const limits of [{ maxOpenConversations: 10, newPeopleAWeek: 20, coolDownHours: 336 }, { maxOpenConversations: 1, newPeopleAWeek: 1, coolDownHours: 0 }]) {
      expect((await change(ally.person, 'setAllyLimits', limits)).limits).toEqual(limits);
    }
  });

  it.each([
    ['maxOpenConversations', -1], ['maxOpenConversations', 0], ['maxOpenConversations', 11], ['maxOpenConversations', 1_000],
    ['newPeopleAWeek', -1], ['newPeopleAWeek', 0], ['newPeopleAWeek', 21], ['coolDownHours', -1], ['coolDownHours', 337], ['coolDownHours', 1_000],
  ])('are refused where they cannot be, with the field named: %s %i', async (field, value) => {
    const before = await ownAvailability(settled.person);
    const answer = await settled.person.ask(OPERATIONS.setAllyLimits, { input: { maxOpenConversations: 2, newPeopleAWeek: 3, coolDownHours: 48, [field]: value } });
    expect(refused(answer)).toEqual(fault(`input.${field}`, 'outOfRange'));
    expect(JSON.stringify(answer)).not.toContain(String(value));
    expect(await ownAvailability(settled.person)).toEqual(before);
  });

  it.each([['maxOpenConversations', 1.5], ['newPeopleAWeek', 'four'], ['coolDownHours', null]])('are whole numbers: %s %p', async (field, value) => {
    const answer = await settled.person.ask(OPERATIONS.setAllyLimits, { input: { maxOpenConversations: 2, newPeopleAWeek: 3, coolDownHours: 48, [field]: value } });
    expect(refused(answer)).toEqual(fault(`input.${field}`, value === null ? 'required' : 'invalid'));
  });
});

describe('a cool-down', () => {
  it('takes the ally out of everybody’s reach for as long as they settled, ends by itself, and can be ended', async () => {
    const ally = await world.ally();
    await setHours(ally.person, { intervals: everyDay('00:00', '24:00') });
    await change(ally.person, 'setAllyLimits', { maxOpenConversations: 2, newPeopleAWeek: 3, coolDownHours: 36 });
    const started = await change(ally.person, 'startCoolDown');
    expect(started.coolDownUntil).toBe('2026-11-27T00:00:00.000Z');
    // Nobody learns until when, nor that it is a rest and not a full ally.
    expect(started.inDirectory.availability).toEqual({ status: 'NOT_TAKING_NEW_PEOPLE', until: null, nextAt: null });
    expect(await seen(reader, ally.id)).toEqual(started.inDirectory);
    world.clock.advance(36 * HOUR - 1);
    expect((await seen(reader, ally.id)).availability.status).toBe('NOT_TAKING_NEW_PEOPLE');
    world.clock.advance(1);
    expect((await seen(reader, ally.id)).availability.status).toBe('NOW');
    expect((await ownAvailability(ally.person)).coolDownUntil).toBeNull();
    await change(ally.person, 'startCoolDown');
    const ended = await change(ally.person, 'endCoolDown');
    expect([ended.coolDownUntil, ended.inDirectory.availability.status]).toEqual([null, 'NOW']);
    expect(await seen(reader, ally.id)).toEqual(ended.inDirectory);
    world.clock.advance(-36 * HOUR);
  });

  it('of no hours is none', async () => {
    const ally = await world.ally();
    await change(ally.person, 'setAllyLimits', { maxOpenConversations: 2, newPeopleAWeek: 3, coolDownHours: 0 });
    expect((await change(ally.person, 'startCoolDown')).coolDownUntil).toBeNull();
  });
});

describe('the log and the answers', () => {
  it('of all this name nobody, no day, no zone and no number that was chosen', async () => {
    const ally = await world.ally();
    for (const operation of ALL) await ask(ally.person, operation);
    await reader.ask(OPERATIONS.pause, { input: INPUTS.pause });
    // Written into the operation itself, it is not repeated either.
    const inline = await ally.person.ask('mutation { takeTimeOff(input: { firstDay: "2026-13-77", lastDay: "2026-12-26" }) { version } }');
    expect(inline.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
    expect(JSON.stringify(inline)).not.toContain('2026');
    const log = world.logged.join('\n');
    for (const trace of [ally.id, ally.person.objectId, ally.person.name, reader.objectId, reader.name, '2026-1', 'Tokyo', 'Europe']) expect(log).not.toContain(trace);
    expect(world.logged.length).toBeGreaterThan(10);
  });
});
