import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '../../api/platform/clock.ts';
import { accept, sent, write } from '../support/api/contacts.ts';
import { change, everyDay, on, setHours } from '../support/api/availability.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { clearNotices, deliverer, notify, scripted, waiting } from './support/deliverer.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());
beforeEach(() => clearNotices(world));

const MONDAY = Date.parse('2026-11-30T00:00:00Z');
let week = 0;
/** It is an hour of a weekday from now on, 1 is Monday, some weeks later than in the test before. London is on UTC. */
function nextWeekOn(weekday: number, hour: number, minute = 0): void {
  week += 3;
  world.clock.set(new Date(MONDAY + (7 * week + weekday - 1) * DAY + hour * HOUR + minute * MINUTE));
}
const today = (): string => world.clock.now().toISOString().slice(0, 10);

const received = ({ objectId }: { readonly objectId: string }): number => world.cloud.notices(objectId).length;
const deliver = () => world.app.runJob('deliverNotices');

/** Delivers every half an hour until so much time has passed. */
async function pass(milliseconds: number): Promise<void> {
  const end = world.clock.now().getTime() + milliseconds;
  for (let now = world.clock.now().getTime(); now < end; now += 30 * MINUTE) {
    await deliver();
    world.clock.advance(Math.min(30 * MINUTE, end - now));
  }
}

describe('an ally outside their hours', () => {
  it('is told when they begin, after a long weekend too; nothing is given up, and the key goes only afterwards', async () => {
    nextWeekOn(5, 18, 20);
    const made = today();
    const monday = new Date(world.clock.now().getTime() + 3 * DAY).toISOString().slice(0, 10);
    const [colleague, ally] = [await world.person(), await world.ally({ timeOff: [{ firstDay: monday, lastDay: monday }] })];
    await sent(colleague, ally);
    const keyId = (await waiting(world))[0]?.keyId ?? '';
    const { keyring } = world.app.services.contacts;
    for (let day = 0; day < 3; day += 1) {
      await pass(DAY);
      await world.app.runJob('keepOrDestroy');
      expect([received(ally.person), (await keyring.existing([keyId])).size]).toEqual([0, 1]);
    }
    // Monday 18:20: only a night is left.
    await pass(14 * HOUR + 39 * MINUTE);
    await deliver();
    expect([received(ally.person), (await waiting(world)).map(({ attempts }) => attempts)]).toEqual([0, [0]]);
    world.clock.advance(MINUTE);
    await deliver();
    expect([world.clock.now().toISOString().slice(11, 16), received(ally.person), await waiting(world)]).toEqual(['09:00', 1, []]);
    await world.app.runJob('keepOrDestroy');
    expect([made < today(), (await keyring.existing([keyId])).size]).toEqual([true, 0]);
  }, 60_000);

  it('is told within five minutes after they have changed their hours, or ended their pause', async () => {
    nextWeekOn(2, 20);
    const [one, other] = [await world.ally(), await world.ally({ hours: [{ weekday: 2, startMinute: 0, endMinute: 1_440 }] })];
    await change(other.person, 'pause', { length: 'TODAY' });
    for (const { person } of [one, other]) await notify(world, person);
    await deliver();
    expect([one, other].map(({ person }) => received(person))).toEqual([0, 0]);
    await setHours(one.person, { timeZone: 'Europe/London', weeks: 1, intervals: everyDay('00:00', '24:00') });
    await change(other.person, 'endPause');
    world.clock.advance(5 * MINUTE);
    await deliver();
    expect([one, other].map(({ person }) => received(person))).toEqual([1, 1]);
  });

  it('is not told where they took the hours back for which the notice waited', async () => {
    nextWeekOn(2, 8);
    const ally = await world.ally();
    await notify(world, ally.person);
    await deliver();
    await setHours(ally.person, { timeZone: 'Europe/London', weeks: 1, intervals: [on(3, '09:00', '12:00')] });
    await pass(DAY);
    expect(received(ally.person)).toBe(0);
    world.clock.advance(HOUR);
    await deliver();
    expect(received(ally.person)).toBe(1);
  });

  it.each(['while they pause', 'who has no hours any more'])('%s, however long, is told afterwards, and nothing is given up', async (kind) => {
    nextWeekOn(3, 10);
    const ally = await world.ally();
    if (kind === 'while they pause') {
      await change(ally.person, 'pause', { length: 'UNTIL_DATE', date: new Date(world.clock.now().getTime() + 10 * DAY).toISOString().slice(0, 10) });
    } else {
      await setHours(ally.person, { timeZone: 'Europe/London', weeks: 1, validUntil: new Date(world.clock.now().getTime() - DAY).toISOString().slice(0, 10), intervals: everyDay('09:00', '17:00') });
    }
    await notify(world, ally.person);
    for (let day = 0; day < 9; day += 1) {
      await deliver();
      world.clock.advance(DAY);
    }
    expect([received(ally.person), (await waiting(world)).length]).toEqual([0, 1]);
    if (kind === 'while they pause') await change(ally.person, 'endPause');
    else await setHours(ally.person, { timeZone: 'Europe/London', weeks: 1, intervals: everyDay('09:00', '17:00') });
    await deliver();
    expect([received(ally.person), await waiting(world)]).toEqual([1, []]);
  });

  it('is left alone as somebody who asks, too', async () => {
    nextWeekOn(2, 22);
    const [asking, asked] = [await world.ally(), await world.ally({ hours: [{ weekday: 2, startMinute: 0, endMinute: 1_440 }] })];
    const id = await sent(asking.person, asked);
    await accept(asked.person, id);
    await deliver();
    expect([received(asked.person), received(asking.person)]).toEqual([1, 0]);
    world.clock.advance(11 * HOUR);
    await deliver();
    expect(received(asking.person)).toBe(1);
  });

  it('keeps nobody else waiting, however much waits for them', async () => {
    nextWeekOn(6, 12);
    const [ally, colleague] = [await world.ally(), await world.person()];
    for (let count = 0; count < 45; count += 1) await notify(world, ally.person);
    await notify(world, colleague);
    await deliver();
    expect([received(ally.person), received(colleague)]).toEqual([0, 1]);
  });

  it('is not told by a row whose hours it waits for, nor when it was made', async () => {
    nextWeekOn(2, 7, 3);
    const allies = [await world.ally(), await world.ally({ hours: [{ weekday: 2, startMinute: 11 * 60 + 10, endMinute: 12 * 60 }] })];
    await notify(world, allies[0]?.person ?? { objectId: '' });
    world.clock.advance(23_456);
    await notify(world, allies[1]?.person ?? { objectId: '' });
    await deliver();
    const rows = (await waiting(world)).map(({ dueAt, giveUpAt, leaseUntil, attempts }) => ({ dueAt, giveUpAt, leaseUntil, attempts }));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
    expect([rows[0]?.dueAt.toISOString().slice(11), rows[0]?.giveUpAt.toISOString().slice(11)]).toEqual(['07:05:00.000Z', '08:05:00.000Z']);
  });
});

describe('whoever is in their hours, or no ally', () => {
  it('is told at once', async () => {
    nextWeekOn(2, 10);
    const ally = await world.ally();
    const colleague = await world.person();
    const id = await sent(colleague, ally);
    await deliver();
    expect(received(ally.person)).toBe(1);
    await accept(ally.person, id);
    world.clock.advance(13 * HOUR);
    await write(ally.person, id, 'Good night.');
    await deliver();
    expect(received(colleague)).toBe(2);
  });

  it('is told by night once they are no ally any more', async () => {
    nextWeekOn(7, 3);
    const ally = await world.ally();
    await notify(world, ally.person);
    await deliver();
    expect(received(ally.person)).toBe(0);
    await world.changeDirectly((manager) => manager.query(`UPDATE "ally" SET "step" = 'STEPPED_DOWN' WHERE "id" = '${ally.id}'`));
    world.clock.advance(5 * MINUTE);
    await deliver();
    expect(received(ally.person)).toBe(1);
  });

  it('is told although they take nobody new: they are full, or rest', async () => {
    nextWeekOn(2, 10);
    const [full, resting] = [await world.ally({ maxOpenConversations: 1 }), await world.ally()];
    await sent(await world.person(), full);
    await change(resting.person, 'startCoolDown');
    await notify(world, resting.person);
    await deliver();
    expect([received(full.person), received(resting.person)]).toEqual([1, 1]);
  });
});

it('a day of trying is made of hours in which the ally may be told', async () => {
  nextWeekOn(5, 16, 50);
  const ally = await world.ally();
  await notify(world, ally.person);
  const { deliver: tryIt, logged } = deliverer(world, {
    graph: scripted(() => ({ kind: 'retryLater', milliseconds: 0 })),
    mayDisturb: (person) => world.app.services.availability.mayBeDisturbed(person),
  });
  const tryUntil = async (end: number): Promise<void> => {
    while (world.clock.now().getTime() < end) {
      await tryIt();
      world.clock.advance(40 * MINUTE);
    }
  };
  const friday = world.clock.now().getTime() - 16 * HOUR - 50 * MINUTE;
  // Ten minutes of Friday, and eight hours each of Monday and Tuesday.
  await tryUntil(friday + 5 * DAY + 12 * HOUR);
  expect([(await waiting(world)).length, logged]).toEqual([1, []]);
  await tryUntil(friday + 6 * DAY + 12 * HOUR);
  expect([(await waiting(world)).length, logged.length]).toEqual([0, 1]);
}, 60_000);
