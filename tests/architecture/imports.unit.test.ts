import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type Violation } from './cruise.ts';
import { importExamples } from './import-examples.ts';

const { forbidden } = createRequire(import.meta.url)('./dependency-cruiser.cjs') as { forbidden: { name: string }[] };
const minute = 60_000;

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'a' });
}

/** One statement; imports between files of the project are written as relative paths, as they are in it. */
function importLine(from: string, to: string): string {
  const target = to.endsWith('.ts') ? relative(dirname(from), to) : to;
  return `import '${target.startsWith('.') || !to.endsWith('.ts') ? target : `./${target}`}';\n`;
}

async function writeProject(dir: string): Promise<void> {
  await put(join(dir, 'package.json'), '{"type":"module"}');
  for (const { rule, from, to } of importExamples) {
    await put(join(dir, from), importLine(from, to));
    if (to.endsWith('.ts')) await put(join(dir, to), rule === 'no-cycles' ? importLine(to, from) : 'export {};\n');
    else if (!to.startsWith('node:')) {
      await put(join(dir, 'node_modules', to, 'index.js'), 'export {};\n');
      await writeFile(join(dir, 'node_modules', to, 'package.json'), `{"name":"${to}","main":"index.js","type":"module"}`);
    }
  }
}

describe('who may import whom', () => {
  test('holds everywhere in the project', async () => {
    const { summary, modules } = await cruise();
    expect(modules.length).toBeGreaterThan(100);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  }, minute);
});

describe('each rule', () => {
  let dir: string;
  let violations: readonly Violation[];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'peer-support-imports-'));
    await writeProject(dir);
    ({ violations } = (await cruise(dir)).summary);
  }, minute);
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test('has an example that it forbids', () => {
    const shown = new Set(importExamples.map(({ rule }) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test.each(importExamples)('$from -> $to: $rule', ({ rule, from }) => {
    const names = violations.filter((violation) => violation.from === from).map((violation) => violation.rule.name);
    if (rule === null) expect(names).toEqual([]);
    else expect(names).toContain(rule);
  });
});
