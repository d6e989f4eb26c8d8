import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { HOUR } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { change } from '../support/api/availability.ts';
import { sent } from '../support/api/contacts.ts';
import { everyPage, idsOf, page } from '../support/api/directory.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let reader: Person;
/** Twelve allies who can talk now, in the order in which the reader sees them. */
let allies: TestAlly[];
let filter: { languages: string[] };
const LANGUAGES = ['cy', 'gd', 'ga', 'eu', 'ca', 'gl', 'is', 'fo'].values();

beforeAll(async () => {
  world = await createWorld();
  reader = await world.person();
}, 60_000);
beforeEach(async () => {
  // Each test has allies with a language of their own.
  filter = { languages: [LANGUAGES.next().value ?? ''] };
  const made: TestAlly[] = [];
  for (let index = 0; index < 12; index += 1) made.push(await world.ally({ languages: filter.languages, maxOpenConversations: 1 }));
  await world.app.runJob('refreshWindows');
  await world.app.runJob('followDirectory');
  allies = idsOf(await page(reader, { filter })).map((id) => made.find((ally) => ally.id === id)!);
});
afterAll(() => world.close());

const ids = (of: readonly TestAlly[]) => of.map(({ id }) => id);
const read = (between: (pages: number) => unknown) => everyPage(reader, { filter, first: 4 }, between);

async function fill(ally: TestAlly): Promise<void> {
  await sent(await world.person(), ally);
  await world.app.runJob('followDirectory');
}

describe('while somebody reads page after page', () => {
  it('an ally further down who becomes full is read at the end', async () => {
    const seen = await read((pages) => (pages === 1 ? fill(allies[6]!) : undefined));
    expect(seen).toEqual([...ids(allies.toSpliced(6, 1)), allies[6]!.id]);
  });

  it('an ally who was read and becomes full is read once more at the end, and pushes nobody out', async () => {
    const seen = await read((pages) => (pages === 1 ? fill(allies[2]!) : undefined));
    expect(seen).toEqual([...ids(allies), allies[2]!.id]);
  });

  it('the last ally of a page, behind whom the next one begins, may pause, become full or go', async () => {
    const seen = await read(async (pages) => {
      if (pages === 1) await change(allies[3]!.person, 'pause', { length: 'ONE_HOUR' });
      else await world.changeDirectly((manager) => manager.update(Ally, { id: allies[8]!.id }, { step: 'STEPPED_DOWN' }));
    });
    // Between them they read twelve others; the one who paused comes again behind those who can talk now.
    expect(seen).toEqual([...ids(allies.toSpliced(8, 1)), allies[3]!.id]);
  });

  it('allies further down who pause, take time off or rest are read where they stand then', async () => {
    const [one, two, three] = allies.slice(5);
    const seen = await read(async (pages) => {
      if (pages > 1) return;
      await change(one!.person, 'pause', { length: 'UNTIL_DATE', date: '2026-12-01' });
      await change(two!.person, 'takeTimeOff', { firstDay: '2026-11-25', lastDay: '2026-11-27' });
      await change(three!.person, 'startCoolDown');
    });
    // By when they can be reached next: on 30 November, on 1 December, and whoever takes nobody last.
    expect(seen).toEqual([...ids(allies.toSpliced(5, 3)), two!.id, one!.id, three!.id]);
  });

  it('new allies and changes elsewhere move nobody', async () => {
    const others: TestAlly[] = [];
    const seen = await read(async () => { others.push(await world.ally({ languages: ['en'] }), await world.ally({ languages: filter.languages, hours: [] })); });
    expect(seen.filter((id) => ids(allies).includes(id))).toEqual(ids(allies));
    expect(seen.slice(12).every((id) => ids(others).includes(id))).toBe(true);
  });

  it('windows that close and days that end move nobody', async () => {
    // At 21:00 nobody can talk any more, and at 06:00 it is another day.
    const seen = await read(() => { world.clock.advance(9 * HOUR); });
    world.clock.advance(-18 * HOUR);
    expect(seen).toEqual(ids(allies));
  });

  it('each ally is said to be what they are now, and not what they were when the first page was read', async () => {
    const first = await page(reader, { filter, first: 4 });
    world.clock.advance(9 * HOUR);
    const next = await page(reader, { filter, first: 4, after: first.pageInfo.endCursor });
    world.clock.advance(-9 * HOUR);
    expect(first.edges.map(({ node }) => node.availability.status)).toEqual(['NOW', 'NOW', 'NOW', 'NOW']);
    expect(next.edges.map(({ node }) => node.availability.status)).toEqual(['LATER', 'LATER', 'LATER', 'LATER']);
  });

  it('how many conversations an ally has moves them nowhere', async () => {
    await world.changeDirectly((manager) => manager.update(Ally, ids(allies), { maxOpenConversations: 10 }));
    for (const ally of [allies[0]!, allies[5]!, allies[5]!]) await fill(ally);
    expect(idsOf(await page(reader, { filter }))).toEqual(ids(allies));
  });
});
