import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { Member } from '../../api/members/member.entity.ts';
import { RosterImportPart, RosterImportProblem } from '../../api/roster-import/roster-import.entity.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { apply, check, CHECK, fileOf, PROBLEMS, problemsOf, type TestProblem } from './support/file.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  await world.ally();
  await check(admin, '');
}, 60_000);
afterAll(() => world.close());

const SAME = randomUUID();
const ROW = { 'Object ID': SAME } as const;
const good = fileOf([{}]);
const withCell = (heading: string, value: string): string => `Object ID,Name,Site,${heading}\n${SAME},Ada,London,"${value.replaceAll('"', '""')}"\n`;
const problem = (kind: string, rest: Partial<TestProblem> = {}): unknown => expect.objectContaining({ kind, ...rest });

/** What is wrong -> a file, and the list that it has to give. */
const WRONG: Readonly<Record<string, readonly [file: string | Buffer, problems: unknown[]]>> = {
  'nothing in it': ['', [problem('EMPTY_FILE')]],
  'blank lines only': ['\n\n  \n', [problem('EMPTY_FILE')]],
  'headings only': ['Object ID,Name,Site\n', [problem('NO_ROWS')]],
  'a workbook of a spreadsheet': [Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4_000)]), [problem('NOT_TEXT')]],
  'UTF-16 without its mark': [Buffer.from(good, 'utf16le'), [problem('NOT_TEXT')]],
  'NUL bytes in a cell': [fileOf([{ Name: 'A\u0000da' }]), [problem('NOT_TEXT')]],
  'a quote that is not closed': [`${good}${SAME},"Ada,London\n`, [problem('QUOTE_NOT_CLOSED', { line: 3 })]],
  'a quote inside a cell': [`Object ID,Name,Site\n${SAME},Ada "the" L,London\n`, [problem('QUOTE_INSIDE', { line: 2 })]],
  'something behind a quote': [`Object ID,Name,Site\n${SAME},"Ada"L,London\n`, [problem('QUOTE_INSIDE', { line: 2 })]],
  'a cell of 10 MB': [withCell('About', 'x'.repeat(10 * 2 ** 20)), [problem('ROW_TOO_LONG', { line: 2 })]],
  'no column for the person': ['Name,Site\nAda,London\n', [problem('MISSING_COLUMN', { column: 'objectId', line: 1 })]],
  'no column that is known': ['a;b\n1;2\n', ['objectId', 'name', 'site'].map((column) => problem('MISSING_COLUMN', { column }))],
  'the same column twice, in two languages': [`Object ID,Name,Site,Standort\n${SAME},Ada,London,London\n`, [problem('DOUBLE_COLUMN', { column: 'site', line: 1 })]],
  'too few cells': [`Object ID,Name,Site\n${SAME},Ada\n`, [problem('CELL_COUNT', { line: 2, accepted: ['3'] })]],
  'too many cells': [`Object ID,Name,Site\n${SAME},Ada,London,Paris\n`, [problem('CELL_COUNT', { line: 2 })]],
  'the same person twice': [fileOf([ROW, {}, { 'Object ID': SAME.toUpperCase() }]), [problem('DOUBLE_PERSON', { line: 4, column: 'objectId', accepted: ['2'] })]],
  'an address in place of the object id': [fileOf([{ 'Object ID': 'ada@northwind.example' }]), [problem('OBJECT_ID', { line: 2, column: 'objectId' })]],
  'no object id': [fileOf([{ 'Object ID': '' }]), [problem('REQUIRED', { column: 'objectId' })]],
  'no name': [fileOf([{ Name: ' ' }]), [problem('REQUIRED', { column: 'name' })]],
  'a name that is too long': [fileOf([{ Name: 'A'.repeat(201) }]), [problem('TOO_LONG', { column: 'name', accepted: ['200'] })]],
  'a text that turns its direction': [withCell('About', 'a\u202Eb'), [problem('CONTROL_CHARACTERS', { column: 'about' })]],
  'a formula': [fileOf([{ Name: '=HYPERLINK("http://x")' }]), [problem('FORMULA', { line: 2, column: 'name' })]],
  'a command': [withCell('About', '@SUM(1)'), [problem('FORMULA', { column: 'about' })]],
  'an unknown site': [fileOf([{ Site: 'Atlantis' }]), [problem('SITE', { column: 'site', accepted: expect.arrayContaining(['London']) as unknown as string[] })]],
  'an unknown topic': [fileOf([{ Topics: 'Astrology' }]), [problem('TOPIC', { column: 'topics' })]],
  'a language by its name': [fileOf([{ Languages: 'English' }]), [problem('LANGUAGE', { column: 'languages' })]],
  'an unknown zone': [withCell('Time zone', 'Mars/Olympus'), [problem('TIME_ZONE', { column: 'timeZone' })]],
  'the 31st of February': [withCell('Trained until', '31.02.2027'), [problem('DATE', { column: 'trainedUntil' })]],
  'a date of another country': [withCell('Trained until', '02/28/2027'), [problem('DATE', { column: 'trainedUntil' })]],
  'hours that are none': [fileOf([{ 'Weekly hours': 'mornings' }]), [problem('HOURS', { column: 'weeklyHours' })]],
  'hours of a 25th hour': [fileOf([{ 'Weekly hours': 'Mon 09:00-25:00' }]), [problem('HOURS', { column: 'weeklyHours' })]],
  'hours that overlap': [fileOf([{ 'Weekly hours': 'Mon 09:00-12:00; Mon 11:00-13:00' }]), [problem('HOURS_OVERLAP', { column: 'weeklyHours' })]],
  'hours of a week too many': [fileOf([{ 'Weekly hours': '5 weeks: 1 Mon 09:00-12:00' }]), [problem('HOURS', { column: 'weeklyHours' })]],
  'an unknown step': [fileOf([{ Step: 'Retired' }]), [problem('STEP', { column: 'step' })]],
  'a step in which nobody begins': [fileOf([{ Step: 'Trained' }]), [problem('STEP_FOR_NEW', { column: 'step', accepted: ['Invited', 'Active'] })]],
  'an unknown way of talking': [withCell('Ways of talking', 'Fax'), [problem('WAY_OF_TALKING', { column: 'waysOfTalking' })]],
  'an unknown kind of help': [withCell('Kinds of help', 'Therapy'), [problem('KIND_OF_HELP', { column: 'kindsOfHelp' })]],
  'a number out of bounds': [withCell('Most open conversations', '11'), [problem('NUMBER', { column: 'maxOpenConversations', accepted: ['1-10'] })]],
  'perhaps': [withCell('Takes new people', 'perhaps'), [problem('YES_NO', { column: 'takesNewPeople' })]],
  'problems of rows and of cells, in the order of the file': [
    fileOf([{ Site: 'Atlantis' }, { 'Object ID': 'x' }, { Step: 'Retired' }]),
    [problem('SITE', { line: 2 }), problem('OBJECT_ID', { line: 3 }), problem('STEP', { line: 4 })],
  ],
  'three problems on two lines': [
    fileOf([{ Site: 'Atlantis', Languages: 'English' }, {}, { Step: 'Retired' }]),
    [problem('SITE', { line: 2 }), problem('LANGUAGE', { line: 2 }), problem('STEP', { line: 4 })],
  ],
};

const everything = async (): Promise<unknown> => {
  const { reader } = world.databases.main;
  return [await reader.find(Ally, { order: { id: 'ASC' } }), await reader.find(Member, { order: { id: 'ASC' } }), await reader.count(AuditEntry)];
};

describe('a file of the roster', () => {
  it.each(Object.entries(WRONG))('with %s is refused with one list, and changes nothing', async (_, [file, problems]) => {
    const before = await everything();
    const { id, state, problemCount } = await check(admin, file);
    expect([state, problemCount]).toEqual(['REFUSED', problems.length]);
    expect(await problemsOf(admin, file)).toEqual(problems);
    expect((await admin.refusal(`mutation { importRoster(input: { id: "${id}" }) { __typename } }`))).toBe('NOT_FOUND');
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('is wrong at the line that an editor shows, also behind cells of several lines', async () => {
    const file = `Object ID,Name,Site,About\r\n${randomUUID()},Ada,London,"one\r\ntwo\rthree\nfour"\r\n\r\n,,,\r\n${randomUUID()},Bo,London,"a\r\nb"\r\n${randomUUID()},Cy,Atlantis,\r\n`;
    expect(await problemsOf(admin, file)).toEqual([problem('SITE', { line: 10 })]);
  });

  it('may have 50,000 rows, and not one more', async () => {
    const row = (index: number): string => `${SAME.slice(0, 28)}${index.toString(16).padStart(8, '0')},Ada,Atlantis\n`;
    const file = `Object ID,Name,Site\n${Array.from({ length: 50_001 }, (_, index) => row(index)).join('')}`;
    const { id, rows, problemCount } = await check(admin, file);
    expect([rows, problemCount]).toEqual([50_001, 50_001]);
    const { rosterImportProblems: listed } = await admin.get<{ rosterImportProblems: { edges: unknown[]; pageInfo: { hasNextPage: boolean } } }>(PROBLEMS, { id, first: 50 });
    expect([listed.edges.length, listed.pageInfo.hasNextPage]).toEqual([50, true]);
    const { reader } = world.databases.main;
    expect(await reader.countBy(RosterImportProblem, { importId: id })).toBe(50_001);
    await admin.get(CHECK, { input: { id } });
    expect(await reader.countBy(RosterImportProblem, { importId: id })).toBe(50_001);
  }, 60_000);

  it('that was not good cannot be imported in spite of it, and is forgotten after a day', async () => {
    const { id } = await check(admin, fileOf([{ Site: 'Atlantis' }]));
    expect((await apply(admin, id)).__typename).toBe('RosterChangedMeanwhile');
    world.clock.advance(25 * 3_600_000);
    await world.app.runJob('keepOrDestroy');
    expect(await world.databases.main.reader.count(RosterImportPart)).toBe(0);
  });
});
