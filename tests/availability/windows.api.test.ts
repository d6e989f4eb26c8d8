import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WeeklyHoursRow } from '../../api/availability/weekly-hours.entity.ts';
import { AvailabilityWindow } from '../../api/availability/window.entity.ts';
import { WindowService } from '../../api/availability/window.service.ts';
import { DAY, HOUR } from '../../api/platform/clock.ts';
import { expandWeeklyHours } from '../../shared/time/weekly-hours.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const refresh = () => world.app.runJob('refreshWindows');

async function windowsOf(allyId: string) {
  const rows = await world.databases.main.reader.find(AvailabilityWindow, { where: { allyId }, order: { startsAt: 'ASC' } });
  return rows.map(({ startsAt, endsAt }) => [startsAt.toISOString(), endsAt.toISOString()] as const);
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
  });

  it('follow the hours when these change, and vanish with them', async () => {
    const ally = await world.ally({ hours: WEDNESDAY });
    await refresh();
    await world.databases.main.unitOfWork((manager) => manager.update(WeeklyHoursRow, { allyId: ally.id }, { endMinute: 720 }));
    await refresh();
    expect((await windowsOf(ally.id)).map(([, until]) => until.slice(11, 16))).toEqual(['12:00', '12:00', '12:00']);
    await world.databases.main.unitOfWork((manager) => manager.delete(WeeklyHoursRow, { allyId: ally.id }));
    await refresh();
    expect(await windowsOf(ally.id)).toEqual([]);
  });

  it('are of each ally alone', async () => {
    const [one, other] = [await world.ally({ hours: WEDNESDAY }), await world.ally()];
    await refresh();
    const before = await windowsOf(other.id);
    const service = new WindowService({ database: world.databases.main, clock: world.clock });
    await service.refresh([{ allyId: one.id, timeZone: 'Asia/Kathmandu' }]);
    expect((await windowsOf(one.id))[0]).toEqual(['2026-12-02T03:15:00.000Z', '2026-12-02T11:15:00.000Z']);
    expect(await windowsOf(other.id)).toEqual(before);
  });

  it('number more than one statement takes, where somebody works in very small pieces', async () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      Array.from({ length: 15 }, (_, index) => ({ weekday, startMinute: 480 + index * 40, endMinute: 500 + index * 40 })));
    const ally = await world.ally({ hours });
    await refresh();
    const expected = expandWeeklyHours(hours, 'Europe/London', world.clock.now().getTime(), 28);
    expect(expected.length).toBeGreaterThan(400);
    expect(await windowsOf(ally.id)).toEqual(expected.map(({ from, until }) => [from, until].map((each) => new Date(each).toISOString())));
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
