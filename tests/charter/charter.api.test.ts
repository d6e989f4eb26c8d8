import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { acceptCharter, ownRole, volunteer } from '../support/api/own-role.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

const VERSIONS = 'allies versions { version publishedDay acceptedBy texts { language text } }';
const READ = `query { charterVersions { ${VERSIONS} } }`;
const PUBLISH = `mutation Publish($input: PublishCharterInput!) { published: publishCharter(input: $input) { __typename
  ... on CharterPublished { charter { ${VERSIONS} } } ... on CharterOutrun { charter { ${VERSIONS} } } } }`;

interface Versions {
  allies: number;
  versions: { version: number; publishedDay: string | null; acceptedBy: number; texts: { language: string; text: string }[] }[];
}

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
}, 60_000);
afterAll(() => world.close());

const read = async (): Promise<Versions> => (await admin.get<{ charterVersions: Versions }>(READ)).charterVersions;
const input = (after: number, word = 'promise'): object => ({ after, texts: [{ language: 'en', text: `I ${word}.` }, { language: 'de', text: `Ich ${word}.` }] });
const publish = async (after: number, word?: string): Promise<{ __typename: string; charter: Versions }> =>
  (await admin.get<{ published: { __typename: string; charter: Versions } }>(PUBLISH, { input: input(after, word) })).published;

describe('the charter', () => {
  it('comes with a version in every language of the screens', async () => {
    const [first] = (await read()).versions;
    expect(first).toMatchObject({ version: 1, publishedDay: null });
    expect(first?.texts.map(({ language }) => language)).toEqual(['en', 'de']);
    const person = await world.person();
    expect((await ownRole(person)).charter.text).toBe(first?.texts[0]?.text);
    const { data } = await person.ask('{ ownRole { charter { text } } }', {}, { 'accept-language': 'de' });
    expect(JSON.stringify(data)).toContain('Als Vertrauensperson');
  });

  it('asks every ally again when it changes, and takes the role from none', async () => {
    const [ally, candidate] = [await world.ally(), await world.person()];
    await acceptCharter(ally.person);
    await volunteer(candidate);
    const before = await read();
    expect(before.versions[0]?.acceptedBy).toBe(1);
    const { version } = before.versions[0] ?? { version: 0 };
    expect(await publish(version)).toMatchObject({ __typename: 'CharterPublished', charter: { versions: [{ version: version + 1, publishedDay: '2026-11-25', acceptedBy: 0 }, { acceptedBy: 1 }] } });
    expect(await ownRole(ally.person)).toMatchObject({ step: 'ACTIVE', asksForCharter: true, acceptedCharter: version, charter: { version: version + 1, text: 'I promise.' } });
    // What they read is no longer what holds.
    expect(await acceptCharter(candidate, version)).toMatchObject({ __typename: 'OwnRoleUnchanged', role: { step: 'VOLUNTEERED' } });
    expect(await acceptCharter(ally.person, version + 1)).toMatchObject({ role: { step: 'ACTIVE', asksForCharter: false } });
    expect((await acceptCharter(ally.person, version + 1)).__typename).toBe('OwnRoleChanged');
    expect((await read()).versions[0]?.acceptedBy).toBe(1);
  });

  it('gets one next version of two admins who publish at once', async () => {
    const { version = 0 } = (await read()).versions[0] ?? {};
    const outcomes = await Promise.all([publish(version, 'one'), publish(version, 'two')]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['CharterOutrun', 'CharterPublished']);
    expect((await read()).versions[0]?.version).toBe(version + 1);
    const acts = await world.databases.main.reader.findBy(AuditEntry, { act: 'charter.PUBLISH', subject: String(version + 1) });
    expect(acts).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['a language that is missing', { after: 1, texts: [{ language: 'en', text: 'I promise.' }] }],
    ['a language twice', { after: 1, texts: [{ language: 'en', text: 'I promise.' }, { language: 'en', text: 'I do.' }] }],
    ['a blank text', { after: 1, texts: [{ language: 'en', text: ' ' }, { language: 'de', text: 'Ich.' }] }],
    ['a text without end', { after: 1, texts: [{ language: 'en', text: 'x'.repeat(10_001) }, { language: 'de', text: 'Ich.' }] }],
  ])('is not published with %s', async (_, refused) => {
    const before = await read();
    expect(await admin.refusal(PUBLISH, { input: refused })).toBe('BAD_USER_INPUT');
    expect(await read()).toEqual(before);
  });

  it('is kept by admins only', async () => {
    for (const person of [await world.person(), (await world.ally()).person]) {
      expect([await person.refusal(READ), await person.refusal(PUBLISH, { input: input(1) })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
  });
});
