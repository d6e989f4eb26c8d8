import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../api/platform/clock.ts';
import { accept, close, erase, sent, write } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type Instance, type World } from '../support/api/world.ts';

let world: World;
let elsewhere: Instance;
beforeAll(async () => {
  world = await createWorld();
  elsewhere = await world.anotherInstance();
}, 60_000);
afterAll(() => world.close());

/** What was heard since the last time, after the other instance has looked. */
async function heard(...listeners: { ids: string[] }[]): Promise<string[][]> {
  await elsewhere.app.runJob('followRequests');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return listeners.map(({ ids }) => ids.splice(0));
}

const listenElsewhere = (person: Person) => person.at(elsewhere.url).listen();

describe('a tab at another instance', () => {
  it('hears once of each change, whoever of the two made it', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const listeners = [await listenElsewhere(colleague), await listenElsewhere(ally.person)] as const;
    const id = await sent(colleague, ally);
    expect(await heard(...listeners)).toEqual([[id], [id]]);
    await accept(ally.person, id);
    expect(await heard(...listeners)).toEqual([[id], [id]]);
    await write(colleague, id, 'Thank you.');
    expect(await heard(...listeners)).toEqual([[id], [id]]);
    expect(await heard(...listeners)).toEqual([[], []]);
    await close(ally.person, id);
    expect(await heard(...listeners)).toEqual([[id], [id]]);
    await erase(colleague, id);
    expect(await heard(...listeners)).toEqual([[id], [id]]);
    world.clock.advance(31 * DAY);
    await world.app.runJob('keepOrDestroy');
    expect(await heard(...listeners)).toEqual([[], [id]]);
    await Promise.all(listeners.map((listener) => listener.stop()));
  });

  it('hears of nothing that was there before it listened, nor of what others do', async () => {
    const [colleague, other, ally] = [await world.person(), await world.person(), await world.ally()];
    await sent(colleague, ally);
    const listener = await listenElsewhere(colleague);
    const stranger = await listenElsewhere(other);
    expect(await heard(listener, stranger)).toEqual([[], []]);
    const id = await sent(other, ally);
    expect(await heard(listener, stranger)).toEqual([[], [id]]);
    await Promise.all([listener.stop(), stranger.stop()]);
  });

  it('does not hear a second time of what its own instance told it', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const listener = await listenElsewhere(colleague);
    const id = await sent(colleague.at(elsewhere.url), ally);
    await accept(ally.person.at(elsewhere.url), id);
    expect(await heard(listener)).toEqual([[id, id]]);
    await listener.stop();
  });
});
