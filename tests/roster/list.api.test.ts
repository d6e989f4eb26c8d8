import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { AllyLanguage, AllyTopic } from '../../api/allies/ally-traits.entity.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { Site } from '../../api/allies/site.entity.ts';
import { Topic } from '../../api/allies/topic.entity.ts';
import { Member } from '../../api/members/member.entity.ts';
import { rosterKeys, wordsOf } from '../../shared/name-search.ts';
import { ROSTER_SORTS, type RosterSort } from '../../shared/roster-list.ts';
import { ROSTER_STEPS } from '../../shared/roster-rules.ts';
import { TRAINING_STATES, trainingState } from '../../shared/training-state.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { ROSTER, rosterOf, type Asked, type Entry } from './support/roster.ts';

const TODAY = '2026-11-25';
const FIRST = ['Zoë', 'José', 'Łukasz', 'Anna-Lena', 'İpek', '100%', 'a_b', 'Li'];
const LAST = ['Groß', 'O’Neill', 'Brontë Müller', 'Zhang', '[x]', 'Ærø'];
const DEPARTMENTS = ['Finance', 'legal', 'Sales'];
const LANGUAGES = ['en', 'de', 'fr'];
const DAYS = [null, '2026-11-24', TODAY, '2027-01-24', '2027-01-25'];

let world: World;
let admin: Person;
let everybody: Entry[];

/** People who differ in everything that can be filtered or sorted by. */
async function fill(howMany: number, tenantId = world.cloud.tenantId): Promise<void> {
  const [sites, topics] = [await world.databases.main.reader.find(Site), await world.databases.main.reader.find(Topic)];
  const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
  await world.changeDirectly(async (manager) => {
    for (let index = 0; index < howMany; index += 1) {
      const [id, name] = [randomUUID(), `${pick(FIRST, index)} ${pick(LAST, index * 5 + (index >> 3))}`];
      await manager.insert(Member, { id, tenantId, objectId: id, name, country: null, createdDay: TODAY });
      await manager.insert(Ally, {
        id, memberId: id, ...rosterKeys({ tenantId, name }), siteId: pick(sites, index * 3).id, department: pick(DEPARTMENTS, index >> 1), timeZone: 'Europe/London',
        about: '', canDo: '', cannotDo: '', trainedUntil: pick(DAYS, index), step: pick(ROSTER_STEPS, index * 3), stepDay: TODAY, version: 1,
        takesNewPeople: true, maxOpenConversations: 2, openConversations: index % 3,
      });
      const languages = LANGUAGES.filter((_, place) => (index >> place) % 2 === 0);
      if (languages.length > 0) await manager.insert(AllyLanguage, languages.map((language) => ({ allyId: id, language })));
      if (index % 4 > 0) await manager.insert(AllyTopic, [0, 1].map((more) => ({ allyId: id, topicId: pick(topics, index + more).id })));
    }
  });
}

beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  await fill(150);
  await fill(10, randomUUID());
  everybody = await pages({});
}, 60_000);
afterAll(() => world.close());

/** Everybody whom a question finds, page after page. */
async function pages(asked: Asked, size = 100): Promise<Entry[]> {
  const found: Entry[] = [];
  let after: string | null = null;
  do {
    const page = await rosterOf(admin, { ...asked, first: size, after });
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

interface Filter { name?: string; steps?: string[]; departments?: string[]; siteIds?: string[]; languages?: string[]; topicIds?: string[]; training?: string[] }

function fits(entry: Entry, { name = '', steps = [], departments = [], siteIds = [], languages = [], topicIds = [], training = [] }: Filter): boolean {
  const any = (wanted: readonly string[], has: readonly string[]): boolean => wanted.length === 0 || has.some((one) => wanted.includes(one));
  const parts = wordsOf(entry.name);
  return wordsOf(name).every((word) => parts.some((part) => part.startsWith(word))) && any(steps, [entry.step]) && any(departments, [entry.department])
    && any(siteIds, [entry.site.id]) && any(languages, entry.languages) && any(topicIds, entry.topics.map(({ id }) => id)) && any(training, [entry.training]);
}

const SORT_VALUES: Record<RosterSort, (entry: Entry) => string> = {
  NAME: ({ name }) => wordsOf(name).join(' '),
  DEPARTMENT: ({ department }) => department.toLowerCase(),
  SITE: ({ site }) => site.name.toLowerCase(),
  STEP: ({ step }) => String(ROSTER_STEPS.indexOf(step)),
  TRAINED_UNTIL: ({ trainedUntil }) => trainedUntil ?? '',
};

function sorted(entries: readonly Entry[], by: RosterSort, descending: boolean): string[] {
  const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  const turn = descending ? -1 : 1;
  const [name, value] = [SORT_VALUES.NAME, SORT_VALUES[by]];
  const last = by === 'NAME' ? turn : 1;
  return entries.toSorted((one, other) => turn * compare(value(one), value(other)) || last * compare(name(one), name(other)) || last * compare(one.id, other.id)).map(({ id }) => id);
}

describe('the list', () => {
  const some = (values: readonly string[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
  const question = fc.record({
    by: fc.constantFrom(...ROSTER_SORTS), descending: fc.boolean(), size: fc.integer({ min: 7, max: 60 }),
    name: fc.option(fc.constantFrom('zoe', 'Z', 'o’n', 'müll br', '%', '_', '[', 'a_', 'lena', 'gros', 'aero', 'nobody', '  '), { nil: undefined }),
    steps: some(ROSTER_STEPS), departments: some(DEPARTMENTS), languages: some(LANGUAGES), training: some(TRAINING_STATES),
    oneSite: fc.option(fc.nat(1_000), { nil: undefined }), oneTopic: fc.option(fc.nat(1_000), { nil: undefined }),
  });

  it('is what a simple search through everybody finds, in its order, whatever the size of the pages', () =>
    fc.assert(fc.asyncProperty(question, async ({ by, descending, size, oneSite, oneTopic, ...rest }) => {
      const siteIds = oneSite === undefined ? [] : [everybody[oneSite % everybody.length]?.site.id ?? ''];
      const topicIds = oneTopic === undefined ? [] : everybody[oneTopic % everybody.length]?.topics.slice(0, 1).map(({ id }) => id) ?? [];
      const filter = Object.fromEntries(Object.entries({ ...rest, siteIds, topicIds }).filter(([, value]) => value !== undefined)) as Filter;
      const expected = sorted(everybody.filter((entry) => fits(entry, filter)), by, descending);
      const asked = { filter, order: { by, descending } };
      expect((await pages(asked, size)).map(({ id }) => id)).toEqual(expected);
      const jumped = await rosterOf(admin, { ...asked, first: size, skip: size });
      expect(jumped.edges.map(({ node }) => node.id)).toEqual(expected.slice(size, 2 * size));
      expect(jumped.totalCount).toBe(expected.length);
    }), { numRuns: 60 }), 120_000);

  it('holds everybody of the tenant and nobody else', () => {
    expect(everybody).toHaveLength(150);
    expect(everybody.map(({ training }) => training)).toEqual(everybody.map(({ trainedUntil }) => trainingState(trainedUntil, TODAY)));
  });

  it('says of an ally’s load that there is a place or none, and of nobody else’s anything', () => {
    for (const { step, load } of everybody) expect(load === null).toBe(step !== 'ACTIVE');
    expect(new Set(everybody.map(({ load }) => load))).toEqual(new Set(['OPEN', 'FULL', null]));
  });

  it('goes on behind a cursor without missing or doubling anybody while others come', async () => {
    const order = { by: 'NAME', descending: true } as const;
    const first = await rosterOf(admin, { first: 40, order });
    await world.changeDirectly(async (manager) => {
      const [gone] = first.edges;
      await manager.update(Ally, { id: gone?.node.id ?? '' }, { nameKey: 'aaaa' });
      const [id, tenantId, name] = [randomUUID(), world.cloud.tenantId, 'Zzz New'];
      await manager.insert(Member, { id, tenantId, objectId: id, name, country: null, createdDay: TODAY });
      const { site, department } = everybody[0] ?? { site: { id: '' }, department: '' };
      await manager.insert(Ally, { id, memberId: id, ...rosterKeys({ tenantId, name }), siteId: site.id, department, timeZone: 'UTC', about: '', canDo: '', cannotDo: '', step: 'INVITED', stepDay: TODAY, version: 1, takesNewPeople: true, maxOpenConversations: 2, openConversations: 0 });
    });
    const second = await rosterOf(admin, { first: 40, order, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.id)).toEqual(sorted(everybody, 'NAME', true).slice(40, 80));
  });

  it.each<[string, (cursor: string) => Asked]>([
    ['that was changed', (cursor) => ({ after: `x${cursor}` })],
    ['of another order', (cursor) => ({ after: cursor, order: { by: 'SITE', descending: false } })],
    ['of another filter', (cursor) => ({ after: cursor, filter: { languages: ['de'] } })],
  ])('takes no cursor %s', async (_, asked) => {
    const { pageInfo } = await rosterOf(admin, { first: 5 });
    expect(await admin.refusal(ROSTER, { first: 5, skip: 0, ...asked(pageInfo.endCursor ?? '') })).toBe('BAD_USER_INPUT');
  });

  it('has pages of at most a hundred', async () => {
    for (const asked of [{ first: 101 }, { first: 0 }, { skip: -1 }]) expect(await admin.refusal(ROSTER, { first: 5, skip: 0, ...asked })).toBe('BAD_USER_INPUT');
  });

  it('says for each filter how many it would find among the others', async () => {
    const filter = { departments: ['Finance'], languages: ['en'] };
    const { rosterFacets, rosterKeys: keys } = await admin.get<{ rosterFacets: Record<string, { value: string; count: number }[]>; rosterKeys: { id: string }[] }>(
      `query($filter: RosterFilter) { rosterKeys(filter: $filter) { id version step } rosterFacets(filter: $filter) {
        steps { value count } training { value count } departments { value name count } siteIds { value name count } languages { value count } topicIds { value name count } } }`, { filter });
    const all = await pages({});
    const count = (left: keyof typeof filter | null, having: (entry: Entry) => boolean): number =>
      all.filter((entry) => fits(entry, { ...filter, ...(left !== null && { [left]: [] }) }) && having(entry)).length;
    for (const { value, count: given } of rosterFacets['departments'] ?? []) expect([value, given]).toEqual([value, count('departments', ({ department }) => department === value)]);
    for (const { value, count: given } of rosterFacets['languages'] ?? []) expect([value, given]).toEqual([value, count('languages', ({ languages }) => languages.includes(value))]);
    for (const { value, count: given } of rosterFacets['siteIds'] ?? []) expect([value, given]).toEqual([value, count(null, ({ site }) => site.id === value)]);
    for (const { value, count: given } of rosterFacets['topicIds'] ?? []) expect([value, given]).toEqual([value, count(null, ({ topics }) => topics.some(({ id }) => id === value))]);
    for (const { value, count: given } of rosterFacets['training'] ?? []) expect([value, given]).toEqual([value, count(null, ({ training }) => training === value)]);
    for (const { value, count: given } of rosterFacets['steps'] ?? []) expect([value, given]).toEqual([value, count(null, ({ step }) => step === value)]);
    expect(keys.map(({ id }) => id).sort()).toEqual(all.filter((entry) => fits(entry, filter)).map(({ id }) => id).sort());
  });

  it('reads a page with the same few queries, however many people there are', async () => {
    const logger = world.databases.main.reader.dataSource.logger;
    const queriesOf = async (asked: Asked): Promise<number> => {
      const spy = jest.spyOn(logger, 'logQuery');
      await rosterOf(admin, asked);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const questions: Asked[] = [{}, { skip: 40 }, { filter: { name: 'zo', languages: ['en'], training: ['DUE', 'VALID'] }, order: { by: 'SITE', descending: true } }];
    const small = [];
    for (const asked of questions) small.push(await queriesOf(asked));
    await fill(300);
    const large = [];
    for (const asked of questions) large.push(await queriesOf(asked));
    expect(large).toEqual(small);
    for (const count of large) expect(count).toBeLessThanOrEqual(5);
    for (const count of large) expect(count).toBeGreaterThan(0);
  }, 60_000);
});
