import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { slotOf, WEEK_SLOTS } from '../../shared/coverage.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { sent } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

const STRETCH = '{ weekday fromHour untilHour }';
const READ = `query($by: CoverageBy!, $filter: CoverageFilter) { coverage(by: $by, filter: $filter) {
  rows { key name allies counts gaps ${STRETCH} } workingWeek concentrations { by name allies } sites { id name } departments languages } }`;
const WITH = `query($input: OneMoreInput!) { coverageWith(input: $input) { forSite ${STRETCH} forLanguage ${STRETCH} alliesAtSite alliesWithLanguage } }`;

interface Row { key: string; name: string; allies: number; counts: number[]; gaps: object[] }
interface Answer { rows: Row[]; workingWeek: number[]; concentrations: { by: string; name: string; allies: number }[]; sites: { id: string; name: string }[]; departments: string[]; languages: string[] }

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  const weekday = (day: number, from: number, until: number) => ({ weekday: day, startMinute: from * 60, endMinute: until * 60 });
  // London, London, Berlin: the last one speaks German as well.
  await world.ally({ department: 'Finance' });
  await world.ally({ department: 'Sales', hours: [weekday(2, 9, 12)] });
  await world.ally({ department: 'Sales', site: 1, languages: ['de', 'en'], timeZone: 'Europe/London', hours: [weekday(2, 9, 11)] });
}, 60_000);
afterAll(() => world.close());

const read = async (by: string, filter: object = {}): Promise<Answer> => (await admin.get<{ coverage: Answer }>(READ, { by, filter })).coverage;
const row = ({ rows }: Answer, name: string): Row => rows.find((one) => one.name === name) ?? { key: '', name, allies: -1, counts: [], gaps: [] };
const siteId = async (name: string): Promise<string> => (await read('SITE')).sites.find((site) => site.name === name)?.id ?? '';

describe('the coverage', () => {
  it('counts by site who is reachable, in wall time of the site, and knows sites that nobody carries', async () => {
    const answer = await read('SITE');
    const [london, berlin, lisbon] = ['London', 'Berlin', 'Lisbon'].map((name) => row(answer, name));
    expect([london?.counts.length, london?.counts[slotOf(2, 10)], london?.counts[slotOf(2, 13)], london?.counts[slotOf(2, 17)]]).toEqual([WEEK_SLOTS, 2, 1, 0]);
    // Nine in London is ten in Berlin.
    expect([9, 10, 11, 12].map((hour) => berlin?.counts[slotOf(2, hour)])).toEqual([0, 1, 1, 0]);
    expect([london?.allies, berlin?.allies, lisbon?.allies]).toEqual([2, 1, 0]);
    expect(lisbon?.gaps).toEqual([1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromHour: 8, untilHour: 18 })));
    expect(london?.gaps).toContainEqual({ weekday: 2, fromHour: 17, untilHour: 18 });
  });

  it('counts by department and by language, for a site or language alone', async () => {
    expect((await read('DEPARTMENT')).rows.map(({ name, allies }) => [name, allies])).toEqual([['Finance', 1], ['Sales', 2]]);
    expect((await read('LANGUAGE')).rows.map(({ name, allies }) => [name, allies])).toEqual([['de', 1], ['en', 3]]);
    const inLondon = await read('LANGUAGE', { siteId: await siteId('London') });
    expect(inLondon.rows.map(({ name, allies }) => [name, allies])).toEqual([['de', 0], ['en', 2]]);
    expect((await read('SITE', { department: 'Sales', language: 'de' })).rows.map(({ allies }) => allies).reduce((a, b) => a + b)).toBe(1);
  });

  it('warns of each site and language with fewer than three', async () => {
    const { concentrations } = await read('SITE');
    expect(concentrations).toContainEqual({ by: 'SITE', name: 'London', allies: 2 });
    expect(concentrations).toContainEqual({ by: 'LANGUAGE', name: 'de', allies: 1 });
    expect(concentrations.some(({ by, name }) => by === 'LANGUAGE' && name === 'en')).toBe(false);
  });

  it('says what one more would change: from nobody to somebody', async () => {
    const input = { siteId: await siteId('Berlin'), language: 'en', weekdays: [2, 3], fromHour: 9, untilHour: 13 };
    const gained = [{ weekday: 2, fromHour: 9, untilHour: 10 }, { weekday: 2, fromHour: 12, untilHour: 13 }, { weekday: 3, fromHour: 9, untilHour: 13 }];
    expect((await admin.get<{ coverageWith: object }>(WITH, { input })).coverageWith).toEqual({ forSite: gained, forLanguage: gained, alliesAtSite: 2, alliesWithLanguage: 2 });
    const french = await admin.get<{ coverageWith: { forLanguage: object[] } }>(WITH, { input: { ...input, language: 'fr' } });
    expect(french.coverageWith).toMatchObject({ forSite: gained, forLanguage: [2, 3].map((weekday) => ({ weekday, fromHour: 9, untilHour: 13 })), alliesWithLanguage: 1 });
  });

  it('changes with nothing that comes of requests', async () => {
    const before = await read('SITE');
    const ally = await world.ally({ maxOpenConversations: 1, department: 'Legal', hours: [] });
    await sent(await world.person(), ally);
    expect((await read('SITE')).rows.map(({ counts }) => counts)).toEqual(before.rows.map(({ counts }) => counts));
    await world.changeDirectly((manager) => manager.update(Ally, { id: ally.id }, { step: 'PAUSED' }));
    expect((await read('SITE')).rows).toEqual(before.rows);
  });

  it('is not there for anybody else, and names a field that is wrong', async () => {
    for (const person of [await world.person(), (await world.ally()).person]) {
      expect(await person.refusal(READ, { by: 'SITE' })).toBe('NOT_FOUND');
      expect(await person.refusal(WITH, { input: { siteId: 'x', language: 'en', weekdays: [1], fromHour: 9, untilHour: 10 } })).toBe('NOT_FOUND');
    }
    const input = { siteId: await siteId('Berlin'), language: 'en', weekdays: [2], fromHour: 9, untilHour: 13 };
    for (const [fault, path] of [[{ siteId: 'x' }, 'siteId'], [{ untilHour: 9 }, 'untilHour'], [{ weekdays: [8] }, 'weekdays'], [{ weekdays: [] }, 'weekdays'], [{ fromHour: -1 }, 'fromHour'], [{ language: '=' }, 'language']] as const) {
      const { errors } = await admin.ask(WITH, { input: { ...input, ...fault } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: `input.${path}` }] });
    }
  });
});
