import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from './read-values.mjs';

/** The parts of the app package, with the values of an environment filled in: file name -> content. */
export async function readPackage(folder, values) {
  const manifestText = fill(await readFile(join(folder, 'manifest.json'), 'utf8'), values);
  const manifest = JSON.parse(manifestText);
  const files = { 'manifest.json': Buffer.from(manifestText) };
  const languages = {};
  for (const { languageTag, file } of manifest.localizationInfo?.additionalLanguages ?? []) {
    files[file] = await readFile(join(folder, file));
    languages[languageTag] = JSON.parse(files[file].toString());
  }
  const icons = {};
  for (const [name, file] of Object.entries(manifest.icons)) icons[name] = files[file] = await readFile(join(folder, file));
  return { manifest, languages, icons, files };
}
