import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IMPORT_PART_BYTES } from '../../shared/limits.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { AllyWindows } from '../../api/availability/ally-windows.entity.ts';
import { Member } from '../../api/members/member.entity.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { ADD_PART, apply, BEGIN, bring, check, CHECK, exported, fileOf, GET, HEADINGS, IMPORT, importFile, LAST, type TestImport } from './support/file.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  await world.ally();
}, 60_000);
afterAll(() => world.close());

const reader = () => world.databases.main.reader;
const stepOf = async (objectId: string): Promise<string | undefined> => (await reader().findOne(Ally, { where: { member: { objectId } } }))?.step;

async function listed(objectId: string): Promise<boolean> {
  await world.app.runJob('followDirectory');
  const { name = '' } = (await reader().findOneBy(Member, { objectId })) ?? {};
  const { allies } = await admin.get<{ allies: { edges: { node: { name: string } }[] } }>('query($name: String!) { allies(first: 50, filter: { name: $name }) { edges { node { name } } } }', { name });
  return allies.edges.some(({ node }) => node.name === name);
}

describe('importing a file', () => {
  it('adds people and changes them; the same file again changes nothing', async () => {
    const [ada, bo] = [randomUUID(), randomUUID()];
    const file = fileOf([
      { 'Object ID': ada, Name: 'Ada Byron', Step: 'Active', Languages: 'en; de', 'Weekly hours': 'Mon 00:00-12:00; Tue 13:00-17:00' },
      { 'Object ID': bo, Name: 'Bo Chen' },
    ]);
    expect(await importFile(admin, file)).toMatchObject({ state: 'DONE', rows: 2, added: 2, changed: 0, unchanged: 0 });
    expect([await stepOf(ada), await stepOf(bo)]).toEqual(['ACTIVE', 'INVITED']);
    expect([await listed(ada), await listed(bo)]).toEqual([true, false]);
    const { id = '' } = (await reader().findOneBy(Ally, { member: { objectId: ada } })) ?? {};
    expect((await reader().findOneBy(AllyWindows, { allyId: id }))?.windows.length).toBeGreaterThan(0);

    const before = await reader().find(Ally, { order: { id: 'ASC' } });
    expect(await importFile(admin, file)).toMatchObject({ state: 'DONE', added: 0, changed: 0, unchanged: 2 });
    expect(await reader().find(Ally, { order: { id: 'ASC' } })).toEqual(before);

    expect(await importFile(admin, file.replace('Bo Chen', 'Bo Chang'))).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect((await reader().findOneBy(Member, { objectId: bo }))?.name).toBe('Bo Chang');
  });

  it('leaves what a file has no column for', async () => {
    const objectId = randomUUID();
    await importFile(admin, fileOf([{ 'Object ID': objectId, Languages: 'fr', 'Weekly hours': 'Mon 09:00-12:00' }]));
    await importFile(admin, `Object ID,Name,Site,Shoe size\n${objectId},New Name,London,42\n`);
    expect(await exported(admin)).toMatch(/New Name,Invited,,London,fr,.*Mon 09:00-12:00/u);
  });

  it.each([
    ['UTF_8', 'COMMA', (text: string) => Buffer.from(text)],
    ['UTF_8', 'SEMICOLON', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(',', ';')}`)],
    ['UTF_16_LE', 'TAB', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['UTF_16_BE', 'COMMA', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['WINDOWS_1252', 'SEMICOLON', (text: string) => Buffer.from(text.replaceAll(',', ';'), 'latin1')],
  ])('reads %s with %s', async (encoding, delimiter, write) => {
    const objectId = randomUUID();
    const file = write(`Objekt-ID,Name,Standort,Nimmt neue Menschen\r\n${objectId},Zoë Müller,London,Nein\r\n`);
    expect(await importFile(admin, file)).toMatchObject({ encoding, delimiter, added: 1 });
    expect((await reader().findOneBy(Member, { objectId }))?.name).toBe('Zoë Müller');
  });

  it('says which headings it does not read', async () => {
    const { ignoredHeadings } = await check(admin, `Object ID,Name,Site,Shoe size,Salary\n${randomUUID()},Ada,London,42,1\n`);
    expect(ignoredHeadings).toEqual(['Shoe size', 'Salary']);
  });

  it('does nothing at all where the roster has changed since the check', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await importFile(admin, fileOf([{ 'Object ID': one }, { 'Object ID': other }]));
    const { id } = await check(admin, fileOf([{ 'Object ID': randomUUID(), Name: 'Nobody Yet' }, { 'Object ID': one, Name: 'Changed By File' }, { 'Object ID': other, Name: 'Also Changed' }]));
    const ally = await reader().findOneByOrFail(Ally, { member: { objectId: other } });
    await admin.get(`mutation { moveInRoster(input: { move: STEP_DOWN, entries: [{ id: "${ally.id}", version: ${String(ally.version)} }] }) { __typename } }`);
    const before = [await reader().find(Ally, { order: { id: 'ASC' } }), await reader().find(Member, { order: { id: 'ASC' } }), await reader().count(AuditEntry)];
    expect(await apply(admin, id)).toMatchObject({ __typename: 'RosterChangedMeanwhile', rosterImport: { state: 'CHECKED' } });
    expect([await reader().find(Ally, { order: { id: 'ASC' } }), await reader().find(Member, { order: { id: 'ASC' } }), await reader().count(AuditEntry)]).toEqual(before);
    // The file is still there: checked once more, it can be imported.
    expect((await admin.get<{ checkRosterImport: TestImport }>(CHECK, { input: { id } })).checkRosterImport).toMatchObject({ state: 'CHECKED', added: 1, changed: 2 });
    expect((await apply(admin, id)).__typename).toBe('RosterImported');
  });

  it('is done once, however often it is asked for', async () => {
    const objectId = randomUUID();
    const { id } = await check(admin, fileOf([{ 'Object ID': objectId }]));
    const audited = await reader().count(AuditEntry);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => apply(admin, id)));
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(Array.from({ length: 5 }, () => 'RosterImported'));
    expect((await apply(admin, id)).__typename).toBe('RosterImported');
    expect([await reader().countBy(Member, { objectId }), (await reader().count(AuditEntry)) - audited]).toEqual([1, 2]);
  });

  it('takes a file in parts in any order, the same part twice, and none that is too long or missing', async () => {
    const file = Buffer.from(fileOf(Array.from({ length: 40_000 }, (_, index) => ({ Name: `Person ${String(index)}`, Site: 'Atlantis' }))));
    const { beginRosterImport: { id } } = await admin.get<{ beginRosterImport: TestImport }>(BEGIN, { input: { size: file.length } });
    const part = (number: number): Record<string, unknown> => ({ input: { id, part: number, content: file.subarray(number * IMPORT_PART_BYTES, (number + 1) * IMPORT_PART_BYTES).toString('base64') } });
    expect(Math.ceil(file.length / IMPORT_PART_BYTES)).toBe(2);
    await admin.get(ADD_PART, part(1));
    expect(await admin.refusal(CHECK, { input: { id } })).toBe('BAD_USER_INPUT');
    await admin.get(ADD_PART, part(1));
    expect(await admin.refusal(ADD_PART, { input: { id, part: 0, content: 'YWJj' } })).toBe('BAD_USER_INPUT');
    expect(await admin.refusal(ADD_PART, { input: { id, part: 2, content: 'YWJj' } })).toBe('BAD_USER_INPUT');
    await admin.get(ADD_PART, part(0));
    expect((await admin.get<{ checkRosterImport: TestImport }>(CHECK, { input: { id } })).checkRosterImport).toMatchObject({ rows: 40_000, problemCount: 40_000, state: 'REFUSED' });
  });

  it('is nothing to other admins, and an admin has one at a time', async () => {
    const other = await world.person({ roles: ['PeerSupport.Admin'] });
    const first = await bring(admin, fileOf([{}]));
    for (const [text, variables] of [[GET, { id: first }], [CHECK, { input: { id: first } }], [IMPORT, { input: { id: first } }]] as const) {
      expect(await other.refusal(text, variables)).toBe('NOT_FOUND');
    }
    expect(await other.get(LAST)).toEqual({ lastRosterImport: null });
    const second = await bring(admin, fileOf([{}]));
    expect(await admin.refusal(GET, { id: first })).toBe('NOT_FOUND');
    expect((await admin.get<{ lastRosterImport: TestImport }>(LAST)).lastRosterImport.id).toBe(second);
  });

  it('ends what somebody holds who is no ally any more, and takes them out of the directory', async () => {
    const objectId = randomUUID();
    const row = { 'Object ID': objectId, Name: 'Leaving Soon', 'Weekly hours': 'Mon 00:00-23:59' };
    await importFile(admin, fileOf([{ ...row, Step: 'Active' }]));
    expect(await listed(objectId)).toBe(true);
    expect(await importFile(admin, fileOf([{ ...row, Step: 'Stepped down' }, {}]))).toMatchObject({ added: 1, changed: 1, ending: 1 });
    expect([await stepOf(objectId), await listed(objectId)]).toEqual(['STEPPED_DOWN', false]);
    const { id = '' } = (await reader().findOneBy(Ally, { member: { objectId } })) ?? {};
    expect((await reader().findOneBy(AllyWindows, { allyId: id }))?.windows).toEqual([]);
  });

  it('goes into the record of changes: the file, who came, and what was changed of whom', async () => {
    const objectId = randomUUID();
    await importFile(admin, fileOf([{ 'Object ID': objectId, Name: 'Recorded Person' }, { Name: 'Another Person' }]));
    await importFile(admin, fileOf([{ 'Object ID': objectId, Name: 'Recorded Person', Languages: 'fr', Step: 'Invited' }]));
    const told = (await reader().find(AuditEntry, { order: { position: 'DESC' }, take: 4 })).map(({ act, subject, before, after }) => [act, subject, before, after]);
    expect(told).toEqual([
      ['roster.IMPORT', expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/u), null, JSON.stringify({ added: 0, changed: 1, unchanged: 0, ending: 0 })],
      ['roster.IMPORT_CHANGE', 'Recorded Person', JSON.stringify({ languages: 'en' }), JSON.stringify({ languages: 'fr' })],
      ['roster.IMPORT', expect.anything(), null, JSON.stringify({ added: 2, changed: 0, unchanged: 0, ending: 0 })],
      ['roster.IMPORT_ADD', '2', null, JSON.stringify({ people: ['Recorded Person', 'Another Person'] })],
    ]);
    const { auditChain } = await admin.get<{ auditChain: { brokenAt: number | null } }>('{ auditChain { entries brokenAt } }');
    expect(auditChain.brokenAt).toBeNull();
  });
});

describe('the roster as a file', () => {
  it('is the whole of it in parts, with the usual headings', async () => {
    const text = await exported(admin);
    const [head = '', ...lines] = text.trimEnd().split('\r\n');
    for (const heading of HEADINGS) expect(head).toContain(heading);
    expect(head.startsWith('\uFEFF')).toBe(true);
    expect(lines.length).toBeGreaterThanOrEqual(await reader().count(Ally));
  });

  it('has only those who are named', async () => {
    const [one, other] = await reader().find(Ally, { take: 2, relations: { member: true } });
    const text = await exported(admin, [one?.id ?? '', randomUUID()]);
    expect(text).toContain(one?.member.objectId);
    expect(text).not.toContain(other?.member.objectId);
    expect(await admin.refusal('query($ids: [ID!]) { rosterCsv(ids: $ids) { text } }', { ids: Array.from({ length: 251 }, () => randomUUID()) })).toBe('BAD_USER_INPUT');
  });
});
