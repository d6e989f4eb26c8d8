import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ProgrammeRow } from '../../api/programme/programme.entity.ts';
import { DAY } from '../../api/platform/clock.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { accept, close, own, sent, write } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

const SETTINGS = `version name coordinator { en de } replyWorkingDays workingWeek keptDaysAfterClosing keptDaysWithoutAnswer
  confidentialityLimits { en de } supportContacts { kind name phone link hours country } crisisLines { country shipped name phone text hours } smallestGroup`;
const READ = `{ programmeSettings { ${SETTINGS} } }`;
const CHANGE = `mutation($input: ChangeProgrammeInput!) { changeProgramme(input: $input) { __typename
  ... on ProgrammeChanged { settings { ${SETTINGS} } } ... on ProgrammeChangedElsewhere { settings { ${SETTINGS} } } } }`;
const PROGRAMME = '{ programme { name confidentialityLimits coordinator replyWorkingDays keptDaysAfterClosing keptDaysWithoutAnswer supportContacts { name } smallestGroup } }';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
}, 60_000);
afterAll(() => world.close());
afterEach(async () => {
  await world.databases.main.unitOfWork((manager) => manager.clear(ProgrammeRow));
  await world.app.runJob('followProgramme');
});

type Settings = Record<string, unknown> & { version: number };
const read = async (): Promise<Settings> => (await admin.get<{ programmeSettings: Settings }>(READ)).programmeSettings;
const change = async (changes: object, version?: number) =>
  (await admin.get<{ changeProgramme: { __typename: string; settings: Settings } }>(CHANGE, { input: { version: version ?? (await read()).version, ...changes } })).changeProgramme;

describe('the settings of the programme', () => {
  it('are those of the configuration until an admin changes some, and everybody sees what holds', async () => {
    expect(await read()).toMatchObject({ version: 0, name: 'Northwind', keptDaysAfterClosing: 30, workingWeek: [1, 2, 3, 4, 5], smallestGroup: 10 });
    const contact = { kind: 'EAP', name: 'Care line', phone: '+44 20 7946 0000', link: 'https://example.org/care', hours: 'Day and night', country: 'GB' };
    expect(await change({ name: 'Fabrikam', supportContacts: [contact] })).toMatchObject({ __typename: 'ProgrammeChanged', settings: { version: 1, name: 'Fabrikam', supportContacts: [contact], smallestGroup: 10 } });
    expect(await (await world.person()).get(PROGRAMME)).toMatchObject({ programme: { name: 'Fabrikam', supportContacts: [{ name: 'Care line' }], confidentialityLimits: 'Danger to life.' } });
    await change({ smallestGroup: 12 });
    expect(await read()).toMatchObject({ version: 2, name: 'Fabrikam', smallestGroup: 12 });
  });

  it('are seen by another instance when it looks', async () => {
    const elsewhere = await world.anotherInstance();
    await change({ name: 'Contoso' });
    await elsewhere.app.runJob('followProgramme');
    expect(await (await world.person()).at(elsewhere.url).get(PROGRAMME)).toMatchObject({ programme: { name: 'Contoso' } });
  });

  it('tell the second of two admins, and take nothing from the first', async () => {
    const { version } = await read();
    await change({ name: 'First' }, version);
    expect(await change({ name: 'Second' }, version)).toMatchObject({ __typename: 'ProgrammeChangedElsewhere', settings: { name: 'First', version: version + 1 } });
    const both = await Promise.all(['A', 'B'].map((name) => change({ name }, version + 1)));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ProgrammeChanged', 'ProgrammeChangedElsewhere']);
  });

  it.each<[string, object, string]>([
    ['too short a time', { keptDaysAfterClosing: 6 }, 'input.keptDaysAfterClosing'],
    ['too long a time', { keptDaysWithoutAnswer: 31 }, 'input.keptDaysWithoutAnswer'],
    ['a group of four', { smallestGroup: 4 }, 'input.smallestGroup'],
    ['a promise of no day', { replyWorkingDays: 0 }, 'input.replyWorkingDays'],
    ['a week without a day', { workingWeek: [] }, 'input.workingWeek'],
    ['a day twice', { workingWeek: [1, 1] }, 'input.workingWeek'],
    ['an eighth day', { workingWeek: [8] }, 'input.workingWeek.0'],
    ['a blank name', { name: '  ' }, 'input.name'],
    ['limits in one language only', { confidentialityLimits: { en: 'Danger to life.', de: '' } }, 'input.confidentialityLimits.de'],
    ['a link that a browser would run', { supportContacts: [{ kind: 'HR', name: 'HR', link: 'javascript:alert(1)' }] }, 'input.supportContacts.0.link'],
    ['a telephone number of words', { supportContacts: [{ kind: 'HR', name: 'HR', phone: 'call us' }] }, 'input.supportContacts.0.phone'],
    ['a country of three letters', { supportContacts: [{ kind: 'HR', name: 'HR', country: 'GBR' }] }, 'input.supportContacts.0.country'],
  ])('are refused with %s, and stay as they were', async (_, changes, path) => {
    const before = await read();
    const { errors } = await admin.ask(CHANGE, { input: { version: before.version, ...changes } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, rule: 'invalid' }] });
    expect(await read()).toEqual(before);
  });

  const LINE = { country: 'GB', shipped: '116 123', name: 'Samaritans', phone: '116 124', text: null, hours: '24/7' };

  it('correct a crisis line for everybody, record it, and set it back', async () => {
    const lines = async (): Promise<unknown> => (await world.person()).get('{ programme { crisisLines { country shipped name phone text hours } } }');
    const added = { country: 'LU', shipped: null, name: 'SOS Détresse', phone: '454545', text: null, hours: '11:00-23:00' };
    await change({ crisisLines: [LINE, added] });
    expect(await lines()).toEqual({ programme: { crisisLines: [LINE, added] } });
    await change({ crisisLines: [] });
    expect(await lines()).toEqual({ programme: { crisisLines: [] } });
    const { auditEntries: { edges: [last] } } = await admin.get<{ auditEntries: { edges: { node: object }[] } }>('{ auditEntries(first: 1) { edges { node { before after } } } }');
    expect(last?.node).toEqual({ before: JSON.stringify({ crisisLines: [LINE, added] }), after: '{"crisisLines":[]}' });
  });

  it.each<[string, object[], string]>([
    ['without a name', [{ ...LINE, name: ' ' }], 'input.crisisLines.0.name'],
    ['with a number of words', [{ ...LINE, phone: 'call us' }], 'input.crisisLines.0.phone'],
    ['of a country of three letters', [{ ...LINE, country: 'GBR' }], 'input.crisisLines.0.country'],
    ['corrected twice', [LINE, { ...LINE, phone: '116 125' }], 'input.crisisLines'],
  ])('refuse a crisis line %s', async (_, crisisLines, path) => {
    const { errors } = await admin.ask(CHANGE, { input: { version: (await read()).version, crisisLines } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, rule: 'invalid' }] });
  });

  it('are recorded with what was before', async () => {
    await change({ name: 'Fabrikam' });
    const { auditEntries: { edges: [last] } } = await admin.get<{ auditEntries: { edges: { node: object }[] } }>('{ auditEntries(first: 1) { edges { node { act before after } } } }');
    expect(last?.node).toEqual({ act: 'programme.CHANGE', before: '{"name":"Northwind"}', after: '{"name":"Fabrikam"}' });
  });

  it('that are stored but no longer within bounds are not taken', async () => {
    await world.databases.main.unitOfWork((manager) => manager.insert(ProgrammeRow, { tenantId: world.cloud.tenantId, version: 7, settings: '{"name":"Fabrikam","keptDaysAfterClosing":9999,"other":1}' }));
    await world.app.runJob('followProgramme');
    expect(await read()).toMatchObject({ version: 7, name: 'Fabrikam', keptDaysAfterClosing: 30 });
  });
});

describe('what was settled', () => {
  it('holds for the next promise', async () => {
    const [colleague, ally] = [await world.person(), await world.ally({ maxOpenConversations: 5 })];
    // A Wednesday; the next working day of this week is Sunday.
    await change({ workingWeek: [7], replyWorkingDays: 1 });
    const id = await sent(colleague, ally);
    expect((await own(colleague, id)).replyDueAt).toBe('2026-11-29T17:00:00.000Z');
  });

  it('about keeping holds for what there is, and never for what is open', async () => {
    const [colleague, other, ally] = [await world.person(), await world.person(), await world.ally({ maxOpenConversations: 5 })];
    const [closed, open] = [await sent(colleague, ally), await sent(other, ally)];
    for (const [person, id] of [[colleague, closed], [other, open]] as const) {
      await accept(ally.person, id);
      await write(person, id, 'Thank you.');
    }
    await close(colleague, closed);
    const before = world.clock.now();
    world.clock.advance(8 * DAY);
    await world.app.runJob('keepOrDestroy');
    const left = async (): Promise<boolean[]> => Promise.all([closed, open].map(async (id) => (await world.databases.main.reader.countBy(ContactRequest, { id })) === 1));
    expect(await left()).toEqual([true, true]);
    await change({ keptDaysAfterClosing: 7 });
    await world.app.runJob('keepOrDestroy');
    expect(await left()).toEqual([false, true]);
    world.clock.set(before);
  });
});
