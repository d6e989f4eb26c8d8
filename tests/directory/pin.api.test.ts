import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PIN_CHOICES_MOST, PINNED_ALLIES_MOST } from '../../shared/limits.ts';
import { ChoiceStanding } from '../../api/choices/choice-standing.entity.ts';
import { demoOrganisation } from '../../api/local/index.ts';
import { DAY } from '../../api/platform/clock.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { draft, SEND } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

const { sites, topics } = demoOrganisation();
const [stress = '', grief = '', other = ''] = topics.map(({ id }) => id);
const siteId = (place: number): string => sites[place]?.id ?? '';

let world: World;
let anna: TestAlly;
let ben: TestAlly;
let carl: TestAlly;
beforeAll(async () => {
  world = await createWorld();
  anna = await world.ally({ site: 0, topicIds: [stress] });
  ben = await world.ally({ site: 1, topicIds: [grief] });
  carl = await world.ally({ site: 0, topicIds: [grief], takesNewPeople: false });
}, 60_000);
afterAll(() => world.close());

const PIN = `query Pin($choices: PinChoices) { pin(choices: $choices) {
  allies { id name department languages waysOfTalking site { id name } topics { id name } availability { status until nextAt presence } }
  countries timeZone } }`;
interface Pinned { pin: { allies: { id: string; topics: { name: string }[] }[]; countries: string[]; timeZone: string } }

const pinned = async (choices: object = {}, person?: Person): Promise<Pinned['pin']> =>
  (await (person ?? (await world.person())).get<Pinned>(PIN, { choices })).pin;
const idsOf = ({ allies }: Pinned['pin']): string[] => allies.map(({ id }) => id).sort();
const ids = (...allies: TestAlly[]): string[] => allies.map(({ id }) => id).sort();

describe('what a channel shows', () => {
  it('is the same to the byte for ten people, whoever they are and whatever they did', async () => {
    const asker = await world.person();
    await asker.get(SEND, { input: draft(anna, { message: 'mine' }) });
    const people = [
      asker, anna.person, ben.person, carl.person, await world.person(),
      await world.person({ roles: ['PeerSupport.Admin'] }),
      await world.person({ ctry: 'JP' }), await world.person({ name: 'Zoë' }),
      await world.person({ roles: ['Other'], ctry: 'de' }), await world.person(),
    ];
    const answers = await Promise.all(people.map(async (person) => JSON.stringify(await person.ask(PIN, { choices: { siteIds: [siteId(0), siteId(1)] } }))));
    expect(answers).toHaveLength(10);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(anna.id);
  });

  it('holds those who fit, the countries of the chosen sites and their zone', async () => {
    expect(idsOf(await pinned())).toEqual(ids(anna, ben, carl));
    const [site] = sites;
    const atFirst = await pinned({ siteIds: [siteId(0)] });
    expect(idsOf(atFirst)).toEqual(ids(anna, carl));
    expect([atFirst.countries, atFirst.timeZone]).toEqual([[site?.country], site?.timeZone]);
    expect(idsOf(await pinned({ topicIds: [grief] }))).toEqual(ids(ben, carl));
    expect(idsOf(await pinned({ siteIds: [siteId(0)], topicIds: [grief] }))).toEqual(ids(carl));
    expect((await pinned()).countries).toEqual([...new Set(sites.map(({ country }) => country))].sort());
  });

  it('tells times where most of those who fit are', async () => {
    expect((await pinned()).timeZone).toBe(sites[0]?.timeZone);
    expect((await pinned({ topicIds: [grief], siteIds: [siteId(1)] })).timeZone).toBe(sites[1]?.timeZone);
  });

  it('leaves out what is not there, and says nothing of it', async () => {
    expect(idsOf(await pinned({ siteIds: [randomUUID(), 'nonsense', siteId(1).toUpperCase()] }))).toEqual(ids(ben));
    expect(idsOf(await pinned({ siteIds: [randomUUID()], topicIds: [''] }))).toEqual(ids(anna, ben, carl));
  });

  it('takes no endless list', async () => {
    const many = Array.from({ length: PIN_CHOICES_MOST + 1 }, () => randomUUID());
    expect(await (await world.person()).refusal(PIN, { choices: { siteIds: many } })).toBe('BAD_USER_INPUT');
  });

  it('follows a topic into the one that it was merged into', async () => {
    await world.changeDirectly((manager) => manager.insert(ChoiceStanding, { kind: 'TOPIC', id: other, version: 1, retiredDay: '2026-01-01', mergedInto: stress }));
    expect(idsOf(await pinned({ topicIds: [other] }))).toEqual(ids(anna));
  });

  it('leaves out what is offered no more', async () => {
    const retired = topics[3]?.id ?? '';
    await world.changeDirectly(async (manager) => {
      await manager.insert(ChoiceStanding, { kind: 'TOPIC', id: retired, version: 1, retiredDay: '2026-01-01', mergedInto: null });
      await manager.insert(ChoiceStanding, { kind: 'SITE', id: siteId(3), version: 1, retiredDay: '2026-01-01', mergedInto: null });
    });
    expect(await pinned({ topicIds: [retired], siteIds: [siteId(3), siteId(0)] })).toEqual(await pinned({ siteIds: [siteId(0)] }));
  });

  it('takes no endless id, and repeats none', async () => {
    const { data, errors } = await (await world.person()).ask(PIN, { choices: { topicIds: ['x'.repeat(37)] } });
    expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'BAD_USER_INPUT']);
    expect(JSON.stringify(errors)).not.toContain('xxx');
  });

  it('is answered to nobody without a token, and its choices stand in no log', async () => {
    const body = JSON.stringify({ query: PIN, variables: { choices: { siteIds: [siteId(0)] } } });
    expect((await fetch(`${world.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status).toBe(401);
    const written = world.logged.join('\n');
    expect(written).toContain('"Pin"');
    for (const chosen of [siteId(0), stress, grief]) expect(written).not.toContain(chosen);
  });

  it('is worded in the language of the page', async () => {
    const { data } = await (await world.person()).ask(PIN, { choices: { topicIds: [stress], siteIds: [siteId(0)] } }, { 'accept-language': 'de' });
    const { pin } = data as unknown as Pinned;
    expect(pin.allies[0]?.topics[0]?.name).toBe(topics[0]?.names.de);
  });

  it('lets everybody be among the first in turn, and never shows more than a page', async () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 }));
    const more: TestAlly[] = [];
    for (let count = 0; count <= PINNED_ALLIES_MOST; count += 1) more.push(await world.ally({ site: 2, hours }));
    const first = new Set<string | undefined>();
    for (let day = 0; day < 20; day += 1) {
      const { allies } = await pinned({ siteIds: [siteId(2)] }, anna.person);
      expect(allies).toHaveLength(PINNED_ALLIES_MOST);
      first.add(allies[0]?.id);
      world.clock.advance(DAY);
    }
    expect(first.size).toBeGreaterThan(3);
    expect(more.map(({ id }) => id)).toEqual(expect.arrayContaining([...first]));
  });
});
