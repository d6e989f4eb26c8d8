import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { PNG } from 'pngjs';
import { readPackage, type Manifest, type Parts } from '../../appPackage/package/read-package.mjs';
import { fill, readValues } from '../../appPackage/package/read-values.mjs';
import { PERSONAL_TAB } from '../../shared/personal-tab.ts';

const projectDir = join(import.meta.dirname, '../..');
const folder = join(projectDir, 'appPackage');
const VALUES = {
  TAB_DOMAIN: 'peer.example.com',
  TEAMS_APP_ID: '3f1d3c0e-8a54-4a2c-9d5f-0d3c53a4b111',
  AAD_APP_CLIENT_ID: '0d3c53a4-9d5f-4a2c-8a54-3f1d3c0eb222',
};
const parts = (): Promise<Parts> => readPackage(folder, VALUES);

/** A picture of one colour, with or without a ground. */
function png(size: number, [red, green, blue, alpha]: readonly [number, number, number, number]): Buffer {
  const image = new PNG({ width: size, height: size });
  for (let at = 0; at < image.data.length; at += 4) image.data.set([red, green, blue, alpha], at);
  return PNG.sync.write(image);
}

/** What is wrong with each. */
function check(packages: readonly Pick<Parts, 'manifest' | 'languages' | 'icons'>[]): Promise<string[][]> {
  const plain = packages.map(({ manifest, languages, icons }) => ({
    manifest, languages, icons: Object.fromEntries(Object.entries(icons).map(([name, image]) => [name, image.toString('base64')])),
  }));
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [join(import.meta.dirname, 'check-all.mjs')], (error, stdout) => {
      if (error) reject(new Error('The check did not run.', { cause: error }));
      else resolve(JSON.parse(stdout) as string[][]);
    });
    child.stdin?.end(JSON.stringify(plain));
  });
}

it('the package is right by the schema of Microsoft and by ours', async () => {
  expect(await check([await parts()])).toEqual([[]]);
});

it('holds the manifest, each language and both icons, and nothing else', async () => {
  const { files } = await parts();
  expect(Object.keys(unzipSync(zipSync(files))).sort()).toEqual(['color.png', 'de.json', 'manifest.json', 'outline.png']);
});

describe('of what is wrong, each is named', () => {
  type Wrong = (given: Parts) => void;
  const manifest = (change: (manifest: Manifest) => void): Wrong => (given) => { change(given.manifest); };
  const cases: [string, Wrong, RegExp][] = [
    ['an icon of another size', (given) => { given.icons.color = png(96, [79, 82, 178, 255]); }, /icons\.color has 96x96/],
    ['a colour icon that one sees through', (given) => { given.icons.color = png(192, [79, 82, 178, 0]); }, /icons\.color has transparent/],
    ['an outline on a ground', (given) => { given.icons.outline = png(32, [255, 255, 255, 255]); }, /icons\.outline has no transparent/],
    ['a file that is no picture', (given) => { given.icons.outline = Buffer.from('no'); }, /icons\.outline is not a PNG/],
    ['no valid domain', manifest((one) => { one.validDomains = []; }), /validDomains is empty/],
    ['a domain of others', manifest((one) => { one.validDomains.push('elsewhere.example.org'); }), /validDomains has more than/],
    ['a wildcard', manifest((one) => { one.validDomains = ['*.example.com']; }), /wildcard/],
    ['a page elsewhere', manifest((one) => { one.developer.privacyUrl = 'https://elsewhere.example.org/privacy'; }), /elsewhere\.example\.org/],
    ['a page without encryption', manifest((one) => { one.staticTabs[0].contentUrl = 'http://peer.example.com/tab/'; }), /http:\/\/peer\.example\.com/],
    ['another resource', manifest((one) => { one.webApplicationInfo.resource = 'api://peer.example.com'; }), /webApplicationInfo\.resource/],
    ['a static tab for teams', manifest((one) => { one.staticTabs[0].scopes = ['personal', 'team']; }), /static tab has another scope/],
    ['a tab in meetings', manifest((one) => { one.configurableTabs[0]?.context.push('meetingSidePanel'); }), /kept out of meetings/],
    ['no tab to pin', manifest((one) => { one.configurableTabs = []; }), /nobody could pin/],
    ['a tab for channels alone', manifest((one) => { one.configurableTabs[0]!.scopes = ['team']; }), /misses a scope/],
    ['an activity type of its own', manifest((one) => { one.activities.activityTypes.push({ type: 'accepted', description: 'x', templateText: 'x' }); }), /“accepted” is one that nobody sends/],
    ['another activity type', manifest((one) => { one.activities.activityTypes[0].type = 'news'; }), /activity type “update” is missing/],
    ['a notice with a name', manifest((one) => { one.activities.activityTypes[0].templateText = '{actor} wrote to you'; }), /has a placeholder/],
    ['a translated notice with a name', (given) => { given.languages['de']!['activities.activityTypes[0].templateText'] = '{actor} schreibt'; }, /templateText in de has a placeholder/],
    ['a schema that is asked of the network', manifest((one) => { one.$schema = one.$schema.replace('1.30', '1.99'); }), /\$schema and manifestVersion/],
    ['no permission to send notices', manifest((one) => { one.authorization.permissions.resourceSpecific = []; }), /TeamsActivity\.Send\.User is missing/],
    ['a text that is not translated', (given) => { delete given.languages['de']?.['name.full']; }, /name\.full is missing in de/],
    ['a translation of nothing', (given) => { given.languages['de']!['staticTabs[4].name'] = 'Nichts'; }, /staticTabs\[4\]\.name in de is nothing/],
    ['a translation that is too long', (given) => { given.languages['de']!['description.short'] = 'x'.repeat(81); }, /description\.short in de has more than 80/],
    ['a name that is too long', manifest((one) => { one.name.short = 'x'.repeat(31); }), /name/],
    ['a field that the schema requires', manifest((one) => { delete one.accentColor; }), /accentColor/],
  ];

  let said: string[][];
  beforeAll(async () => {
    said = await check(await Promise.all(cases.map(async ([, wrong]) => {
      const given = await parts();
      wrong(given);
      return given;
    })));
  });

  it.each(cases.map(([name, , words], place) => [name, place, words] as const))('%s', (_, place, words) => {
    expect(said[place]?.join('\n')).toMatch(words);
  });
});

describe('values', () => {
  it('that are missing are named together', () => {
    expect(() => fill('${{ONE}} ${{TWO}} ${{ONE}}', { TWO: 'two' })).toThrow('These values are missing: ONE.');
    expect(() => fill('${{ONE}} ${{TWO}}', {})).toThrow('ONE, TWO');
  });

  it('of the process come before those of the file', async () => {
    expect((await readValues(projectDir, 'dev', { TAB_DOMAIN: 'here.example' })).TAB_DOMAIN).toBe('here.example');
    await expect(readValues(projectDir, 'nowhere', {})).rejects.toThrow('There is no env/.env.nowhere');
  });

  it('in the repository are no secrets', async () => {
    for (const name of ['dev', 'local']) expect(await readFile(join(projectDir, `env/.env.${name}`), 'utf8')).not.toMatch(/SECRET|PASSWORD|=[0-9a-f-]{36}/);
  });
});

describe('the manifest and the program say the same', () => {
  const source = (path: string): Promise<string> => readFile(join(projectDir, path), 'utf8');

  it('about the places of the tab and the notices', async () => {
    const { manifest } = await parts();
    expect(manifest.staticTabs[0].entityId).toBe(PERSONAL_TAB);
    expect(await source('api/platform/graph/graph-client.ts')).toContain(`activityType: '${manifest.activities.activityTypes[0].type}'`);
    expect(await source('api/platform/graph/graph-client.ts')).toContain(`'${manifest.activities.activityTypes[0].templateText}'`);
    expect(manifest.configurableTabs[0]?.configurationUrl).toBe('https://peer.example.com/tab/?view=configure');
  });

  it('about signing in', async () => {
    const entra = JSON.parse(fill(await source('appPackage/aad.manifest.json'), {
      ...VALUES, AAD_APP_OBJECT_ID: 'object', AAD_APP_ACCESS_AS_USER_PERMISSION_ID: 'scope', APP_NAME_SUFFIX: ' ',
    })) as { api: { requestedAccessTokenVersion: number; oauth2PermissionScopes: { value: string }[] }; appRoles: { value: string }[]; identifierUris: string[]; optionalClaims: { accessToken: { name: string }[] } };
    expect(entra.api.requestedAccessTokenVersion).toBe(2);
    expect(entra.identifierUris).toEqual([(await parts()).manifest.webApplicationInfo.resource]);
    const claims = await source('api/platform/identity/claims.ts');
    expect(claims).toContain(`'${entra.api.oauth2PermissionScopes[0]?.value ?? ''}'`);
    for (const { name } of entra.optionalClaims.accessToken) expect(claims).toContain(`claims['${name}']`);
    expect(await source('api/platform/identity/app-roles.ts')).toContain(`'${entra.appRoles[0]?.value ?? ''}'`);
  });
});
