import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Member } from '../../api/members/member.entity.ts';
import { MemberService } from '../../api/members/member.service.ts';
import { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const VIEWER = '{ viewer { name country isAlly } }';
const membersOf = (objectId: string) => world.databases.main.reader.findBy(Member, { objectId });

/** The same person with another token. */
async function again(person: Person, claims: Record<string, unknown>): Promise<Person> {
  const { issuer, clientId, tenantId, signing } = world.cloud;
  const { objectId, name } = person;
  const token = await signing.sign({ iss: issuer, aud: clientId, tid: tenantId, oid: objectId, scp: 'access_as_user', name, ...claims }, 3_600);
  return new Person({ url: world.url, objectId, name, token });
}

describe('a first visit', () => {
  it('makes one member of a person, with the day and nothing finer', async () => {
    const person = await world.person({ ctry: 'gb' });
    expect(await membersOf(person.objectId)).toEqual([]);
    expect(await person.get(VIEWER)).toEqual({ viewer: { name: person.name, country: 'GB', isAlly: false } });
    expect(await membersOf(person.objectId)).toEqual([
      { id: expect.any(String), tenantId: world.cloud.tenantId, objectId: person.objectId, name: person.name, country: 'GB', createdDay: '2026-11-25' },
    ]);
  });

  it('makes one member of a person who asks ten times at once', async () => {
    const person = await world.person();
    const answers = await Promise.all(Array.from({ length: 10 }, () => person.ask(VIEWER)));
    expect(answers.map(({ errors }) => errors)).toEqual(Array.from({ length: 10 }, () => undefined));
    expect(await membersOf(person.objectId)).toHaveLength(1);
  });

  it('makes one member of a person whom several instances greet at once', async () => {
    const person = { tenantId: randomUUID(), objectId: randomUUID(), name: 'Ada', roles: [], country: null };
    const instances = Array.from({ length: 10 }, () => new MemberService({ database: world.databases.main, clock: world.clock }));
    await Promise.all(instances.map((instance) => instance.arrive(person)));
    expect(await membersOf(person.objectId)).toHaveLength(1);
  });

  it('is not made by a token that is refused', async () => {
    const person = await again(await world.person(), { aud: randomUUID() });
    expect(await person.refusal(VIEWER)).toBe('UNAUTHENTICATED');
    expect(await membersOf(person.objectId)).toEqual([]);
  });

  it('counts the same object id in two tenants as two people', async () => {
    const service = new MemberService({ database: world.databases.main, clock: world.clock });
    const person = { tenantId: randomUUID(), objectId: randomUUID(), name: 'Ada', roles: [], country: null };
    await service.arrive(person);
    await service.arrive({ ...person, tenantId: randomUUID() });
    expect(await membersOf(person.objectId)).toHaveLength(2);
  });
});

describe('a later visit', () => {
  it('takes over a name or a country that changed, and keeps the member', async () => {
    const person = await world.person();
    await person.get(VIEWER);
    const [before] = await membersOf(person.objectId);
    const married = await again(person, { name: 'Ada Newname', ctry: 'DE' });
    expect(await married.get(VIEWER)).toMatchObject({ viewer: { name: 'Ada Newname', country: 'DE' } });
    expect(await membersOf(person.objectId)).toEqual([Object.assign(before ?? {}, { name: 'Ada Newname', country: 'DE' })]);
  });

  it('takes over a name that was changed back', async () => {
    const person = await world.person();
    await person.get(VIEWER);
    await (await again(person, { name: 'Ada Newname' })).get(VIEWER);
    await person.get(VIEWER);
    expect(await membersOf(person.objectId)).toMatchObject([{ name: person.name }]);
  });

  it('changes the name in the directory too', async () => {
    const ally = await world.ally();
    const renamed = await again(ally.person, { name: 'Zoë Unheard-Of' });
    await renamed.get(VIEWER);
    await world.app.runJob('followDirectory');
    const reader = await world.person();
    expect(await reader.get('query Ally($id: ID!) { ally(id: $id) { name } }', { id: ally.id })).toEqual({ ally: { name: 'Zoë Unheard-Of' } });
  });

  it('says who is an ally, to themselves', async () => {
    const ally = await world.ally();
    expect(await ally.person.get('{ viewer { isAlly } }')).toEqual({ viewer: { isAlly: true } });
  });
});
