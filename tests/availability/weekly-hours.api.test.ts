import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WeeklyIntervalRow } from '../../api/availability/weekly-interval.entity.ts';
import { everyDay, fault, on, OPERATIONS, ownAvailability, refused, seen, setHours, type Own } from '../support/api/availability.ts';
import type { TestAlly } from '../support/api/allies.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let reader: Person;
/** For refusals, which change nothing. */
let settled: TestAlly;
beforeAll(async () => {
  world = await createWorld();
  [reader, settled] = [await world.person(), await world.ally()];
}, 60_000);
afterAll(() => world.close());

/** The clock of the tests stands at noon of Wednesday 2026-11-25 in London. */
const at = (windows: Own['inDirectory']['comingWindows']) => windows.map(({ from, until }) => `${from.slice(5, 16)} ${until.slice(5, 16)}`);

describe('weekly hours', () => {
  it('are read back as they were written, in the order of the week', async () => {
    const ally = await world.ally();
    const { __typename, availability } = await setHours(ally.person, {
      timeZone: 'Asia/Tokyo', weeks: 2, firstWeekStartsOn: '2026-11-25', validFrom: '2026-11-01', validUntil: '2027-03-31',
      intervals: [on(5, '22:00', '06:00', { endsNextDay: true }), on(1, '13:00', '24:00'), on(1, '09:30', '12:15'), on(3, '00:00', '00:30', { week: 2 })],
    });
    expect(__typename).toBe('WeeklyHoursSet');
    expect(availability).toEqual(await ownAvailability(ally.person));
    expect(availability.version).toBe(2);
    expect(availability.weeklyHours).toEqual({
      // A Monday, whatever day of its week was named.
      timeZone: 'Asia/Tokyo', weeks: 2, firstWeekStartsOn: '2026-11-23', validFrom: '2026-11-01', validUntil: '2027-03-31',
      intervals: [
        { week: 1, weekday: 1, start: '09:30', end: '12:15', endsNextDay: false },
        { week: 1, weekday: 1, start: '13:00', end: '24:00', endsNextDay: false },
        { week: 1, weekday: 5, start: '22:00', end: '06:00', endsNextDay: true },
        { week: 2, weekday: 3, start: '00:00', end: '00:30', endsNextDay: false },
      ],
    });
  });

  it('are seen at once, in UTC, by the ally and by everybody', async () => {
    const ally = await world.ally({ hours: [] });
    expect((await seen(reader, ally.id)).availability.status).toBe('UNKNOWN');
    const { availability } = await setHours(ally.person, { timeZone: 'America/Los_Angeles', intervals: everyDay('03:00', '05:00') });
    // Eight hours behind.
    expect(availability.inDirectory.availability).toEqual({ status: 'NOW', until: '2026-11-25T13:00:00.000Z', nextAt: '2026-11-26T11:00:00.000Z' });
    expect(await seen(reader, ally.id)).toEqual(availability.inDirectory);
    expect(at(availability.inDirectory.comingWindows)[1]).toBe('11-26T11:00 11-26T13:00');
    const { availability: without } = await setHours(ally.person, { intervals: [] });
    expect(without.inDirectory).toEqual({ availability: { status: 'UNKNOWN', until: null, nextAt: null }, comingWindows: [] });
    expect(await seen(reader, ally.id)).toEqual(without.inDirectory);
  });

  it('may have patterns of two weeks, whose first week begins this week unless it is said', async () => {
    const ally = await world.ally();
    const intervals = [on(4, '09:00', '10:00'), on(4, '14:00', '15:00', { week: 2 })];
    const { availability } = await setHours(ally.person, { weeks: 2, intervals });
    expect(availability.weeklyHours.firstWeekStartsOn).toBe('2026-11-23');
    expect(at(availability.inDirectory.comingWindows)).toEqual(['11-26T09:00 11-26T10:00']);
    const shifted = await setHours(ally.person, { weeks: 2, intervals, firstWeekStartsOn: '2026-11-30' });
    expect(at(shifted.availability.inDirectory.comingWindows)).toEqual(['11-26T14:00 11-26T15:00']);
  });

  it('hold from a day and until a day', async () => {
    const ally = await world.ally();
    const bounded = async (bounds: Record<string, string | null>) =>
      at((await setHours(ally.person, { intervals: everyDay('09:00', '10:00'), ...bounds })).availability.inDirectory.comingWindows).map((text) => text.slice(0, 5));
    expect(await bounded({ validFrom: '2026-11-28', validUntil: '2026-11-29' })).toEqual(['11-28', '11-29']);
    expect(await bounded({ validFrom: '2026-11-28', validUntil: '2026-11-28' })).toEqual(['11-28']);
    expect(await bounded({ validFrom: null })).toHaveLength(7);
    expect(await bounded({ validUntil: '2026-11-24' })).toEqual([]);
  });

  it('are previewed as they would be, and nothing is changed', async () => {
    const ally = await world.ally({ timeOff: [{ firstDay: '2026-11-27', lastDay: '2026-11-27' }] });
    const before = await ownAvailability(ally.person);
    const input = { timeZone: 'Asia/Tokyo', intervals: everyDay('09:00', '10:00') };
    const { own: preview } = await ally.person.get<{ own: Own['inDirectory'] }>(OPERATIONS.previewWeeklyHours, { input });
    expect(await ownAvailability(ally.person)).toEqual(before);
    expect(preview.availability).toEqual({ status: 'LATER', until: null, nextAt: '2026-11-26T00:00:00.000Z' });
    expect(at(preview.comingWindows).slice(0, 2)).toEqual(['11-26T00:00 11-26T01:00', '11-28T00:00 11-28T01:00']);
    expect((await setHours(ally.person, input)).availability.inDirectory).toEqual(preview);
  });

  it('set from two tabs are those of one; the other is told what is there now', async () => {
    const ally = await world.ally();
    const { version } = await ownAvailability(ally.person);
    const wish = (start: string) => ({ version, intervals: [on(2, start, '18:00')] });
    const results = await Promise.all(['08:00', '09:00', '10:00', '11:00'].map((start) => setHours(ally.person, wish(start))));
    const won = results.filter(({ __typename }) => __typename === 'WeeklyHoursSet');
    expect(won).toHaveLength(1);
    const now = await ownAvailability(ally.person);
    expect(now.version).toBe(version + 1);
    expect(now.weeklyHours.intervals).toHaveLength(1);
    for (const { availability } of results) expect(availability).toEqual(now);
    const late = await setHours(ally.person, wish('12:00'));
    expect(late).toEqual({ __typename: 'WeeklyHoursChangedElsewhere', availability: now });
    expect((await setHours(ally.person, { ...wish('12:00'), version: now.version })).__typename).toBe('WeeklyHoursSet');
  });

  it('may be up to 100 intervals', async () => {
    const ally = await world.ally();
    const intervals = Array.from({ length: 100 }, (_, index) =>
      on((index % 7) + 1, `${String(Math.floor(index / 7)).padStart(2, '0')}:00`, `${String(Math.floor(index / 7)).padStart(2, '0')}:30`));
    expect((await setHours(ally.person, { intervals })).availability.weeklyHours.intervals).toHaveLength(100);
  });
});

describe('weekly hours that cannot be', () => {
  const night = { endsNextDay: true };
  const CASES: [string, Record<string, unknown>, string, string][] = [
    ['an end before its start', { intervals: [on(1, '09:17', '08:17')] }, 'intervals.0.end', 'endBeforeStart'],
    ['an end at its start', { intervals: [on(1, '08:00', '09:00'), on(2, '09:17', '09:17')] }, 'intervals.1.end', 'endBeforeStart'],
    ['25:00', { intervals: [on(1, '09:00', '25:00')] }, 'intervals.0.end', 'invalid'],
    ['a minute 60', { intervals: [on(1, '09:60', '10:00')] }, 'intervals.0.start', 'invalid'],
    ['seconds', { intervals: [on(1, '09:17:00', '10:00')] }, 'intervals.0.start', 'invalid'],
    ['24:00 as a start', { intervals: [on(1, '24:00', '01:00', night)] }, 'intervals.0.start', 'outOfRange'],
    ['more than a whole day', { intervals: [on(1, '09:00', '09:17', night)] }, 'intervals.0.end', 'tooLong'],
    ['an unknown zone', { timeZone: 'Mars/Olympus', intervals: [] }, 'timeZone', 'invalid'],
    ['200 intervals', { intervals: Array.from({ length: 200 }, () => on(1, '09:00', '10:00')) }, 'intervals', 'tooLong'],
    ['an overlap', { intervals: [on(1, '09:00', '10:17'), on(2, '09:00', '10:00'), on(1, '10:00', '11:00')] }, 'intervals.2', 'overlap'],
    ['an overlap over midnight', { intervals: [on(1, '22:00', '02:17', night), on(2, '02:00', '03:00')] }, 'intervals.1', 'overlap'],
    ['an overlap from the last week into the first', { weeks: 2, intervals: [on(1, '00:00', '01:00'), on(7, '22:00', '00:17', { week: 2, ...night })] }, 'intervals.1', 'overlap'],
    ['a week that the pattern does not have', { weeks: 2, intervals: [on(1, '09:00', '10:00', { week: 3 })] }, 'intervals.0.week', 'outOfRange'],
    ['a fifth week', { weeks: 4, intervals: [on(1, '09:00', '10:00', { week: 5 })] }, 'intervals.0.week', 'outOfRange'],
    ['a week 0', { intervals: [on(1, '09:00', '10:00', { week: 0 })] }, 'intervals.0.week', 'outOfRange'],
    ['a pattern of 5 weeks', { weeks: 5, intervals: [] }, 'weeks', 'outOfRange'],
    ['a pattern of no week', { weeks: 0, intervals: [] }, 'weeks', 'outOfRange'],
    ['a weekday 0', { intervals: [on(0, '09:00', '10:00')] }, 'intervals.0.weekday', 'outOfRange'],
    ['a weekday 8', { intervals: [on(1, '09:00', '10:00'), on(8, '09:00', '10:00')] }, 'intervals.1.weekday', 'outOfRange'],
    ['an end of validity before its beginning', { validFrom: '2027-01-17', validUntil: '2027-01-16', intervals: [] }, 'validUntil', 'endBeforeStart'],
    ['a day that does not exist', { validFrom: '2027-02-30', intervals: [] }, 'validFrom', 'invalid'],
    ['a first week on no day', { firstWeekStartsOn: 'Monday', intervals: [] }, 'firstWeekStartsOn', 'invalid'],
  ];

  it.each(CASES)('are refused with the field named and the value never repeated: %s', async (_, input, path, rule) => {
    const before = await ownAvailability(settled.person);
    const values = JSON.stringify(input).match(/Mars\/Olympus|\d\d:\d[1-9]|\d\d:60|25:00|2027-[\d-]+|Monday/g) ?? [];
    for (const operation of [OPERATIONS.setWeeklyHours, OPERATIONS.previewWeeklyHours]) {
      const version = operation === OPERATIONS.setWeeklyHours ? { version: before.version } : {};
      const answer = await settled.person.ask(operation, { input: { timeZone: 'Europe/London', ...input, ...version } });
      expect(refused(answer)).toEqual(fault(`input.${path}`, rule));
      for (const value of values) expect(JSON.stringify(answer)).not.toContain(value);
    }
    expect(await ownAvailability(settled.person)).toEqual(before);
  });

  it('are refused with every field that is wrong', async () => {
    const intervals = [on(1, '24:00', '01:00', night), on(2, '10:00', '09:00')];
    const answer = await settled.person.ask(OPERATIONS.previewWeeklyHours, { input: { timeZone: 'UTC', intervals, validFrom: '2027-01-02', validUntil: '2027-01-01' } });
    expect(refused(answer)).toEqual(['BAD_USER_INPUT', [
      { path: 'input.intervals.0.start', rule: 'outOfRange' }, { path: 'input.intervals.1.end', rule: 'endBeforeStart' }, { path: 'input.validUntil', rule: 'endBeforeStart' },
    ]]);
  });

  it('leave what was there as it was, where only one interval of many is wrong', async () => {
    const rows = () => world.databases.main.reader.countBy(WeeklyIntervalRow, { allyId: settled.id });
    expect(await rows()).toBe(5);
    const { version } = await ownAvailability(settled.person);
    const input = { timeZone: 'Asia/Tokyo', version, intervals: [...everyDay('09:00', '10:00'), on(3, '09:30', '09:40')] };
    expect(refused(await settled.person.ask(OPERATIONS.setWeeklyHours, { input }))).toEqual(fault('input.intervals.7', 'overlap'));
    expect([await rows(), (await ownAvailability(settled.person)).weeklyHours.timeZone]).toEqual([5, 'Europe/London']);
  });
});
