import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyFileUnusable, openKeyFile } from '../../api/platform/sealing/key-file.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peer-support-keys-'));
  file = join(folder, 'inner', 'keys.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the key file of local mode', () => {
  it('is made at the first start, for its owner only', async () => {
    const keys = await openKeyFile(file);
    const { current, pepper } = keys;
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect([current.secret.length, pepper.length]).toEqual([32, 32]);
    expect(Buffer.from(current.secret).equals(pepper)).toBe(false);
    expect(await keys.byEpoch(current.epoch)).toEqual(current);
    expect(await keys.byEpoch('another')).toBeUndefined();
  });

  it('gives the same keys at the next start, and others in another folder', async () => {
    const { current, pepper } = await openKeyFile(file);
    expect(await openKeyFile(file)).toMatchObject({ current, pepper });
    const other = await openKeyFile(join(folder, 'keys.json'));
    expect(other.current.secret).not.toEqual(current.secret);
    expect(other.pepper).not.toEqual(pepper);
  });

  it('keeps the keys of earlier epochs', async () => {
    const { current } = await openKeyFile(file);
    const kept = JSON.parse(await readFile(file, 'utf8')) as { current: string; epochs: Record<string, string> };
    const epoch = 'a3a9c3a5-29a6-4c64-8d3b-0d8f3a0e2f11';
    kept.epochs[epoch] = Buffer.alloc(32, 3).toString('base64url');
    await writeFile(file, JSON.stringify({ ...kept, current: epoch }));
    const keys = await openKeyFile(file);
    expect(keys.current.epoch).toBe(epoch);
    expect(await keys.byEpoch(current.epoch)).toEqual(current);
  });

  it.each<[string, (text: string) => string]>([
    ['is empty', () => ''],
    ['was cut off', (text) => text.slice(0, 100)],
    ['is something else', () => '{"hello":"world"}'],
    ['lost the key of its epoch', (text) => text.replace(/"epochs":\{.*\}\}/, '"epochs":{}}')],
    ['has a key that is too short', (text) => text.replace(/("epochs":\{"[^"]+":"[\w-]{20})[\w-]+/, '$1')],
    ['has a pepper that is too short', (text) => text.replace(/("pepper":"[\w-]{20})[\w-]+/, '$1')],
  ])('is refused with one plain sentence and kept as it is where it %s', async (_, damage) => {
    await openKeyFile(file);
    const secret = (JSON.parse(await readFile(file, 'utf8')) as { pepper: string }).pepper;
    const damaged = damage(await readFile(file, 'utf8'));
    await writeFile(file, damaged);
    const opening = openKeyFile(file);
    await expect(opening).rejects.toBeInstanceOf(KeyFileUnusable);
    await expect(opening).rejects.toThrow(/^The key file .+keys\.json is damaged\. Without it, what was sealed cannot be read\.$/);
    await expect(opening).rejects.not.toThrow(secret.slice(0, 10));
    expect(await readFile(file, 'utf8')).toBe(damaged);
  });

  it('says so where the folder cannot be made', async () => {
    await writeFile(join(folder, 'plain'), '');
    await expect(openKeyFile(join(folder, 'plain', 'keys.json'))).rejects.toThrow(/^The (folder|key file) \S+ cannot be (written to|read)\.$/);
  });
});
