// The command behind `npm start`: checks, installs, builds and hands over to the built program.
// Plain JavaScript on Node's own modules only, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './bootstrap.mjs';
import { PlainFault, projectDir } from './bootstrap/plain-fault.mjs';
import { readStartOptions } from './bootstrap/start-options.mjs';

const dataDir = join(projectDir, '.data');

async function forgetData() {
  try {
    await rm(dataDir, { recursive: true, force: true });
  } catch (cause) {
    throw new PlainFault('The folder .data could not be removed. Check who may write there.', { cause });
  }
}

/** Runs the built program in this one's place: same terminal, same signals, same exit code. */
function run(port) {
  const env = { ...process.env, PEER_SUPPORT_MODE: 'local', PORT: String(port), DATA_DIR: dataDir };
  const program = spawn(process.execPath, ['--enable-source-maps', join(projectDir, 'dist/api/main.js')], {
    cwd: projectDir,
    env,
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => program.kill('SIGTERM'));
  // A terminal sends Ctrl+C to every program in it, so passing that on would ask twice.
  process.on('SIGINT', () => process.stdin.isTTY || program.kill('SIGINT'));
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

try {
  const options = readStartOptions(process.argv.slice(2), process.versions.node);
  await ensureInstalled();
  await ensureBuilt();
  if (options.fresh) await forgetData();
  process.exitCode = await run(options.port);
} catch (fault) {
  console.error(fault instanceof PlainFault ? fault.message : `Peer Support could not start: ${fault.message}`);
  process.exitCode = 1;
}
