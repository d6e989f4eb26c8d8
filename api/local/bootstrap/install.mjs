import { fingerprint, remember, remembered } from './fingerprint.mjs';
import { alone } from './lock.mjs';
import { tell } from './plain-fault.mjs';
import { step } from './step.mjs';

const lockFile = 'package-lock.json';
const markFile = 'node_modules/.peer-support-installed';
const whatFailed = 'Installing failed. Check the internet connection and the free disk space, then start again.';

async function packagesIn(file) {
  return JSON.parse((await remembered(file)) ?? '{}').packages ?? {};
}

/** Whether somebody ran npm by hand: npm itself notes in node_modules which versions it put there. */
async function wasInstalledByHand() {
  const wanted = Object.entries(await packagesIn(lockFile));
  const present = await packagesIn('node_modules/.package-lock.json');
  return wanted.every(([place, { version, optional, devOptional }]) => {
    const found = present[place]?.version;
    // Packages for other systems are in the lock file but not on this disk.
    return place === '' || found === version || (found === undefined && (optional || devOptional));
  });
}

async function isInstalled() {
  const mark = await fingerprint([lockFile]);
  if ((await remembered(markFile)) === mark) return true;
  if (!(await wasInstalledByHand())) return false;
  await remember(markFile, mark);
  return true;
}

/** Installs exactly what the lock file names, unless that was done before. */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  await alone(async () => {
    if (await isInstalled()) return;
    tell('Installing what Peer Support needs. This takes a minute or two.');
    await step('packages', ['ci', '--no-audit', '--no-fund'], whatFailed);
    await remember(markFile, await fingerprint([lockFile]));
  });
}
