import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint, remember, remembered } from './fingerprint.mjs';
import { alone } from './lock.mjs';
import { projectDir, tell } from './plain-fault.mjs';
import { step } from './step.mjs';

const markFile = 'dist/.build-hash';
const sources = ['shared', 'api', 'tab', 'appPackage', 'package.json', 'package-lock.json', 'tsconfig.json'];

const names = {
  'build:api': 'server',
  schema: 'GraphQL schema',
  codegen: 'types for the tab',
  'build:tab': 'tab',
  'build:host': 'local Teams',
};

/** The parts of `npm run build`, read from package.json so that there is one list of them. */
async function buildScripts() {
  const { scripts } = JSON.parse(await readFile(join(projectDir, 'package.json'), 'utf8'));
  return [...scripts.build.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
}

async function isBuilt() {
  return (await remembered(markFile)) === (await fingerprint(sources));
}

/** Builds everything into dist/, unless nothing changed since the last time. */
export async function ensureBuilt() {
  if (await isBuilt()) return;
  await alone(async () => {
    if (await isBuilt()) return;
    tell('Building Peer Support.');
    const before = await fingerprint(sources);
    for (const script of await buildScripts()) {
      const name = names[script] ?? script;
      await step(name, ['run', '--silent', script], `Building failed at: ${name}.`);
    }
    // The state from before the build: whoever edits a file meanwhile gets another build next time.
    await remember(markFile, before);
  });
}
