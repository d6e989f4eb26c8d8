import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { projectDir } from './plain-fault.mjs';

/** Made by the build itself or by packaging, so a change there is no reason to build again. */
const generated = [join('tab', 'gql'), join('api', 'schema.graphql'), join('appPackage', 'build')];

async function filesUnder(place) {
  if (!existsSync(join(projectDir, place))) return [];
  if (!(await stat(join(projectDir, place))).isDirectory()) return [place];
  const entries = await readdir(join(projectDir, place), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectDir.length).replace(sep, ''));
}

/** One hash over the names and contents of all files in these places of the project. */
export async function fingerprint(places) {
  const files = (await Promise.all(places.map(filesUnder))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) {
    if (generated.some((place) => file === place || file.startsWith(place + sep))) continue;
    hash.update(`${file}\0`).update(await readFile(join(projectDir, file))).update('\0');
  }
  return hash.digest('hex');
}

export async function remembered(file) {
  const path = join(projectDir, file);
  return existsSync(path) ? (await readFile(path, 'utf8')).trim() : null;
}

export async function remember(file, mark) {
  const path = join(projectDir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${mark}\n`);
}
