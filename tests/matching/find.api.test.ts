import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../../api/databases.ts';
import { DAY } from '../../api/platform/clock.ts';
import type { AllyOptions } from '../support/api/allies.ts';
import { fault, refused } from '../support/api/availability.ts';
import { sent } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { find, FIND, germanName, GRIEF, idsOf, MONEY, ownLanguage, SITES, STRESS, wished, type Wished } from './support/finding.ts';

let world: World;
let viewer: Person;
beforeAll(async () => {
  world = await createWorld();
  viewer = await world.person();
}, 60_000);
afterAll(() => world.close());

let language: string;
beforeEach(() => { language = ownLanguage(); });

const ally = (options: AllyOptions = {}) => world.ally({ languages: [language], topicIds: [STRESS], ...options });
const found = async (wish: Wished = {}, person = viewer) => idsOf(await find(person, { language, ...wish }));
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 }));
async function withWindows(): Promise<void> {
  await world.app.runJob('refreshWindows');
  await world.app.runJob('followDirectory');
}

describe('an ally for somebody', () => {
  it.each<[string, AllyOptions]>([
    ['speaks another language', { languages: ['de'] }],
    ['does not talk that way', { waysOfTalking: ['CALL'] }],
    ['does not give that help', { kindsOfHelp: ['JUST_A_CHAT'] }],
    ['takes no new people', { takesNewPeople: false }],
    ['holds as many people as they can', { maxOpenConversations: 0 }],
    ['rests after a heavy conversation', { availability: { coolDownUntil: new Date('2026-11-26T00:00:00Z') } }],
    ['had as many new people this week as they want', { availability: { newPeopleAWeek: 1, newPeople: 1, countedWeek: '2026-11-23' } }],
    ['is on time off', { hours: always, timeOff: [{ firstDay: '2026-11-24', lastDay: '2026-11-26' }] }],
  ])('is nobody who %s', async (_, options) => {
    const fits = await ally();
    await ally(options);
    await withWindows();
    expect(await found()).toEqual([fits.id]);
  });

  it('is nobody who stepped down', async () => {
    const [fits, former] = [await ally(), await ally()];
    await world.changeDirectly((manager) => manager.update(Ally, { id: former.id }, { step: 'STEPPED_DOWN' }));
    expect(await found()).toEqual([fits.id]);
  });

  it('is never the asker', async () => {
    const [self, other] = [await ally(), await ally()];
    expect(await found({}, self.person)).toEqual([other.id]);
    expect((await found()).sort()).toEqual([self.id, other.id].sort());
  });

  it('is nobody who is left out: by department, by site or by themselves', async () => {
    const [one, two, three] = [await ally({ department: 'Sales', site: 0 }), await ally({ department: 'Legal', site: 1 }), await ally({ department: 'Finance', site: 2 })];
    const without = async (leaveOut: Wished['leaveOut']) => (await found({ leaveOut })).sort();
    const ids = (...allies: { id: string }[]) => allies.map(({ id }) => id).sort();
    expect(await without({ departments: ['Sales'] })).toEqual(ids(two, three));
    expect(await without({ departments: ['sales', 'Legal'] })).toEqual(ids(three));
    expect(await without({ siteIds: [SITES[1]?.id ?? ''] })).toEqual(ids(one, three));
    expect(await without({ allyIds: [three.id, randomUUID()] })).toEqual(ids(one, two));
    expect(await without({ departments: ['Sales'], siteIds: [SITES[1]?.id ?? ''], allyIds: [three.id] })).toEqual([]);
    for (const nobody of [null, {}, { departments: ['Nowhere'] }]) expect(await without(nobody)).toEqual(ids(one, two, three));
  });

  it('comes with the wished topics that they know, in the language of the reader', async () => {
    await ally({ topicIds: [GRIEF, STRESS] });
    const { data } = await viewer.ask(FIND, { input: wished({ language, topicIds: [MONEY, GRIEF] }) }, { 'accept-language': 'de' });
    expect(data).toMatchObject({ findAllies: { managerKnown: false, allies: [{ sharedTopics: [{ id: GRIEF, name: germanName(GRIEF) }], ally: { languages: [language] } }] } });
  });

  it('is nobody where nobody fits', async () => {
    expect(await find(viewer, { language })).toEqual({ managerKnown: false, allies: [] });
  });
});

describe('the order of the allies who are found', () => {
  it('is by wished topics, and then by who is reachable sooner', async () => {
    const later = await ally({ hours: [{ weekday: 4, startMinute: 0, endMinute: 60 }] });
    const now = await ally({ hours: always });
    const both = await ally({ topicIds: [STRESS, GRIEF], hours: [] });
    await withWindows();
    expect(await found({ topicIds: [STRESS, GRIEF] })).toEqual([both.id, now.id, later.id]);
    expect(await found({ topicIds: [STRESS] })).toEqual([now.id, later.id, both.id]);
  });

  it('is by who holds fewer people, as soon as the directory has followed', async () => {
    const [one, other] = [await ally(), await ally()];
    const [first, second] = await found();
    const leading = first === one.id ? one : other;
    await sent(await world.person(), leading);
    await world.app.runJob('followDirectory');
    expect(await found()).toEqual([second, first]);
  });

  it('is by the week of the last new person, the longest ago first, and by nothing finer', async () => {
    const inWeek = (countedWeek: string, newPeople = 1) => ally({ availability: { countedWeek, newPeople } });
    const [recent, before, never] = [await inWeek('2026-11-23'), await inWeek('2026-11-16'), await inWeek('2026-11-23', 0)];
    expect(await found()).toEqual([never.id, before.id, recent.id]);
  });

  it('is otherwise by turns: it stays during a day, and everybody leads on some day', async () => {
    for (let count = 0; count < 3; count += 1) await ally();
    const today = await found();
    expect(today).toHaveLength(3);
    expect(await found()).toEqual(today);
    const leaders = new Set<string | undefined>();
    for (let day = 0; day < 14; day += 1) {
      world.clock.advance(DAY);
      leaders.add((await found())[0]);
    }
    world.clock.advance(-14 * DAY);
    expect(leaders.size).toBe(3);
  });

  it('ends after three', async () => {
    const allies = [];
    for (let count = 0; count < 5; count += 1) allies.push((await ally({ topicIds: count < 3 ? [STRESS] : [MONEY] })).id);
    expect((await found({ topicIds: [STRESS] })).sort()).toEqual(allies.slice(0, 3).sort());
  });
});

describe('a wish', () => {
  const many = Array.from({ length: 51 }, () => 'x');
  it.each<[string, Record<string, unknown>, string, string]>([
    ['an unknown topic', { topicIds: [randomUUID()] }, 'input.topicIds', 'unknown'],
    ['too many topics', { topicIds: many }, 'input.topicIds', 'tooLong'],
    ['no such help', { kindOfHelp: 'HEAL' }, 'input.kindOfHelp', 'invalid'],
    ['no help', { kindOfHelp: undefined }, 'input.kindOfHelp', 'required'],
    ['no such way of talking', { wayOfTalking: 'SHOUT' }, 'input.wayOfTalking', 'invalid'],
    ['no language', { language: '' }, 'input.language', 'invalid'],
    ['what is no language', { language: 'English, please' }, 'input.language', 'invalid'],
    ['too many departments', { leaveOut: { departments: many } }, 'input.leaveOut.departments', 'tooLong'],
    ['too long a department', { leaveOut: { departments: ['x'.repeat(201)] } }, 'input.leaveOut.departments', 'tooLong'],
    ['too many sites', { leaveOut: { siteIds: many } }, 'input.leaveOut.siteIds', 'tooLong'],
    ['what is no id', { leaveOut: { siteIds: ['x'.repeat(37)] } }, 'input.leaveOut.siteIds', 'tooLong'],
    ['too many allies', { leaveOut: { allyIds: many } }, 'input.leaveOut.allyIds', 'tooLong'],
  ])('with %s is refused, and says where', async (_, change, path, rule) => {
    const answer = await viewer.ask(FIND, { input: { ...wished({ language }), ...change } });
    expect(refused(answer)).toEqual(fault(path, rule));
  });

  it('leaves no trace: in no row, no line of the log and no address', async () => {
    await ally({ department: 'Marked department' });
    const { main, keyring } = world.databases;
    const rows = async () => [
      await Promise.all(MAIN_DATABASE.entities.map((entity) => main.reader.find(entity))),
      await Promise.all(KEYRING_DATABASE.entities.map((entity) => keyring.reader.find(entity))),
    ];
    const [before, logged] = [await rows(), world.logged.length];
    const urls: string[] = [];
    world.app.server.on('request', ({ url }) => { urls.push(String(url)); });
    const leaveOut = { departments: ['Marked elsewhere'], allyIds: [randomUUID()] };
    expect(await found({ topicIds: [STRESS], leaveOut })).toHaveLength(1);
    expect(await rows()).toEqual(before);
    const log = world.logged.slice(logged).join('\n');
    expect(log).toContain('Find');
    for (const trace of [language, STRESS, 'Marked', 'LISTEN', 'CHAT', ...leaveOut.allyIds, viewer.objectId]) expect(log).not.toContain(trace);
    expect(urls).toEqual(['/graphql']);
  });
});
