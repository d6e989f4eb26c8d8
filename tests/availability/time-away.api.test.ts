import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TimeOffRow } from '../../api/availability/time-off.entity.ts';
import { DAY, HOUR, MINUTE } from '../../api/platform/clock.ts';
import type { AllyOptions, TestAlly } from '../support/api/allies.ts';
import { change, fault, OPERATIONS, ownAvailability, refused, seen, type Own, type Said } from '../support/api/availability.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let reader: Person;
beforeAll(async () => {
  world = await createWorld();
  reader = await world.person();
}, 60_000);
afterAll(() => world.close());

/** Around the clock. The clock of the tests stands at noon of Wednesday 2026-11-25 in London. */
const ALWAYS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 }));
const NINE_TO_FIVE = ALWAYS.map(({ weekday }) => ({ weekday, startMinute: 540, endMinute: 1_020 }));

async function newAlly(options: AllyOptions = {}): Promise<TestAlly> {
  const ally = await world.ally({ hours: NINE_TO_FIVE, ...options });
  // Their windows are made with the first thing that they change.
  await change(ally.person, 'endPause');
  return ally;
}

/** Makes a change, after which the directory says at once what the ally is told that it says. */
async function changed(ally: TestAlly, ...[operation, input]: [Parameters<typeof change>[1], unknown?]): Promise<Own> {
  const own = await change(ally.person, operation, input);
  expect(await seen(reader, ally.id)).toEqual(own.inDirectory);
  return own;
}

/** What the directory says of an ally some time from now. */
async function later(milliseconds: number, { id }: TestAlly): Promise<Said> {
  world.clock.advance(milliseconds);
  try {
    return (await seen(reader, id)).availability;
  } finally {
    world.clock.advance(-milliseconds);
  }
}

const says = (status: string, until: string | null, nextAt: string | null) => ({ status, until, nextAt });
const iso = (text: string) => `2026-${text}:00.000Z`;

describe('a pause', () => {
  it('of an hour cuts the window that has begun, and ends by itself', async () => {
    const ally = await newAlly();
    expect((await seen(reader, ally.id)).availability).toEqual(says('NOW', iso('11-25T17:00'), iso('11-26T09:00')));
    const own = await changed(ally, 'pause', { length: 'ONE_HOUR' });
    expect(own.pausedUntil).toBe(iso('11-25T13:00'));
    expect(own.inDirectory.availability).toEqual(says('LATER', null, iso('11-25T13:00')));
    expect(own.inDirectory.comingWindows[0]).toEqual({ from: iso('11-25T13:00'), until: iso('11-25T17:00') });
    expect(await later(HOUR - 1, ally)).toEqual(says('LATER', null, iso('11-25T13:00')));
    expect(await later(HOUR, ally)).toEqual(says('NOW', iso('11-25T17:00'), iso('11-26T09:00')));
    world.clock.advance(HOUR);
    expect((await ownAvailability(ally.person)).pausedUntil).toBeNull();
    world.clock.advance(-HOUR);
  });

  it('of an hour over midnight is one in which the ally is away', async () => {
    const ally = await newAlly({ hours: ALWAYS });
    world.clock.advance(11.5 * HOUR);
    const own = await changed(ally, 'pause', { length: 'ONE_HOUR' });
    expect(own.inDirectory.availability).toEqual(says('AWAY', iso('11-26T00:30'), iso('11-26T00:30')));
    world.clock.advance(-11.5 * HOUR);
  });

  it.each([
    ['Asia/Tokyo', iso('11-25T15:00'), iso('11-27T15:00')],
    ['America/Los_Angeles', iso('11-26T08:00'), iso('11-28T08:00')],
    ['Europe/London', iso('11-26T00:00'), iso('11-28T00:00')],
  ])('for today, or until a date, ends at midnight in the ally’s zone: %s', async (timeZone, midnight, saturday) => {
    const ally = await newAlly({ timeZone, hours: ALWAYS });
    const today = await changed(ally, 'pause', { length: 'TODAY' });
    expect([today.pausedUntil, today.inDirectory.availability]).toEqual([midnight, says('LATER', null, midnight)]);
    const long = await changed(ally, 'pause', { length: 'UNTIL_DATE', date: '2026-11-28' });
    expect([long.pausedUntil, long.inDirectory.availability]).toEqual([saturday, says('AWAY', saturday, saturday)]);
    expect((await later(Date.parse(saturday) - world.clock.now().getTime(), ally)).status).toBe('NOW');
    const ended = await changed(ally, 'endPause');
    expect([ended.pausedUntil, ended.inDirectory.availability.status]).toEqual([null, 'NOW']);
  });

  it('is one absence from its beginning to its end, also on its last day and for a snapshot that is made then', async () => {
    const ally = await newAlly({ hours: ALWAYS });
    await changed(ally, 'pause', { length: 'UNTIL_DATE', date: '2026-11-28' });
    world.clock.advance(54 * HOUR);
    await world.changeDirectly(() => Promise.resolve());
    const end = iso('11-28T00:00');
    expect((await seen(reader, ally.id)).availability).toEqual(says('AWAY', end, end));
    expect((await ownAvailability(ally.person)).inDirectory.availability).toEqual(says('AWAY', end, end));
    world.clock.advance(-54 * HOUR);
  });

  it('takes no date unless it ends on one', async () => {
    const ally = await newAlly();
    expect((await changed(ally, 'pause', { length: 'ONE_HOUR', date: '2026-12-24' })).pausedUntil).toBe(iso('11-25T13:00'));
  });

  it.each([
    ['a missing date', {}, 'required'],
    ['no date', { date: null }, 'required'],
    ['today', { date: '2026-11-25' }, 'past'],
    ['yesterday', { date: '2026-11-24' }, 'past'],
    ['the 91st day', { date: '2027-02-24' }, 'outOfRange'],
    ['a date that does not exist', { date: '2026-11-31' }, 'invalid'],
  ])('until %s is refused', async (_, date, rule) => {
    const ally = await newAlly();
    const answer = await ally.person.ask(OPERATIONS.pause, { input: { length: 'UNTIL_DATE', ...date } });
    expect(refused(answer)).toEqual(fault('input.date', rule));
    expect(JSON.stringify(answer)).not.toMatch(/202[67]-/);
    expect((await ownAvailability(ally.person)).pausedUntil).toBeNull();
  });

  it('may last until the 90th day', async () => {
    const ally = await newAlly();
    expect((await changed(ally, 'pause', { length: 'UNTIL_DATE', date: '2027-02-23' })).inDirectory.comingWindows).toEqual([]);
  });
});

describe('time off', () => {
  it('is said in advance, and the ally is away on whole days of their calendar', async () => {
    const ally = await newAlly({ timeZone: 'Asia/Tokyo' });
    const own = await changed(ally, 'takeTimeOff', { firstDay: '2026-11-27', lastDay: '2026-11-28' });
    expect(own.timeOff).toEqual([{ id: expect.any(String), firstDay: '2026-11-27', lastDay: '2026-11-28' }]);
    expect(own.inDirectory.availability).toEqual(says('LATER', null, iso('11-26T00:00')));
    // From 26 November 15:00 to 28 November 15:00 in UTC.
    expect((await later(27 * HOUR - 1, ally)).status).toBe('LATER');
    expect(await later(27 * HOUR, ally)).toEqual(says('AWAY', iso('11-28T15:00'), iso('11-29T00:00')));
    expect(await later(75 * HOUR, ally)).toEqual(says('LATER', null, iso('11-29T00:00')));
  });

  it('that begins today is on at once; several in a row are one', async () => {
    const ally = await newAlly();
    const own = await changed(ally, 'takeTimeOff', { firstDay: '2026-11-25', lastDay: '2026-11-25' });
    expect(own.inDirectory.availability).toEqual(says('AWAY', iso('11-26T00:00'), iso('11-26T09:00')));
    const more = await changed(ally, 'takeTimeOff', { firstDay: '2026-11-26', lastDay: '2026-11-30' });
    expect(more.inDirectory.availability).toEqual(says('AWAY', iso('12-01T00:00'), iso('12-01T09:00')));
    expect(more.timeOff.map(({ firstDay }) => firstDay)).toEqual(['2026-11-25', '2026-11-26']);
  });

  it('that is over is left out, and one that is not stays', async () => {
    const ally = await newAlly();
    await changed(ally, 'takeTimeOff', { firstDay: '2026-11-26', lastDay: '2026-11-27' });
    world.clock.advance(2 * DAY + 11 * HOUR);
    expect((await ownAvailability(ally.person)).timeOff).toHaveLength(1);
    world.clock.advance(HOUR);
    expect((await ownAvailability(ally.person)).timeOff).toEqual([]);
    world.clock.advance(-2 * DAY - 12 * HOUR);
  });

  it('taken twice is one, also from several tabs at once', async () => {
    const ally = await newAlly();
    const days = { firstDay: '2026-12-01', lastDay: '2026-12-02' };
    const owns = await Promise.all(Array.from({ length: 8 }, () => change(ally.person, 'takeTimeOff', days)));
    owns.push(await changed(ally, 'takeTimeOff', days));
    expect(new Set(owns.map(({ timeOff }) => JSON.stringify(timeOff))).size).toBe(1);
    expect(owns[0]?.timeOff).toHaveLength(1);
  });

  it('is cancelled by the ally alone, and cancelling it twice is no fault', async () => {
    const [ally, other] = [await newAlly(), await newAlly()];
    const { timeOff: [days] } = await changed(ally, 'takeTimeOff', { firstDay: '2026-11-25', lastDay: '2026-12-24' });
    const before = await ownAvailability(ally.person);
    expect(await change(other.person, 'cancelTimeOff', { id: days?.id })).toEqual(await ownAvailability(other.person));
    for (const id of [randomUUID(), "' OR 1=1 --", '']) await change(ally.person, 'cancelTimeOff', { id });
    expect(await ownAvailability(ally.person)).toEqual(before);
    const cancelled = await changed(ally, 'cancelTimeOff', { id: days?.id });
    expect([cancelled.timeOff, cancelled.inDirectory.availability.status]).toEqual([[], 'NOW']);
    expect(await change(ally.person, 'cancelTimeOff', { id: days?.id })).toEqual(cancelled);
  });

  it.each([
    ['yesterday', { firstDay: '2026-11-24', lastDay: '2026-12-24' }, 'firstDay', 'past'],
    ['an end before its start', { firstDay: '2026-12-24', lastDay: '2026-12-23' }, 'lastDay', 'endBeforeStart'],
    ['more than two years ahead', { firstDay: '2026-12-24', lastDay: '2028-11-25' }, 'lastDay', 'outOfRange'],
    ['a day that does not exist', { firstDay: '2027-02-29', lastDay: '2027-03-01' }, 'firstDay', 'invalid'],
    ['no last day', { firstDay: '2026-12-24' }, 'lastDay', 'required'],
  ])('is refused with the field named: %s', async (_, days, path, rule) => {
    const ally = await newAlly();
    const answer = await ally.person.ask(OPERATIONS.takeTimeOff, { input: days });
    expect(refused(answer)).toEqual(fault(`input.${path}`, rule));
    expect(JSON.stringify(answer)).not.toMatch(/202\d-/);
    expect((await ownAvailability(ally.person)).timeOff).toEqual([]);
  });

  it('may reach two years ahead; what is past is said by the ally’s calendar', async () => {
    const ally = await newAlly({ timeZone: 'Pacific/Kiritimati' });
    // It is 26 November there.
    expect(refused(await ally.person.ask(OPERATIONS.takeTimeOff, { input: { firstDay: '2026-11-25', lastDay: '2026-11-26' } }))).toEqual(fault('input.firstDay', 'past'));
    expect((await changed(ally, 'takeTimeOff', { firstDay: '2026-11-26', lastDay: '2028-11-25' })).inDirectory.availability.status).toBe('AWAY');
  });

  it('is at most 50 times that are to come: what is over does not count, and the same days are no new ones', async () => {
    const day = (index: number) => new Date(Date.parse('2027-01-01') + index * DAY).toISOString().slice(0, 10);
    const past = Array.from({ length: 60 }, (_, index) => ({ firstDay: day(-300 - index), lastDay: day(-300) }));
    const ally = await newAlly({ timeOff: [...past, ...Array.from({ length: 49 }, (_, index) => ({ firstDay: day(index), lastDay: day(index) }))] });
    const last = { firstDay: '2027-06-01', lastDay: '2027-06-02' };
    expect((await changed(ally, 'takeTimeOff', last)).timeOff).toHaveLength(50);
    expect((await changed(ally, 'takeTimeOff', last)).timeOff).toHaveLength(50);
    expect(refused(await ally.person.ask(OPERATIONS.takeTimeOff, { input: { ...last, lastDay: '2027-06-03' } }))).toEqual(fault('input', 'tooLong'));
    expect(await world.databases.main.reader.countBy(TimeOffRow, { allyId: ally.id })).toBe(110);
  });
});

describe('public holidays', () => {
  it('of the site’s country are days off where the ally wants it', async () => {
    // Noon of Monday 21 December.
    world.clock.advance(26 * DAY);
    const [berlin, london] = [await newAlly({ site: 1, timeZone: 'Europe/Berlin' }), await newAlly({ site: 0 })];
    const days = ({ inDirectory: { comingWindows } }: Own) => comingWindows.map(({ from }) => from.slice(8, 10));
    const all = ['21', '22', '23', '24', '25', '26', '27', '28'];
    expect(days(await ownAvailability(berlin.person))).toEqual(all);
    expect(days(await changed(berlin, 'setPublicHolidaysOff', { off: true }))).toEqual(['21', '22', '23', '24', '27', '28']);
    // Boxing Day is a Saturday: in London the Monday after it is a day off too.
    expect(days(await changed(london, 'setPublicHolidaysOff', { off: true }))).toEqual(['21', '22', '23', '24', '27']);
    expect(days(await changed(berlin, 'setPublicHolidaysOff', { off: false }))).toEqual(all);
    world.clock.advance(-26 * DAY);
  });

  it('are listed for the coming year, in the language of the screen', async () => {
    const ally = await newAlly({ site: 1 });
    const { publicHolidays, publicHolidaysOff } = await ownAvailability(ally.person);
    expect(publicHolidaysOff).toBe(false);
    expect([publicHolidays[0], publicHolidays.at(-1)]).toEqual([{ day: '2026-12-25', name: 'Christmas Day' }, { day: '2027-10-03', name: expect.any(String) }]);
    const { data } = await ally.person.ask(OPERATIONS.ownAvailability, {}, { 'accept-language': 'de' });
    expect((data?.['own'] as Own).publicHolidays[0]).toEqual({ day: '2026-12-25', name: '1. Weihnachtstag' });
  });
});

describe('what the directory says as time passes', () => {
  it('changes at the minute at which a window opens and closes', async () => {
    const ally = await newAlly();
    const at = async (hours: number) => (await later(hours * HOUR, ally)).status;
    expect([await at(5 - MINUTE / HOUR), await at(5), await at(21 - MINUTE / HOUR), await at(21)]).toEqual(['NOW', 'LATER', 'LATER', 'NOW']);
  });
});
