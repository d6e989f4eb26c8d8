import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CONSENT_MISSING } from '../../api/local/cloud/issuer-faults.ts';
import { portraitOf } from '../../api/local/cloud/portrait.ts';
import { HOUR, MINUTE, SECOND } from '../../api/platform/clock.ts';
import { createGraphPhotos, type PhotoSource } from '../../api/platform/graph/photo-source.ts';
import type { TestAlly } from '../support/api/allies.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let viewer: Person;
let allies: TestAlly[];
/** Whom Graph was asked about, a question each. */
let asked: (readonly string[])[];

beforeAll(async () => {
  world = await createWorld({
    photos: (connection) => {
      const graph = createGraphPhotos(connection);
      return { photosOf: (ids, onBehalf) => { asked.push(ids); return graph.photosOf(ids, onBehalf); } } satisfies PhotoSource;
    },
  });
  viewer = await world.person();
  allies = [];
  for (let count = 0; count < 24; count += 1) allies.push(await world.ally());
}, 60_000);
afterAll(() => world.close());
beforeEach(() => {
  asked = [];
  world.cloud.photos.faults.clear();
  world.cloud.onBehalf.clear();
  for (const { person } of allies) world.cloud.photos.set(person.objectId, portraitOf(person.objectId));
  // Nothing is kept of what was told before, and no pause goes on.
  world.clock.advance(HOUR);
});

const PHOTOS = 'query($ids: [ID!]!) { allyPhotos(ids: $ids) { id dataUri } }';
const idsOf = (some: readonly TestAlly[]): string[] => some.map(({ id }) => id);
const objectIdsOf = (some: readonly TestAlly[]): string[] => some.map(({ person }) => person.objectId);
async function shown(ids: readonly string[] = idsOf(allies), by = viewer): Promise<string[]> {
  const { allyPhotos } = await by.get<{ allyPhotos: { id: string; dataUri: string }[] }>(PHOTOS, { ids });
  return allyPhotos.map(({ id }) => id);
}
function ally(index: number): TestAlly {
  const found = allies[index];
  if (!found) throw new Error('There is no such ally.');
  return found;
}

describe('the photos of a page', () => {
  it('are those of the allies who have one', async () => {
    world.cloud.photos.set(ally(3).person.objectId, null);
    const { allyPhotos } = await viewer.get<{ allyPhotos: { id: string; dataUri: string }[] }>(PHOTOS, { ids: idsOf(allies) });
    expect(allyPhotos.map(({ id }) => id)).toEqual(idsOf(allies.filter((_, index) => index !== 3)));
    expect(allyPhotos[0]?.dataUri).toBe(`data:image/png;base64,${portraitOf(ally(0).person.objectId).toString('base64')}`);
  });

  it('are asked for together, once in ten minutes, for whoever looks', async () => {
    await Promise.all([shown(), shown(), shown()]);
    expect(asked.map((ids) => ids.length)).toEqual([20, 4]);
    world.clock.advance(10 * MINUTE - 1);
    expect(await shown(idsOf(allies), await world.person())).toHaveLength(24);
    expect(asked).toHaveLength(2);
    world.clock.advance(1);
    expect(await shown()).toHaveLength(24);
    expect(asked).toHaveLength(4);
  });

  it('are not those of people who are no allies, and not of more than a page', async () => {
    const { objectId } = await world.person();
    expect(await shown([objectId, ally(0).id, 'nobody'])).toEqual([ally(0).id]);
    expect(await viewer.refusal(PHOTOS, { ids: Array.from({ length: 51 }, () => ally(0).id) })).toBe('BAD_USER_INPUT');
  });
});

describe('the one ally whom somebody looks at', () => {
  it('is asked for among twenty, who are the same for each of them', async () => {
    expect(await shown([ally(7).id])).toEqual([ally(7).id]);
    world.clock.advance(HOUR);
    await shown([asked[0]?.map((id) => allies.find(({ person }) => person.objectId === id)?.id ?? '')[3] ?? '']);
    const [first = [], second = []] = asked;
    expect(first).toContain(ally(7).person.objectId);
    expect([...second]).toEqual([...first]);
    expect(first.length).toBeGreaterThanOrEqual(4);
    expect(first.every((id) => objectIdsOf(allies).includes(id))).toBe(true);
  });

  it('is not asked for again where the list brought them', async () => {
    await shown();
    expect(await shown([ally(7).id])).toEqual([ally(7).id]);
    expect(asked).toHaveLength(2);
  });
});

describe('there are no photos', () => {
  it.each([
    ['where Graph fails', { status: 500 as const }, 30 * SECOND],
    ['where Graph wants to be left alone', { status: 429 as const, retryAfterSeconds: 120 }, 120 * SECOND],
    ['where the permission is missing', { status: 403 as const }, 5 * MINUTE],
    ['where no answer comes', { timeout: true as const }, 30 * SECOND],
  ])('%s, which is left alone for as long as it asks', async (_, fault, pause) => {
    world.cloud.photos.faults.respondNext(fault, 2);
    expect(await shown()).toEqual([]);
    world.clock.advance(pause - SECOND);
    expect(await shown()).toEqual([]);
    expect(asked).toHaveLength(2);
    world.clock.advance(SECOND);
    expect(await shown()).toHaveLength(24);
  });

  it('for whom nobody consented, while others see them', async () => {
    const other = await world.person();
    world.cloud.onBehalf.respondNext(CONSENT_MISSING);
    expect(await shown(idsOf(allies.slice(0, 6)), other)).toEqual([]);
    expect(await shown(idsOf(allies.slice(0, 6)))).toHaveLength(6);
    // What is known is shown to everybody: it is the same photo that Teams shows.
    expect(await shown(idsOf(allies.slice(0, 6)), other)).toHaveLength(6);
  });

  it('of one whose photo Graph refuses, and of the others there are', async () => {
    world.cloud.photos.set(ally(0).person.objectId, { status: 403 });
    expect(await shown(idsOf(allies.slice(0, 6)))).toEqual(idsOf(allies.slice(1, 6)));
  });

  it('where the organisation does not want it', async () => {
    const without = await createWorld();
    const { id } = await without.ally();
    expect(await (await without.person()).get(PHOTOS, { ids: [id] })).toEqual({ allyPhotos: [] });
    await without.close();
  }, 60_000);
});
