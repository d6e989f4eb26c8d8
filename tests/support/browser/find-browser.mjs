// Plain JavaScript, because `npm test` looks for a browser before any test is compiled.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';
const usualNames = [
  'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return usualNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inUsualPlaces() {
  if (process.platform === 'darwin') {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (!isWindows) return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** A browser whose system libraries are missing is there and does not start, so it is asked for its version. */
async function answers(path) {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (isWindows) return true;
  return run(path, ['--version'], { timeout: 30_000 }).then(() => true, () => false);
}

/** The path of a Chrome, Chromium or Edge that starts, or null. `PEER_SUPPORT_BROWSER` names one and ends the search. */
export async function findBrowser() {
  if (process.env.PEER_SUPPORT_BROWSER) return process.env.PEER_SUPPORT_BROWSER;
  const candidates = [...inUsualPlaces(), ...(isWindows ? [] : onPath()), await fromPlaywright()];
  for (const path of candidates) if (await answers(path)) return path;
  return null;
}
