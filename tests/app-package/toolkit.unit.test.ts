import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const projectDir = join(import.meta.dirname, '../..');
const source = (path: string): Promise<string> => readFile(join(projectDir, path), 'utf8');

/** Permissions that the toolkit does not know by name: with a name it would refuse to provision. Their ids are the same in every tenant. */
const BY_ID: Record<string, string> = { '469cd065-729e-4dee-b1fa-d92e0fab6310': 'ProfilePhoto.Read.All' };
/** What signing in takes; the README lists what Graph is asked beyond that. */
const FOR_SIGNING_IN = 'User.Read delegated';

interface Entra {
  requiredResourceAccess: { resourceAccess: { id: string; type: 'Scope' | 'Role' }[] }[];
}

it('asks for exactly the permissions that the README explains', async () => {
  const { requiredResourceAccess } = JSON.parse(await source('appPackage/aad.manifest.json')) as Entra;
  const asked = requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess)
    .map(({ id, type }) => `${BY_ID[id] ?? id} ${type === 'Scope' ? 'delegated' : 'application'}`);
  const explained = [...(await source('README.md')).matchAll(/^\| `([\w.]+)` \| (delegated|application) \|/gm)].map(([, name, kind]) => `${name ?? ''} ${kind ?? ''}`);
  expect(asked.sort()).toEqual([FOR_SIGNING_IN, ...explained].sort());
});

it('names by its id what the toolkit would not find by name', async () => {
  const text = await source('appPackage/aad.manifest.json');
  for (const name of Object.values(BY_ID)) expect(text).not.toContain(name);
});

it.each(['dev', 'local'])('has a place in env/.env.%s for every value that the toolkit fills in', async (name) => {
  const files = ['m365agents.yml', 'm365agents.local.yml', 'appPackage/manifest.json', 'appPackage/aad.manifest.json'];
  const texts = await Promise.all(files.map(source));
  const used = texts.flatMap((text) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, value]) => value));
  const places = new Set([...(await source(`env/.env.${name}`)).matchAll(/^(\w+)=/gm)].map(([, value]) => value));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((value) => !places.has(value))).toEqual([]);
});
