import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllyWindows } from '../../api/availability/ally-windows.entity.ts';
import { HOUR } from '../../api/platform/clock.ts';
import { seen } from '../support/api/availability.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const windowsOf = ({ id }: { id: string }) => world.databases.main.reader.findOneBy(AllyWindows, { allyId: id });

describe('instances that start', () => {
  it('make the windows once, before they answer, and again when it is time', async () => {
    const first = await world.ally();
    await world.app.start();
    expect((await windowsOf(first))?.windows.length).toBeGreaterThan(15);
    expect((await seen(await world.person(), first.id)).availability.status).toBe('NOW');

    // Somebody without windows shows whether a second instance makes them all over again.
    const second = await world.ally();
    const other = await world.anotherInstance();
    await other.app.start();
    expect(await windowsOf(second)).toBeNull();
    world.clock.advance(6 * HOUR);
    await (await world.anotherInstance()).app.start();
    expect((await windowsOf(second))?.windows.length).toBeGreaterThan(15);
  });
});
