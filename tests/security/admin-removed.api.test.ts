import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const SOME = ['{ monthlyNumbers { smallestGroup } }', '{ rosterKeys { id } }', '{ auditChain { entries } }', 'mutation { beginRosterImport(input: { size: 1 }) { id } }'];

async function adminFor(person: Person, seconds: number, roles: readonly string[]): Promise<Person> {
  const { issuer, clientId, tenantId, signing } = world.cloud;
  const { objectId, name } = person;
  const token = await signing.sign({ iss: issuer, aud: clientId, tid: tenantId, oid: objectId, scp: 'access_as_user', name, roles }, seconds);
  return new Person({ url: world.url, objectId, name, token });
}

it('an admin is one no longer when their token has expired and the new one names no role', async () => {
  const person = await world.person();
  const admin = await adminFor(person, 3_600, ['PeerSupport.Admin']);
  for (const text of SOME) expect((await admin.ask(text)).errors).toBeUndefined();
  world.clock.advance(2 * 3_600_000);
  for (const text of SOME) expect(await admin.refusal(text)).toBe('UNAUTHENTICATED');
  const removed = await adminFor(person, 24 * 3_600, []);
  for (const text of SOME) expect(await removed.refusal(text)).toBe('NOT_FOUND');
});
