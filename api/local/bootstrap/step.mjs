import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlainFault, projectDir, tell } from './plain-fault.mjs';

const outputFile = 'dist/start.log';
const isWindows = process.platform === 'win32';

function runNpm(words) {
  // npm tells its children where it stands; running that file needs no shell on any system.
  const npmFile = process.env.npm_execpath;
  const [command, first] = npmFile?.endsWith('.js') ? [process.execPath, [npmFile]] : ['npm', []];
  return spawn(command, [...first, ...words], {
    cwd: projectDir,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows && command === 'npm',
  });
}

async function keepOutput(output) {
  await mkdir(dirname(join(projectDir, outputFile)), { recursive: true });
  await writeFile(join(projectDir, outputFile), output);
}

/** Runs npm with `words` and tells how long it took. Its output goes to a file, and only when it fails. */
export async function step(name, words, whatFailed) {
  const started = Date.now();
  const program = runNpm(words);
  const output = [];
  program.stdout.on('data', (part) => output.push(part));
  program.stderr.on('data', (part) => output.push(part));
  const code = await new Promise((resolve) => {
    program.on('error', () => resolve(1));
    program.on('close', resolve);
  });
  if (code !== 0) {
    await keepOutput(Buffer.concat(output));
    throw new PlainFault(`${whatFailed} The details are in ${outputFile}.`);
  }
  tell(`  ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
