import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AllyLanguage, AllyTopic } from '../../api/allies/ally-traits.entity.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import type { Person } from '../support/api/person.ts';
import { own, sent } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  for (let index = 0; index < 4; index += 1) await world.ally();
}, 60_000);
afterAll(() => world.close());

interface Choice { kind: string; id: string; version: number; name: string; people: number; retired: boolean; mergedIntoId: string | null; country: string | null; timeZone: string | null }
const CHOICE = 'kind id version name names { language name } country timeZone people retired mergedIntoId';
const RESULT = `__typename ... on ChoicesSaved { choices { ${CHOICE} } } ... on ChoicesChangedElsewhere { choices { ${CHOICE} } }`;
const INPUTS = { saveTopic: 'SaveTopicInput', saveSite: 'SaveSiteInput', addLanguage: 'AddLanguageInput', retireChoice: 'RetireChoiceInput', mergeChoice: 'MergeChoiceInput' } as const;
const textOf = (name: keyof typeof INPUTS): string => `mutation($input: ${INPUTS[name]}!) { result: ${name}(input: $input) { ${RESULT} } }`;

const run = async (name: keyof typeof INPUTS, input: object): Promise<string> => (await admin.get<{ result: { __typename: string } }>(textOf(name), { input })).result.__typename;
const refusal = (name: keyof typeof INPUTS, input: object): Promise<string | undefined> => admin.refusal(textOf(name), { input });
const all = async (kind: string): Promise<Choice[]> => (await admin.get<{ choices: Choice[] }>(`{ choices: keptChoices { ${CHOICE} } }`)).choices.filter((choice) => choice.kind === kind);
async function one(id: string): Promise<Choice> {
  const choice = (await admin.get<{ choices: Choice[] }>(`{ choices: keptChoices { ${CHOICE} } }`)).choices.find((each) => each.id === id);
  if (!choice) throw new Error('There is no such choice.');
  return choice;
}
const offeredTopics = async (): Promise<string[]> => (await admin.get<{ topics: { id: string }[] }>('{ topics { id } }')).topics.map(({ id }) => id);
const names = (name: string): { en: string; de: string } => ({ en: name, de: `${name} auf Deutsch` });

async function newTopic(name: string): Promise<string> {
  const id = randomUUID();
  expect(await run('saveTopic', { id, names: names(name) })).toBe('ChoicesSaved');
  return id;
}

async function give(allyId: string, topicIds: readonly string[]): Promise<void> {
  await world.databases.main.unitOfWork(async (manager) => {
    await manager.delete(AllyTopic, { allyId });
    await manager.insert(AllyTopic, topicIds.map((topicId) => ({ allyId, topicId })));
  });
}
const topicsOf = async (allyId: string): Promise<string[]> => (await world.databases.main.reader.findBy(AllyTopic, { allyId })).map(({ topicId }) => topicId).sort();
const allies = (): Promise<Ally[]> => world.databases.main.reader.find(Ally, { order: { id: 'ASC' } });

describe('a topic', () => {
  it('is added, named in each language, and renamed; sent again it is one', async () => {
    const id = await newTopic('Sleep');
    expect(await run('saveTopic', { id, names: names('Sleep') })).toBe('ChoicesChangedElsewhere');
    expect(await offeredTopics()).toContain(id);
    const { version } = await one(id);
    expect(await run('saveTopic', { id, version, names: { en: 'Sleeping badly', de: 'Schlecht schlafen' } })).toBe('ChoicesSaved');
    expect(await one(id)).toMatchObject({ name: 'Sleeping badly', version: version + 1, names: [{ language: 'en', name: 'Sleeping badly' }, { language: 'de', name: 'Schlecht schlafen' }] });
    expect(await run('saveTopic', { id, version, names: names('Something else') })).toBe('ChoicesChangedElsewhere');
    expect((await one(id)).name).toBe('Sleeping badly');
  });

  it('has a name of its own, whatever its accents and capitals', async () => {
    await newTopic('Café and company');
    expect(await refusal('saveTopic', { id: randomUUID(), names: { en: 'CAFE  and company', de: 'Anders' } })).toBe('BAD_USER_INPUT');
    expect(await refusal('saveTopic', { id: randomUUID(), names: { en: ' ', de: 'Leer' } })).toBe('BAD_USER_INPUT');
    expect(await refusal('saveTopic', { id: 'no id', names: names('No id') })).toBe('BAD_USER_INPUT');
  });

  it('that is retired cannot be chosen any more, and stays with whoever has it, until it comes back', async () => {
    const id = await newTopic('Moving house');
    const [ally] = await allies();
    await give(ally?.id ?? '', [id]);
    const { version } = await one(id);
    expect(await run('retireChoice', { kind: 'TOPIC', id, version, retired: true })).toBe('ChoicesSaved');
    expect(await run('retireChoice', { kind: 'TOPIC', id, version, retired: true })).toBe('ChoicesChangedElsewhere');
    expect(await offeredTopics()).not.toContain(id);
    expect(await topicsOf(ally?.id ?? '')).toEqual([id]);
    const add = `mutation { setTopicInRoster(input: { topicId: "${id}", has: true, entries: [] }) { __typename } }`;
    expect(await admin.refusal(add)).toBe('BAD_USER_INPUT');
    await run('retireChoice', { kind: 'TOPIC', id, version: version + 1, retired: false });
    expect(await offeredTopics()).toContain(id);
  });

  it('that is merged is the other one for everybody who had it, once, and keeps its name where it was used', async () => {
    const [from, into, earlier] = [await newTopic('Worries'), await newTopic('Anxiety'), await newTopic('Fears')];
    await run('mergeChoice', { kind: 'TOPIC', id: earlier, version: (await one(earlier)).version, intoId: from });
    const [first, second] = await allies();
    await give(first?.id ?? '', [from]);
    await give(second?.id ?? '', [from, into]);
    await world.app.runJob('followDirectory');
    const [colleague, ally] = [await world.person(), await world.ally()];
    const request = await sent(colleague, ally, { topicIds: [from] });
    const version = (await allies()).find(({ id }) => id === first?.id)?.version ?? 0;
    const seen = await one(from);
    expect(seen.people).toBe(2);
    expect(await run('mergeChoice', { kind: 'TOPIC', id: from, version: seen.version, intoId: into })).toBe('ChoicesSaved');
    expect([await topicsOf(first?.id ?? ''), await topicsOf(second?.id ?? '')]).toEqual([[into], [into]]);
    expect((await allies()).find(({ id }) => id === first?.id)?.version).toBe(version + 1);
    expect(await one(from)).toMatchObject({ people: 0, retired: true, mergedIntoId: into });
    expect(await one(earlier)).toMatchObject({ mergedIntoId: into });
    expect((await own(colleague, request)).content?.topics).toEqual([{ id: from, name: 'Worries' }]);
    const again = await one(from);
    expect(await refusal('mergeChoice', { kind: 'TOPIC', id: into, version: (await one(into)).version, intoId: from })).toBe('BAD_USER_INPUT');
    expect(await refusal('mergeChoice', { kind: 'TOPIC', id: into, version: (await one(into)).version, intoId: into })).toBe('BAD_USER_INPUT');
    expect(await run('mergeChoice', { kind: 'TOPIC', id: from, version: seen.version, intoId: into })).toBe('ChoicesChangedElsewhere');
    await run('retireChoice', { kind: 'TOPIC', id: from, version: again.version, retired: false });
    expect(await one(from)).toMatchObject({ retired: false, mergedIntoId: null, people: 0 });
  });

  it('is merged in any order without anybody losing or doubling one', async () => {
    const topics = await Promise.all(['Tea', 'Coffee', 'Water', 'Juice'].map((name) => newTopic(name)));
    const people = (await allies()).slice(0, 3).map(({ id }) => id);
    await fc.assert(fc.asyncProperty(
      fc.array(fc.subarray([0, 1, 2, 3]), { minLength: 3, maxLength: 3 }), fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }),
      async (had, merges) => {
        for (const id of topics) await run('retireChoice', { kind: 'TOPIC', id, version: (await one(id)).version, retired: false });
        for (const [index, id] of people.entries()) await give(id, (had[index] ?? []).map((topic) => topics[topic] ?? ''));
        const now = [0, 1, 2, 3];
        for (const [from, into] of merges) {
          if (from === into || now[from] !== from || now[into] !== into) continue;
          await run('mergeChoice', { kind: 'TOPIC', id: topics[from], version: (await one(topics[from] ?? '')).version, intoId: topics[into] });
          now.forEach((topic, index) => { if (topic === from) now[index] = into; });
        }
        for (const [index, id] of people.entries()) expect(await topicsOf(id)).toEqual([...new Set((had[index] ?? []).map((topic) => topics[now[topic] ?? 0] ?? ''))].sort());
      },
    ), { numRuns: 15 });
  }, 60_000);
});

describe('a site', () => {
  it('is added with its country and zone, and changed', async () => {
    const id = randomUUID();
    const oslo = { id, name: 'Oslo', country: 'NO', timeZone: 'Europe/Oslo' };
    expect(await run('saveSite', oslo)).toBe('ChoicesSaved');
    expect(await refusal('saveSite', { ...oslo, id: randomUUID() })).toBe('BAD_USER_INPUT');
    for (const wrong of [{ country: 'XQ' }, { country: 'no' }, { timeZone: 'Mars/Olympus' }, { name: '' }]) {
      expect(await refusal('saveSite', { ...oslo, id: randomUUID(), name: 'Elsewhere', ...wrong })).toBe('BAD_USER_INPUT');
    }
    const { version } = await one(id);
    expect(await run('saveSite', { ...oslo, version, name: 'Oslo Sentrum' })).toBe('ChoicesSaved');
    expect(await one(id)).toMatchObject({ name: 'Oslo Sentrum', country: 'NO', timeZone: 'Europe/Oslo', people: 0 });
  });

  it('that is merged takes everybody along; hours stay in their own zone', async () => {
    const [before] = await allies();
    const into = randomUUID();
    await run('saveSite', { id: into, name: 'Bergen', country: 'NO', timeZone: 'Europe/Oslo' });
    const from = await one(before?.siteId ?? '');
    expect(await run('mergeChoice', { kind: 'SITE', id: from.id, version: from.version, intoId: into })).toBe('ChoicesSaved');
    const after = await world.databases.main.reader.findOneByOrFail(Ally, { id: before?.id ?? '' });
    expect([after.siteId, after.timeZone]).toEqual([into, before?.timeZone]);
    expect((await admin.get<{ rosterSites: { id: string }[] }>('{ rosterSites { id } }')).rosterSites.map(({ id }) => id)).not.toContain(from.id);
    expect(await admin.refusal(`mutation { setSiteInRoster(input: { siteId: "${from.id}", entries: [] }) { __typename } }`)).toBe('BAD_USER_INPUT');
  });
});

describe('a language', () => {
  const offered = async (): Promise<string[]> => (await (await world.person()).get<{ offeredLanguages: string[] }>('{ offeredLanguages }')).offeredLanguages;

  it('is added by its tag, offered no more, and merged', async () => {
    expect(await offered()).not.toContain('is');
    expect(await run('addLanguage', { tag: 'is' })).toBe('ChoicesSaved');
    expect(await run('addLanguage', { tag: 'is' })).toBe('ChoicesSaved');
    expect(await offered()).toContain('is');
    expect(await refusal('addLanguage', { tag: 'qqq' })).toBe('BAD_USER_INPUT');
    expect(await refusal('addLanguage', { tag: 'not a language' })).toBe('BAD_USER_INPUT');
    // Built of letters and digits as tags are, and none.
    for (const tag of ['en-12', 'en-ab-cd']) expect([tag, await refusal('addLanguage', { tag })]).toEqual([tag, 'BAD_USER_INPUT']);
    const [ally] = await allies();
    const allyId = ally?.id ?? '';
    await world.databases.main.unitOfWork(async (manager) => {
      await manager.delete(AllyLanguage, { allyId });
      await manager.insert(AllyLanguage, ['en', 'en-GB'].map((language) => ({ allyId, language })));
    });
    expect(await run('mergeChoice', { kind: 'LANGUAGE', id: 'en-GB', version: (await one('en-GB')).version, intoId: 'en' })).toBe('ChoicesSaved');
    expect((await world.databases.main.reader.findBy(AllyLanguage, { allyId })).map(({ language }) => language)).toEqual(['en']);
    expect(await one('en-GB')).toMatchObject({ retired: true, mergedIntoId: 'en' });
    expect(await offered()).not.toContain('en-GB');
    await run('retireChoice', { kind: 'LANGUAGE', id: 'is', version: (await one('is')).version, retired: true });
    expect(await offered()).not.toContain('is');
    await run('addLanguage', { tag: 'is' });
    expect(await offered()).toContain('is');
  });
});

it('every act stands in the record of changes, and is nobody’s but an admin’s', async () => {
  const id = await newTopic('Recorded');
  const { auditEntries } = await admin.get<{ auditEntries: { edges: { node: { act: string; subject: string } }[] } }>('{ auditEntries(first: 1) { edges { node { act subject } } } }');
  expect(auditEntries.edges[0]?.node).toEqual({ act: 'choices.ADD', subject: 'Recorded' });
  for (const person of [await world.person(), (await world.ally()).person]) {
    expect(await person.refusal('{ keptChoices { id } }')).toBe('NOT_FOUND');
    expect(await person.refusal(textOf('retireChoice'), { input: { kind: 'TOPIC', id, version: 1, retired: true } })).toBe('NOT_FOUND');
  }
  expect((await all('TOPIC')).length).toBeGreaterThan(0);
});

it('of several admins at once, one is first', async () => {
  const id = await newTopic('Contested');
  const { version } = await one(id);
  const outcomes = await Promise.all(['A', 'B', 'C'].map((name) => run('saveTopic', { id, version, names: names(`Contested ${name}`) })));
  expect(outcomes.filter((outcome) => outcome === 'ChoicesSaved')).toHaveLength(1);
});
