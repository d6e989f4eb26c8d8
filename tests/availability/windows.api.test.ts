import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllyAvailability } from '../../api/availability/ally-availability.entity.ts';
import { AllyWindows } from '../../api/availability/ally-windows.entity.ts';
import { TimeOffRow } from '../../api/availability/time-off.entity.ts';
import { WeeklyIntervalRow } from '../../api/availability/weekly-interval.entity.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { readDirectoryVersion } from '../../api/directory/directory-version.service.ts';
import { DAY, HOUR } from '../../api/platform/clock.ts';
import { expandWindows } from '../../shared/time/ally-hours.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const refresh = () => world.app.runJob('refreshWindows');

async function windowsOf(allyId: string) {
  const row = await world.databases.main.reader.findOneBy(AllyWindows, { allyId });
  return (row?.windows ?? []).map(({ from, until }) => [new Date(from).toISOString(), new Date(until).toISOString()] as const);
}

/** Wednesday only, nine to five. The clock of the tests stands at noon of such a day. */
const WEDNESDAY = [{ weekday: 3, startMinute: 540, endMinute: 1_020 }];

describe('the windows of an ally', () => {
  it('are made for the next four weeks from the weekly hours', async () => {
    const ally = await world.ally({ hours: WEDNESDAY });
    expect(await windowsOf(ally.id)).toEqual([]);
    await refresh();
    expect((await windowsOf(ally.id)).map(([from, until]) => `${from} ${until}`)).toEqual([
      '2026-11-25T09:00:00.000Z 2026-11-25T17:00:00.000Z',
      '2026-12-02T09:00:00.000Z 2026-12-02T17:00:00.000Z',
      '2026-12-09T09:00:00.000Z 2026-12-09T17:00:00.000Z',
      '2026-12-16T09:00:00.000Z 2026-12-16T17:00:00.000Z',
    ]);
  });

  it('are the same after any number of refreshings, also at the same time', async () => {
    const ally = await world.ally();
    await refresh();
    const before = await windowsOf(ally.id);
    expect(before.length).toBeGreaterThan(15);
    await refresh();
    await Promise.all([refresh(), refresh(), refresh()]);
    expect(await windowsOf(ally.id)).toEqual(before);
    expect(await world.databases.main.reader.countBy(AllyWindows, { allyId: ally.id })).toBe(1);
  });

  it('are made for each ally, however many there are, and tell the directory only where something changed', async () => {
    const allies = await Promise.all(Array.from({ length: 22 }, () => world.ally({ hours: WEDNESDAY })));
    await refresh();
    for (const { id } of allies) expect(await windowsOf(id)).toHaveLength(4);
    const version = () => readDirectoryVersion(world.databases.main.reader);
    const before = await version();
    await refresh();
    expect(await version()).toEqual(before);
    await world.databases.main.unitOfWork((manager) => manager.delete(WeeklyIntervalRow, { allyId: allies[21]!.id }));
    await refresh();
    expect((await version()).content).toBe(before.content + 1);
  });

  it('follow the hours when these change, but for the one that has begun, and vanish with them', async () => {
    const ally = await world.ally({ hours: WEDNESDAY });
    await refresh();
    await world.databases.main.unitOfWork((manager) => manager.update(WeeklyIntervalRow, { allyId: ally.id }, { endMinute: 720 }));
    await refresh();
    expect((await windowsOf(ally.id)).map(([, until]) => until.slice(11, 16))).toEqual(['17:00', '12:00', '12:00', '12:00']);
    await world.databases.main.unitOfWork((manager) => manager.delete(WeeklyIntervalRow, { allyId: ally.id }));
    await refresh();
    expect((await windowsOf(ally.id)).map(([from]) => from)).toEqual(['2026-11-25T09:00:00.000Z']);
    world.clock.advance(5 * HOUR);
    await refresh();
    expect(await windowsOf(ally.id)).toEqual([]);
    world.clock.advance(-5 * HOUR);
  });

  it('forget time off that is over, and none that is not', async () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-26'];
    const ally = await world.ally({ timeOff: days.map((lastDay) => ({ firstDay: '2026-11-20', lastDay })) });
    await refresh();
    const left = await world.databases.main.reader.findBy(TimeOffRow, { allyId: ally.id });
    expect(left.map(({ lastDay }) => lastDay).sort()).toEqual(days.slice(1));
  });

  it('are of each ally alone, and in the zone of each', async () => {
    const [one, other] = [await world.ally({ hours: WEDNESDAY, timeZone: 'Asia/Kathmandu' }), await world.ally()];
    await refresh();
    const before = await windowsOf(other.id);
    expect((await windowsOf(one.id))[0]).toEqual(['2026-12-02T03:15:00.000Z', '2026-12-02T11:15:00.000Z']);
    await world.databases.main.unitOfWork((manager) => manager.update(Ally, { id: one.id }, { timeZone: 'Asia/Tokyo' }));
    await refresh();
    expect((await windowsOf(one.id))[0]).toEqual(['2026-12-02T00:00:00.000Z', '2026-12-02T08:00:00.000Z']);
    expect(await windowsOf(other.id)).toEqual(before);
  });

  it('leave out time off, public holidays of the site’s country and a pause, each of the ally alone', async () => {
    const monday = [{ weekday: 1, startMinute: 540, endMinute: 600 }];
    const days = async (id: string) => (await windowsOf(id)).map(([from]) => from.slice(0, 10));
    const off = await world.ally({ hours: monday, timeOff: [{ firstDay: '2026-12-01', lastDay: '2026-12-07' }] });
    const paused = await world.ally({ hours: monday, availability: { pausedUntil: new Date('2026-12-14T09:30:00Z') } });
    // Portugal: 1 and 8 December.
    const holidays = await world.ally({ hours: [1, 2].map((weekday) => ({ weekday, startMinute: 540, endMinute: 600 })), site: 2, availability: { publicHolidaysOff: true } });
    const none = await world.ally({ hours: monday });
    await refresh();
    expect(await days(none.id)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']);
    expect(await days(off.id)).toEqual(['2026-11-30', '2026-12-14', '2026-12-21']);
    expect((await windowsOf(paused.id))[0]).toEqual(['2026-12-14T09:30:00.000Z', '2026-12-14T10:00:00.000Z']);
    expect(await days(holidays.id)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-15', '2026-12-21', '2026-12-22']);
    await world.databases.main.unitOfWork(async (manager) => {
      await manager.delete(TimeOffRow, { allyId: off.id });
      await manager.update(AllyAvailability, { allyId: holidays.id }, { publicHolidaysOff: false });
    });
    await refresh();
    expect(await days(off.id)).toEqual(await days(none.id));
    expect(await days(holidays.id)).toHaveLength(8);
  });

  it('are as many as the hours make, where somebody works in very small pieces', async () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      Array.from({ length: 15 }, (_, index) => ({ week: 1, weekday, startMinute: 480 + index * 40, endMinute: 500 + index * 40 })));
    const ally = await world.ally({ hours });
    await refresh();
    const weekly = { weeks: 1, firstWeekStartsOn: '2026-01-05', validFrom: null, validUntil: null, intervals: hours };
    const expected = expandWindows({ zone: 'Europe/London', weekly, timeOff: [], holidays: [], pausedUntil: null }, world.clock.now().getTime(), 28);
    expect(expected.length).toBeGreaterThan(400);
    expect(await windowsOf(ally.id)).toEqual(expected.map(({ from, until }) => [from, until].map((each) => new Date(each).toISOString())));
  });

  it('are not made for somebody who stepped down', async () => {
    const ally = await world.ally({ hours: WEDNESDAY });
    await world.changeDirectly((manager) => manager.update(Ally, { id: ally.id }, { step: 'STEPPED_DOWN' }));
    await refresh();
    expect(await windowsOf(ally.id)).toEqual([]);
  });

  it('move on with the time: what is over goes, the next week comes', async () => {
    const ally = await world.ally({ hours: WEDNESDAY });
    await refresh();
    world.clock.advance(4 * HOUR);
    await refresh();
    expect((await windowsOf(ally.id))[0]?.[0]).toBe('2026-11-25T09:00:00.000Z');
    world.clock.advance(HOUR + 1);
    await refresh();
    expect((await windowsOf(ally.id))[0]?.[0]).toBe('2026-12-02T09:00:00.000Z');
    world.clock.advance(DAY);
    await refresh();
    expect((await windowsOf(ally.id)).at(-1)?.[0]).toBe('2026-12-23T09:00:00.000Z');
  });
});
