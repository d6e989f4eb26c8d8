import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { PackageFault } from './package-fault.mjs';

const placeholder = /\$\{\{(\w+)\}\}/g;

/** The values of an environment, as the Microsoft 365 Agents Toolkit writes them; the process's own come first. */
export async function readValues(projectDir, name, environment = process.env) {
  const file = `env/.env.${name}`;
  const text = await readFile(join(projectDir, file), 'utf8').catch(() => {
    throw new PackageFault(`There is no ${file}. The toolkit writes it when it provisions; or copy env/.env.dev.`);
  });
  return { ...parseEnv(text), ...environment };
}

/**
 * A text with its placeholders filled.
 *
 * @throws PackageFault naming every value that is missing
 */
export function fill(text, values) {
  const missing = [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))].filter((name) => !values[name]);
  if (missing.length > 0) throw new PackageFault(`These values are missing: ${missing.join(', ')}. Write them into env/, or set them in the environment.`);
  return text.replaceAll(placeholder, (_match, name) => values[name]);
}
