import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

const projectDir = join(import.meta.dirname, '../..');
const notOurs = /(?:^|\/)(?:node_modules|dist|\.data|\.git|tab\/gql)(?:\/|$)|^coverage(?:\/|$)/;
const picture = /\.(?:png|ico|svg|zip|woff2?)$/;

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

async function namesUnder(dir: string): Promise<string[]> {
  const entries = await readdir(join(projectDir, dir), { withFileTypes: true });
  const names = entries.map((entry) => ({ name: join(dir, entry.name).split(sep).join('/'), isFolder: entry.isDirectory() }));
  const ours = names.filter(({ name }) => !notOurs.test(name));
  const nested = await Promise.all(ours.map(({ name, isFolder }) => (isFolder ? namesUnder(name) : Promise.resolve([name]))));
  return nested.flat();
}

async function ourFiles(): Promise<readonly SourceFile[]> {
  const names = (await namesUnder('')).filter((name) => !picture.test(name) && !name.endsWith('.log'));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(projectDir, name), 'utf8') })));
}

/** Where a pattern stands, as `file:line`. */
function findings(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${name}:${String(index + 1)}`] : [])),
  );
}

// Written in two parts, so that this file does not find itself.
const rules: [string, RegExp, string][] = [
  ['a path of one machine', new RegExp('(?<![\\w.}/])/(?:work|farm|root|home/[a-z]+|Users/[A-Z' + 'a-z]+)/'), "cd /root" + "/project"],
  ['the address of a package registry', new RegExp('registry\\.(?:npmjs|yarn' + 'pkg)|"resolved": *"http'), 'https://registry.npm' + 'js.org/x'],
  ['a rule switched off in a line', new RegExp('eslint-' + 'disable|@ts-(?:ig' + 'nore|nocheck|expect-' + 'error)'), '// @ts-ig' + 'nore'],
  ['a test switched off', new RegExp('\\b(?:it|test|describe)\\.(?:skip|only|to' + 'do)\\b|\\bx(?:it|describe)\\('), "test.on" + "ly('x')"],
  ['work put off', new RegExp('\\b(?:TO' + 'DO|FIX' + 'ME|XX' + 'X)\\b'), '// TO' + 'DO later'],
];

describe('no file of the repository holds', () => {
  let files: readonly SourceFile[];
  beforeAll(async () => {
    files = await ourFiles();
    expect(files.length).toBeGreaterThan(100);
  });

  test.each(rules)('%s', (_what, pattern, example) => {
    expect(findings([{ name: 'example', text: `first line\n${example}` }], pattern)).toEqual(['example:2']);
    expect(findings(files, pattern)).toEqual([]);
  });
});
