// What `npm test` runs: from a fresh clone to one last line that counts the tests.
// Plain JavaScript, because it starts before anything is installed.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from '../../api/local/bootstrap.mjs';

const projectDir = join(import.meta.dirname, '../..');

/** The words after --selectProjects, or null when every project runs. */
function selectedProjects(words) {
  const start = words.findIndex((word) => word.startsWith('--selectProjects'));
  if (start < 0) return null;
  const [, inline] = words[start].split('=');
  const following = words.slice(start + 1);
  const end = following.findIndex((word) => word.startsWith('-'));
  return [...(inline ? [inline] : []), ...following.slice(0, end < 0 ? undefined : end)];
}

function runJest(words, resultsFile, browser) {
  // Never fewer than two: with one, Jest runs everything in its own process, which grows and may not end.
  const workers = Math.max(2, availableParallelism() - 1);
  const jestWords = ['--ci', '--json', `--outputFile=${resultsFile}`, `--maxWorkers=${workers}`, '--forceExit', ...words];
  // A part of the tests says nothing about the coverage of the whole.
  if (words.length === 0) jestWords.push('--coverage');
  const nodeWords = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = spawn(process.execPath, [...nodeWords, join(projectDir, 'node_modules/jest/bin/jest.js'), ...jestWords], {
    cwd: projectDir,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true', ...(browser ? { PEER_SUPPORT_BROWSER: browser } : {}) },
  });
  return new Promise((resolve, reject) => {
    jest.on('error', reject);
    jest.on('close', (code) => resolve(code ?? 1));
  });
}

/** A file that could not run at all counts as one failed test. */
async function count(resultsFile) {
  const results = JSON.parse(await readFile(resultsFile, 'utf8'));
  return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites };
}

async function prepare(words) {
  await ensureInstalled();
  await ensureBuilt();
  const { ensureBrowser } = await import('./browser/ensure-browser.mjs');
  return (selectedProjects(words) ?? ['e2e']).includes('e2e') ? ensureBrowser() : null;
}

async function test(words) {
  const browser = await prepare(words);
  const dir = await mkdtemp(join(tmpdir(), 'peer-support-test-'));
  try {
    const resultsFile = join(dir, 'results.json');
    const code = await runJest(words, resultsFile, browser);
    const totals = await count(resultsFile);
    if (totals.passed + totals.failed === 0) throw new Error('No test ran.');
    if (code !== 0 && totals.failed === 0) console.error('No test failed, yet something around the tests did: see above.');
    return { ...totals, code };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const outcome = await test(process.argv.slice(2)).catch((fault) => {
  console.error(fault.message);
  return { passed: 0, failed: 1, code: 1 };
});
console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.code === 0 && outcome.failed === 0 ? 0 : 1;
