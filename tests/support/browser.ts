import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './browser/find-browser.mjs';

const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chrome, Chromium or Edge without a window. Chromium's sandbox does not start as root. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser was found. `npm test` installs one.');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot,
    args: isRoot ? [...flags, '--no-sandbox'] : flags,
  });
}
