import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../../api/databases.ts';
import { CONSENT_MISSING } from '../../api/local/cloud/issuer-faults.ts';
import { HOUR } from '../../api/platform/clock.ts';
import { createGraphAddresses } from '../../api/platform/graph/address-source.ts';
import { createGraphPeopleSearch } from '../../api/platform/graph/people-search.ts';
import { createGraphPeople } from '../../api/platform/graph/people-source.ts';
import { createGraphPhotos } from '../../api/platform/graph/photo-source.ts';
import { createGraphPresence } from '../../api/platform/graph/presence-source.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, close, decline, erase, sent, showName, withdraw } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({
    addresses: createGraphAddresses, people: createGraphPeople, peopleSearch: createGraphPeopleSearch, photos: createGraphPhotos, presence: createGraphPresence,
  });
}, 60_000);
afterAll(() => world.close());
beforeEach(() => {
  world.cloud.hierarchy.faults.clear();
  world.cloud.onBehalf.clear();
  world.clock.advance(HOUR);
});

const FIND = 'mutation($input: MoveContactRequestInput!) { findInTeams(input: $input) { name userPrincipalName } }';
const MAY = '{ ownContactRequests(first: 50) { edges { node { id canTalkInTeams } } } incomingContactRequests(first: 50) { edges { node { id canTalkInTeams } } } }';
const find = async (person: Person, id: string) => (await person.get<{ findInTeams: unknown }>(FIND, { input: { id } })).findInTeams;
const addressOf = ({ objectId }: Person) => world.cloud.hierarchy.of(objectId)?.userPrincipalName;
async function mayTalk(person: Person): Promise<boolean[]> {
  const { ownContactRequests: own, incomingContactRequests: incoming } = await person.get<Record<string, { edges: { node: { canTalkInTeams: boolean } }[] }>>(MAY);
  return [...(own?.edges ?? []), ...(incoming?.edges ?? [])].map(({ node }) => node.canTalkInTeams);
}
async function pair(choices: { anonymous?: boolean } = {}): Promise<{ colleague: Person; ally: TestAlly; id: string }> {
  const [colleague, ally] = [await world.person(), await world.ally()];
  return { colleague, ally, id: await sent(colleague, ally, choices) };
}

describe('the two of an open conversation who know each other', () => {
  it('find each other in Teams, each on their own behalf', async () => {
    const { colleague, ally, id } = await pair();
    await accept(ally.person, id);
    expect(await find(colleague, id)).toEqual({ name: ally.person.name, userPrincipalName: addressOf(ally.person) });
    expect(await find(ally.person, id)).toEqual({ name: colleague.name, userPrincipalName: addressOf(colleague) });
    expect([await mayTalk(colleague), await mayTalk(ally.person)]).toEqual([[true], [true]]);
  });

  it.each([
    ['refuses', { status: 403 as const }], ['fails', { status: 500 as const }], ['has too much to do', { status: 429 as const, retryAfterSeconds: 20 }], ['does not answer', { timeout: true as const }],
  ])('have the name where Graph %s', async (_, fault) => {
    const { colleague, ally, id } = await pair();
    await accept(ally.person, id);
    world.cloud.hierarchy.faults.respondNext(fault);
    expect(await find(colleague, id)).toEqual({ name: ally.person.name, userPrincipalName: null });
    world.clock.advance(HOUR);
    world.cloud.onBehalf.respondNext(CONSENT_MISSING);
    expect(await find(ally.person, id)).toEqual({ name: colleague.name, userPrincipalName: null });
  });

  it('are not looked up where Graph wants to be left alone', async () => {
    const { colleague, ally, id } = await pair();
    await accept(ally.person, id);
    world.cloud.hierarchy.faults.respondNext({ status: 429, retryAfterSeconds: 20 });
    await find(colleague, id);
    world.clock.advance(19_000);
    world.cloud.hierarchy.faults.respondNext({ status: 500 });
    await find(colleague, id);
    expect(world.cloud.hierarchy.faults.take()).toBeDefined();
    world.clock.advance(1_000);
    expect(await find(colleague, id)).toMatchObject({ userPrincipalName: addressOf(ally.person) });
  });
});

describe('nobody is found', () => {
  const refused = async (person: Person, id: string): Promise<void> => {
    world.cloud.hierarchy.faults.respondNext({ status: 500 });
    const unknown = await person.ask(FIND, { input: { id: '5b3f0a52-18a6-4d2c-a4f1-0c8d7a9e5b11' } });
    expect(await person.ask(FIND, { input: { id } })).toEqual(unknown);
    expect(unknown.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    // Graph was not asked.
    expect(world.cloud.hierarchy.faults.take()).toBeDefined();
  };

  it('while the colleague has given no name, until they show it', async () => {
    const { colleague, ally, id } = await pair({ anonymous: true });
    await accept(ally.person, id);
    for (const person of [colleague, ally.person]) await refused(person, id);
    expect([await mayTalk(colleague), await mayTalk(ally.person)]).toEqual([[false], [false]]);
    await showName(colleague, id);
    expect(await find(ally.person, id)).toMatchObject({ name: colleague.name });
  });

  it.each<[string, (colleague: Person, ally: Person, id: string) => Promise<unknown>]>([
    ['waits', () => Promise.resolve()],
    ['was declined', (_, ally, id) => decline(ally, id)],
    ['was withdrawn', (colleague, _, id) => withdraw(colleague, id)],
    ['is closed', async (colleague, ally, id) => [await accept(ally, id), await close(colleague, id)]],
    ['is erased', async (colleague, ally, id) => [await accept(ally, id), await erase(colleague, id)]],
  ])('while the request %s', async (_, step) => {
    const { colleague, ally, id } = await pair();
    await step(colleague, ally.person, id);
    for (const person of [colleague, ally.person]) await refused(person, id);
  });

  it('by anybody else, an ally and an admin among them, and by an ally who was asked as well and was not first', async () => {
    const [colleague, first, second] = [await world.person(), await world.ally(), await world.ally()];
    const id = await sent(colleague, [first, second]);
    await accept(first.person, id);
    for (const person of [second.person, await world.person(), (await world.ally()).person, await world.person({ roles: ['PeerSupport.Admin'] })]) await refused(person, id);
  });
});

/** Whatever stands in a table, as text. */
function plain(rows: readonly object[]): string {
  return rows.flatMap((row) => Object.values(row).map((value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))).join('\n');
}

describe('a person’s sign-in', () => {
  it('stands in no log, no error and no table, also where everything goes wrong', async () => {
    const { colleague, ally, id } = await pair();
    await accept(ally.person, id);
    const everything = `query { allies(first: 3) { edges { node { id } } } ownPlace { department } allyPhotos(ids: ["${ally.id}"]) { id } }`;
    const answers: unknown[] = [];
    for (const body of ['In-Confidence', { error: 'invalid_grant', error_description: 'In-Confidence' }, { error: 'invalid_client', error_description: 'In-Confidence' }]) {
      world.cloud.onBehalf.respondNext({ status: 400, body }, 4);
      answers.push(await colleague.ask(everything), await colleague.ask(FIND, { input: { id } }));
      world.clock.advance(HOUR);
      world.cloud.onBehalf.clear();
      answers.push(await colleague.ask(everything), await colleague.ask(FIND, { input: { id } }));
      world.clock.advance(HOUR);
    }
    const { main, keyring } = world.databases;
    const rows = await Promise.all([
      ...MAIN_DATABASE.entities.map((entity) => main.reader.find(entity)), ...KEYRING_DATABASE.entities.map((entity) => keyring.reader.find(entity)),
    ]);
    expect(JSON.stringify(answers)).toContain(addressOf(ally.person));
    const [, payload = ''] = colleague.token.split('.');
    for (const place of [world.logged.join('\n'), JSON.stringify(answers), rows.map(plain).join('\n')]) {
      for (const secret of [payload, colleague.token.slice(-40), 'In-Confidence']) expect(place).not.toContain(secret);
    }
  });
});
