import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainFault, projectDir, tell } from './plain-fault.mjs';

const distDir = join(projectDir, 'dist');
const lockDir = join(distDir, '.starting');
const pidFile = join(lockDir, 'pid');
/** A lock without a number in it is either a moment old or left behind by a crash. */
const emptyLockMilliseconds = 5000;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

async function isAbandoned() {
  try {
    const pid = Number(await readFile(pidFile, 'utf8'));
    if (pid > 0) return !isRunning(pid);
    return Date.now() - (await stat(lockDir)).mtimeMs > emptyLockMilliseconds;
  } catch {
    const made = await stat(lockDir).catch(() => null);
    return made !== null && Date.now() - made.mtimeMs > emptyLockMilliseconds;
  }
}

async function take() {
  try {
    await mkdir(distDir, { recursive: true });
    await mkdir(lockDir);
  } catch (fault) {
    if (fault.code === 'EEXIST') return false;
    throw new PlainFault('Peer Support cannot write into its own folder. Check who may write there.', { cause: fault });
  }
  await writeFile(pidFile, String(process.pid));
  return true;
}

/** Runs `work` while no other start of this project installs or builds; waits for its turn. */
export async function alone(work) {
  let hasWaited = false;
  while (!(await take())) {
    if (await isAbandoned()) {
      await rm(lockDir, { recursive: true, force: true });
      continue;
    }
    if (!hasWaited) tell('Another start is at work here. Waiting for it to finish.');
    hasWaited = true;
    await pause(300);
  }
  try {
    return await work();
  } finally {
    await rm(lockDir, { recursive: true, force: true });
  }
}
