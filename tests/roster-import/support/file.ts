import { randomUUID } from 'node:crypto';
import { IMPORT_PART_BYTES } from '../../../shared/limits.ts';
import type { Person } from '../../support/api/person.ts';

export interface TestImport {
  readonly id: string;
  readonly state: string;
  readonly percent: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ending: number;
  readonly problemCount: number;
  readonly ignoredHeadings: string[];
}

export interface TestProblem {
  readonly line: number | null;
  readonly column: string | null;
  readonly kind: string;
  readonly accepted: string[];
}

const FIELDS = 'id state percent encoding delimiter rows added changed unchanged ending problemCount ignoredHeadings';
export const BEGIN = `mutation($input: BeginRosterImportInput!) { beginRosterImport(input: $input) { ${FIELDS} } }`;
export const ADD_PART = `mutation($input: AddRosterImportPartInput!) { addRosterImportPart(input: $input) { ${FIELDS} } }`;
export const CHECK = `mutation($input: RosterImportInput!) { checkRosterImport(input: $input) { ${FIELDS} } }`;
export const IMPORT = `mutation($input: RosterImportInput!) { importRoster(input: $input) { __typename ... on RosterImported { rosterImport { ${FIELDS} } } ... on RosterChangedMeanwhile { rosterImport { ${FIELDS} } } } }`;
export const GET = `query($id: ID!) { rosterImport(id: $id) { ${FIELDS} } }`;
export const LAST = `{ lastRosterImport { ${FIELDS} } }`;
export const PROBLEMS = `query($id: ID!, $first: Int!, $after: String) {
  rosterImportProblems(id: $id, first: $first, after: $after) { edges { node { line column kind accepted } } pageInfo { hasNextPage endCursor } }
}`;
const EXPORT = 'query($ids: [ID!], $after: String) { rosterCsv(ids: $ids, after: $after) { text next } }';

/** Brings a file in, as the tab does. */
export async function bring(admin: Person, file: string | Buffer): Promise<string> {
  const bytes = Buffer.from(file as Buffer);
  const { beginRosterImport: { id } } = await admin.get<{ beginRosterImport: TestImport }>(BEGIN, { input: { size: bytes.length } });
  for (let part = 0; part * IMPORT_PART_BYTES < bytes.length; part += 1) {
    const content = bytes.subarray(part * IMPORT_PART_BYTES, (part + 1) * IMPORT_PART_BYTES).toString('base64');
    await admin.get(ADD_PART, { input: { id, part, content } });
  }
  return id;
}

export async function check(admin: Person, file: string | Buffer): Promise<TestImport> {
  const id = await bring(admin, file);
  return (await admin.get<{ checkRosterImport: TestImport }>(CHECK, { input: { id } })).checkRosterImport;
}

export async function problemsOf(admin: Person, file: string | Buffer): Promise<TestProblem[]> {
  const { id } = await check(admin, file);
  const { rosterImportProblems: { edges } } = await admin.get<{ rosterImportProblems: { edges: { node: TestProblem }[] } }>(PROBLEMS, { id, first: 50 });
  return edges.map(({ node }) => node);
}

export async function apply(admin: Person, id: string): Promise<{ __typename: string; rosterImport: TestImport }> {
  return (await admin.get<{ importRoster: { __typename: string; rosterImport: TestImport } }>(IMPORT, { input: { id } })).importRoster;
}

/** Checks a file that has to be good, and imports it. */
export async function importFile(admin: Person, file: string | Buffer): Promise<TestImport> {
  const checked = await check(admin, file);
  if (checked.state !== 'CHECKED') throw new Error(`The file was refused: ${JSON.stringify(await problemsOf(admin, file))}`);
  return (await apply(admin, checked.id)).rosterImport;
}

export async function exported(admin: Person, ids: readonly string[] | null = null, language = 'en'): Promise<string> {
  let [text, after] = ['', null as string | null];
  do {
    const { data } = await admin.ask(EXPORT, { ids, after }, { 'accept-language': language });
    const { rosterCsv } = data as { rosterCsv: { text: string; next: string | null } };
    text += rosterCsv.text;
    after = rosterCsv.next;
  } while (after !== null);
  return text;
}

export const HEADINGS = ['Object ID', 'Name', 'Site', 'Languages', 'Topics', 'Weekly hours', 'Step'] as const;

/** A file of these rows with the usual headings, each complete but for what is named. */
export function fileOf(rows: readonly Partial<Record<(typeof HEADINGS)[number], string>>[], { delimiter = ',', end = '\n' } = {}): string {
  const usual = { Name: 'Ada Lovelace', Site: 'London', Languages: 'en', Topics: '', 'Weekly hours': '', Step: '' };
  const lines = rows.map((row) => HEADINGS.map((heading) => ({ 'Object ID': randomUUID(), ...usual, ...row })[heading]));
  return [HEADINGS, ...lines].map((cells) => cells.map((cell) => (/[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter) + end).join('');
}
