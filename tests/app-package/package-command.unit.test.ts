import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const projectDir = join(import.meta.dirname, '../..');
const build = join(projectDir, 'appPackage/build');

function packageFor(environment: string): Promise<{ code: unknown; said: string }> {
  const { PATH } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [join(projectDir, 'appPackage/package.mjs'), environment], { env: { PATH } }, (error, _stdout, said) => {
      resolve({ code: error?.code ?? 0, said });
    });
  });
}

it('names every value that is missing, and the environment that is not there', async () => {
  const unfilled = await packageFor('dev');
  expect(unfilled.code).toBe(1);
  expect(unfilled.said).toContain('These values are missing: TEAMS_APP_ID, TAB_DOMAIN, AAD_APP_CLIENT_ID.');
  const nowhere = await packageFor('nowhere');
  expect(nowhere.code).toBe(1);
  expect(nowhere.said).toContain('There is no env/.env.nowhere.');
});

it('a package that was made is no reason to build Peer Support again', async () => {
  const { fingerprint } = (await import(join(projectDir, 'api/local/bootstrap/fingerprint.mjs'))) as { fingerprint: (places: string[]) => Promise<string> };
  const file = join(build, 'appPackage.of-a-test.zip');
  const before = await fingerprint(['appPackage']);
  await mkdir(build, { recursive: true });
  await writeFile(file, 'made');
  try {
    expect(await fingerprint(['appPackage'])).toBe(before);
  } finally {
    await rm(file, { force: true });
  }
});
