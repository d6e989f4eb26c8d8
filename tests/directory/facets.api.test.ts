import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAIN_DATABASE } from '../../api/databases.ts';
import { HOUR } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { change, everyDay, fault, on, refused, setHours } from '../support/api/availability.ts';
import { LIST, page } from '../support/api/directory.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

interface Facet {
  value: string;
  name: string;
  count: number;
}
type Facets = Record<'topics' | 'languages' | 'sites' | 'departments' | 'kindsOfHelp' | 'waysOfTalking' | 'reachable', Facet[]> & {
  withoutFilters: { filter: string; count: number }[];
};

const FACET = '{ value name count }';
const FACETS = `query Facets($filter: AllyFilter) { directoryFacets(filter: $filter) { topics ${FACET} languages ${FACET} sites ${FACET} departments ${FACET}
  kindsOfHelp ${FACET} waysOfTalking ${FACET} reachable ${FACET} withoutFilters { filter count } } }`;
const NOW = '{ directoryNow { reachableNow nextAt } }';

let world: World;
let reader: Person;
beforeAll(async () => {
  world = await createWorld();
  reader = await world.person();
}, 60_000);
afterAll(() => world.close());

const facets = async (filter: Record<string, unknown> = {}) => (await reader.get<{ directoryFacets: Facets }>(FACETS, { filter })).directoryFacets;
const now = async () => (await reader.get<{ directoryNow: unknown }>(NOW)).directoryNow;
const total = async (filter: Record<string, unknown>) => (await page(reader, { filter })).totalCount;

// The tests of this file build one directory after the other: each begins where the one before ended.
let morning: TestAlly;
let night: TestAlly;

describe('whether anybody can talk', () => {
  it('is no, and never, where there is no ally', async () => {
    expect(await now()).toEqual({ reachableNow: false, nextAt: null });
    expect(await facets()).toMatchObject({ topics: [], languages: [], sites: [], departments: [], reachable: [{ value: 'NOW', count: 0 }, { value: 'TODAY', count: 0 }] });
  });

  it('is no, and when the next one can', async () => {
    morning = await world.ally({ department: 'Sales', languages: ['en', 'de'], site: 1, kindsOfHelp: ['LISTEN'], waysOfTalking: ['CALL'] });
    await setHours(morning.person, { intervals: everyDay('09:00', '10:00') });
    night = await world.ally({ department: 'Legal', languages: ['en'], site: 0, kindsOfHelp: ['LISTEN', 'JUST_A_CHAT'], waysOfTalking: ['CHAT', 'CALL'] });
    await setHours(night.person, { intervals: [on(3, '22:00', '06:00', { endsNextDay: true })] });
    expect(await now()).toEqual({ reachableNow: false, nextAt: '2026-11-25T22:00:00.000Z' });
  });

  it('passes over whoever is away or takes nobody', async () => {
    await change(night.person, 'startCoolDown');
    expect(await now()).toEqual({ reachableNow: false, nextAt: '2026-11-26T09:00:00.000Z' });
    await change(morning.person, 'takeTimeOff', { firstDay: '2026-11-26', lastDay: '2026-11-27' });
    expect(await now()).toEqual({ reachableNow: false, nextAt: '2026-11-28T09:00:00.000Z' });
    await change(night.person, 'endCoolDown');
  });

  it('is yes while a window is open, to its last moment', async () => {
    world.clock.advance(10 * HOUR);
    expect(await now()).toEqual({ reachableNow: true, nextAt: null });
    world.clock.advance(8 * HOUR - 1);
    expect(await now()).toEqual({ reachableNow: true, nextAt: null });
    world.clock.advance(1);
    expect(await now()).toEqual({ reachableNow: false, nextAt: '2026-11-28T09:00:00.000Z' });
    world.clock.advance(-18 * HOUR);
  });
});

describe('the facets', () => {
  it('have the names that people read, in the language of the screen', async () => {
    const { topics, sites, departments, kindsOfHelp, reachable } = await facets();
    expect(topics).toEqual([{ value: expect.any(String), name: 'Stress and pressure', count: 2 }]);
    expect(sites.map(({ name, count }) => [name, count])).toEqual([['Berlin', 1], ['London', 1]]);
    expect(departments.map(({ name }) => name)).toEqual(['Legal', 'Sales']);
    expect(kindsOfHelp).toEqual([{ value: 'LISTEN', name: 'LISTEN', count: 2 }, { value: 'JUST_A_CHAT', name: 'JUST_A_CHAT', count: 1 }]);
    expect(reachable.map(({ count }) => count)).toEqual([0, 1]);
    const { data } = await reader.ask(FACETS, {}, { 'accept-language': 'de' });
    expect((data?.['directoryFacets'] as Facets).topics[0]?.name).toBe('Stress und Druck');
  });

  it('count what a list with the same filter holds, and say what each filter keeps out', async () => {
    const filter = { departments: ['Legal'], waysOfTalking: ['CHAT'], reachable: 'TODAY', timeZone: 'UTC', name: '' };
    const { languages, kindsOfHelp, departments, reachable, withoutFilters } = await facets(filter);
    for (const { value, count } of languages) expect(await total({ ...filter, languages: [value] })).toBe(count);
    for (const { value, count } of kindsOfHelp) expect(await total({ ...filter, kindsOfHelp: [value] })).toBe(count);
    for (const { value, count } of departments) expect(await total({ ...filter, departments: [value] })).toBe(count);
    for (const { value, count } of reachable) expect(await total({ ...filter, reachable: value })).toBe(count);
    expect([languages.length, await total(filter)]).toEqual([2, 1]);
    expect(withoutFilters).toEqual([{ filter: 'DEPARTMENT', count: 1 }, { filter: 'WAY_OF_TALKING', count: 1 }, { filter: 'REACHABLE', count: 1 }]);
    const nobody = { ...filter, siteIds: [(await facets()).sites[0]?.value] };
    expect([await total(nobody), (await facets(nobody)).withoutFilters.find(({ count }) => count > 0)]).toEqual([0, { filter: 'SITE', count: 1 }]);
  });

  it('take a value as it is written, in lists and facets alike', async () => {
    expect([await total({ departments: ['legal'] }), await total({ departments: ['Legal'] }), await total({ languages: ['EN'] })]).toEqual([0, 1, 0]);
    expect(await total({ name: null, topicIds: null, languages: [], siteIds: [], reachable: null, timeZone: null })).toBe(2);
  });
});

describe('today', () => {
  it.each([['Asia/Tokyo', 0], ['Europe/London', 1], ['UTC', 1], [undefined, 1]])('ends where the reader is: %s', async (timeZone, count) => {
    // The next window opens at 22:00 in London: at 07:00 of tomorrow in Tokyo.
    expect(await total({ reachable: 'TODAY', timeZone })).toBe(count);
    expect((await facets({ timeZone })).reachable[1]).toEqual({ value: 'TODAY', name: 'TODAY', count });
  });

  it('is another day after midnight, though nothing else changed', async () => {
    await change(night.person, 'pause', { length: 'UNTIL_DATE', date: '2026-12-20' });
    world.clock.advance(2.5 * 24 * HOUR - 60_000);
    expect(await total({ reachable: 'TODAY' })).toBe(0);
    world.clock.advance(60_000);
    // It is Saturday, and the time off of the other one is over.
    expect(await total({ reachable: 'TODAY' })).toBe(1);
    world.clock.advance(-2.5 * 24 * HOUR);
    await change(night.person, 'endPause');
  });
});

describe('a filter that cannot be', () => {
  const long = 'zzz'.repeat(40);
  it.each([
    ['a name that is too long', { name: long }, 'name', 'tooLong'],
    ['a zone that does not exist', { timeZone: 'Mars/zzz' }, 'timeZone', 'invalid'],
    ['a time that is none', { reachable: 'zzz' }, 'reachable', 'invalid'],
    ['a kind of help that is none', { kindsOfHelp: ['zzz'] }, 'kindsOfHelp.0', 'invalid'],
    ...['topicIds', 'languages', 'siteIds', 'departments'].map((field) => [`51 ${field}`, { [field]: Array(51).fill('zzz') }, field, 'tooLong'] as const),
    ['51 ways of talking', { waysOfTalking: Array(51).fill('CALL') }, 'waysOfTalking', 'tooLong'],
  ])('is refused in lists and facets with the field named: %s', async (_, filter, path, rule) => {
    for (const query of [LIST, FACETS]) {
      const answer = await reader.ask(query, { filter });
      expect(refused(answer)).toEqual(fault(`filter.${path}`, rule));
      expect(JSON.stringify(answer)).not.toContain('zzz');
    }
  });
});

describe('looking at allies', () => {
  it('leaves no trace, not even a count: no row of either database is another one than before', async () => {
    const everyRow = async () => Promise.all(MAIN_DATABASE.entities.map((entity) => world.databases.main.reader.find(entity)));
    const before = await everyRow();
    const lines = world.logged.length;
    for (let times = 0; times < 3; times += 1) {
      await page(reader, { filter: { name: 'a', departments: ['Legal'] } });
      await facets({ languages: ['de'], topicIds: ['canary-topic'] });
      await reader.get('query One($id: ID!) { ally(id: $id) { name comingWindows { from } } }', { id: night.id });
      await now();
    }
    expect(await everyRow()).toEqual(before);
    const log = world.logged.slice(lines).join('\n');
    expect(log).not.toMatch(/Legal|canary|"de"|0x/);
    for (const trace of [night.id, night.person.name, reader.objectId, reader.name]) expect(log).not.toContain(trace);
    expect(world.logged.length).toBe(lines + 12);
  });
});
