import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { AllyWindows } from '../../api/availability/ally-windows.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { EDIT, kinds, personAt, PROFILE_OF, seen, SITE, TOPIC, type Entry, type Outcome, type Seen } from './support/roster.ts';

interface Profile {
  readonly entry: Entry;
  readonly about: string;
  readonly kindsOfHelp: string[];
  readonly hasHours: boolean;
  readonly why: string | null;
}

let world: World;
let admin: Person;
let sites: { id: string; name: string }[];
let topics: { id: string; name: string }[];
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  ({ rosterSites: sites, topics } = await admin.get<{ rosterSites: typeof sites; topics: typeof topics }>('{ rosterSites { id name } topics { id name } }'));
}, 60_000);
afterAll(() => world.close());

const siteAt = (index: number) => sites[index] ?? { id: '', name: '' };
const topicAt = (index: number) => topics[index] ?? { id: '', name: '' };
const profileOf = async ({ id }: TestAlly): Promise<Profile> => (await admin.get<{ rosterEntry: Profile }>(PROFILE_OF, { id })).rosterEntry;
const setTopic = async (entries: Seen[], topicId: string, has = true): Promise<Outcome[]> => (await admin.get<{ setTopicInRoster: Outcome[] }>(TOPIC, { input: { entries, topicId, has } })).setTopicInRoster;
const setSite = async (entries: Seen[], siteId: string): Promise<Outcome[]> => (await admin.get<{ setSiteInRoster: Outcome[] }>(SITE, { input: { entries, siteId } })).setSiteInRoster;

const details = (ally: TestAlly, changes: object = {}) => ({
  input: {
    id: ally.id, version: 1, department: 'Legal', siteId: siteAt(1).id, languages: ['fr', 'de', 'fr'], topicIds: [topicAt(2).id], kindsOfHelp: ['LISTEN'],
    waysOfTalking: ['CHAT'], about: 'I like lakes.', canDo: null, cannotDo: null, ...changes,
  },
});
const edit = async (ally: TestAlly, changes: object = {}) =>
  (await admin.get<{ editInRoster: { __typename: string; profile: Profile } }>(EDIT, details(ally, changes))).editInRoster;

describe('the panel', () => {
  it('says everything that the roster holds', async () => {
    const ally = await personAt(world, 'VOLUNTEERED', { trainedUntil: '2026-12-24', languages: ['pt', 'en'] });
    expect(await profileOf(ally)).toMatchObject({
      entry: { id: ally.id, name: ally.person.name, step: 'VOLUNTEERED', trainedUntil: '2026-12-24', training: 'DUE', languages: ['en', 'pt'], load: null },
      about: `About ${ally.person.name}`, canDo: 'Listen.', hasHours: true, why: null, remindedOn: null,
    });
  });

  it('is not there for anybody else, nor for nobody', async () => {
    const ally = await world.ally();
    expect(await ally.person.refusal(PROFILE_OF, { id: ally.id })).toBe('NOT_FOUND');
    for (const id of [randomUUID(), 'x']) expect(await admin.refusal(PROFILE_OF, { id })).toBe('NOT_FOUND');
  });
});

describe('editing', () => {
  it('replaces what stands in the roster, and everybody sees it at once', async () => {
    const ally = await world.ally();
    expect(await edit(ally)).toMatchObject({
      __typename: 'RosterEdited',
      profile: { entry: { version: 2, department: 'Legal', site: siteAt(1), languages: ['de', 'fr'], topics: [topicAt(2)] }, about: 'I like lakes.', canDo: '', kindsOfHelp: ['LISTEN'] },
    });
    const shown = await admin.get('query($id: ID!) { ally(id: $id) { department languages about site { id } } }', { id: ally.id });
    expect(shown).toEqual({ ally: { department: 'Legal', languages: ['de', 'fr'], about: 'I like lakes.', site: { id: siteAt(1).id } } });
    const [told] = await world.databases.main.reader.findBy(AuditEntry, { subject: ally.person.name });
    expect(told).toMatchObject({ act: 'roster.EDIT' });
    expect(JSON.parse(told?.before ?? '')).toMatchObject({ department: 'Finance', languages: ['en'] });
    expect(JSON.parse(told?.after ?? '')).toMatchObject({ department: 'Legal', topics: [topicAt(2).name], site: siteAt(1).name });
  });

  it('saves nothing where somebody else was first', async () => {
    const ally = await world.ally();
    await edit(ally);
    expect(await edit(ally, { department: 'Sales' })).toMatchObject({ __typename: 'RosterEditedElsewhere', profile: { entry: { department: 'Legal', version: 2 } } });
  });

  it.each<[string, () => object, string]>([
    ['a topic that is none', () => ({ topicIds: [randomUUID()] }), 'input.topicIds'],
    ['a site that is none', () => ({ siteId: 'x' }), 'input.siteId'],
    ['no language', () => ({ languages: ['klingon!'] }), 'input.languages'],
    ['a text without words', () => ({ about: '   ' }), 'input.about'],
    ['a text that is too long', () => ({ canDo: 'x'.repeat(2_001) }), 'input.canDo'],
  ])('is refused with %s', async (_, changes, path) => {
    const { errors } = await admin.ask(EDIT, details(await world.ally(), changes()));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path })] });
  });

  it('of nobody finds nobody', async () => {
    expect(await admin.refusal(EDIT, details({ id: randomUUID(), person: admin }))).toBe('NOT_FOUND');
  });
});

describe('a topic for many', () => {
  it('is added where it was not, and taken away again where it was added', async () => {
    const [has, lacks] = [await world.ally({ topicIds: [topicAt(3).id] }), await world.ally({ topicIds: [topicAt(0).id] })];
    const added = await setTopic([seen(has), seen(lacks)], topicAt(3).id);
    expect(kinds(added)).toEqual(['RosterRefused ALREADY_SO', 'RosterChanged']);
    expect(added[1]?.entry.topics.map(({ id }) => id).sort()).toEqual([topicAt(0).id, topicAt(3).id].sort());
    const back = await setTopic([seen(lacks, 2)], topicAt(3).id, false);
    expect(back[0]).toMatchObject({ __typename: 'RosterChanged', entry: { version: 3, topics: [topicAt(0)] } });
  });

  it('is not taken back over a later change', async () => {
    const ally = await world.ally();
    await setTopic([seen(ally)], topicAt(4).id);
    await edit(ally, { version: 2, topicIds: [topicAt(4).id] });
    expect(kinds(await setTopic([seen(ally, 2)], topicAt(4).id, false))).toEqual(['RosterChangedElsewhere']);
  });

  it('has to be one', async () => {
    const ally = await world.ally();
    for (const topicId of [randomUUID(), 'x']) expect(await admin.refusal(TOPIC, { input: { entries: [seen(ally)], topicId, has: true } })).toBe('BAD_USER_INPUT');
  });
});

describe('a site for many', () => {
  it('is set where it is another, and the windows follow its public holidays', async () => {
    const [here, there] = [await world.ally({ site: 0, availability: { publicHolidaysOff: true } }), await world.ally({ site: 1 })];
    const target = (await profileOf(there)).entry.site;
    const outcomes = await setSite([seen(here), seen(there)], target.id);
    expect(kinds(outcomes)).toEqual(['RosterChanged', 'RosterRefused ALREADY_SO']);
    expect(outcomes[0]?.entry.site).toEqual(target);
    expect(await world.databases.main.reader.countBy(AllyWindows, { allyId: here.id })).toBe(1);
  });

  it('has to be one', async () => {
    const ally = await world.ally();
    expect(await admin.refusal(SITE, { input: { entries: [seen(ally)], siteId: randomUUID() } })).toBe('BAD_USER_INPUT');
  });
});
