import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

function succeeds(command, words, shell = false) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const program = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], shell, env, timeout: 300_000 });
  return new Promise((resolve) => {
    program.on('error', () => resolve(false));
    program.on('close', (code) => resolve(code === 0));
  });
}

const ways = [
  () => succeeds('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], isWindows),
  async () => {
    if (!isRoot || !existsSync('/etc/debian_version')) return false;
    return (await succeeds('apt-get', ['update'])) && succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  },
];

/** The path of a browser for the end-to-end tests; installs one where there is none. */
export async function ensureBrowser() {
  const present = await findBrowser();
  if (present) return present;
  console.log('No Chrome, Chromium or Edge found. Installing Chromium for the end-to-end tests.');
  for (const install of ways) {
    await install();
    const path = await findBrowser();
    if (path) return path;
  }
  throw new Error('The end-to-end tests need Chrome, Chromium or Edge. Install one, or name it in PEER_SUPPORT_BROWSER.');
}
