import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startInstance } from '../support/api/instance-process.ts';

const MAIN = fileURLToPath(new URL('../../dist/api/main.js', import.meta.url));
/** Nothing listens there: these instances stop before they would. */
const NO_CLOUD = 'http://127.0.0.1:9';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'peer-support-start-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a start that fails says, and its exit code. */
async function startFailing(settings: Record<string, string>): Promise<{ said: string; code: number | null }> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: { ...environment, NODE_OPTIONS: '', PEER_SUPPORT_MODE: 'local', PORT: '1', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  await once(child, 'close');
  return { said, code: child.exitCode };
}

async function takePort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as { port: number }).port };
}

const onePlainSentence = /^[A-Z][^\n]+\n$/;

describe('a start that cannot succeed', () => {
  it('says that the folder cannot be written to', async () => {
    await writeFile(join(folder, 'file'), '');
    const { said, code } = await startFailing({ DATA_DIR: join(folder, 'file', 'data') });
    expect(said).toMatch(onePlainSentence);
    expect(said).toContain('cannot be written to');
    expect(code).toBe(1);
  });

  it.each(['peer-support.db', 'keyring.db'])('says that %s is damaged and how to begin anew', async (file) => {
    await writeFile(join(folder, file), 'This is no database. '.repeat(500));
    const { said, code } = await startFailing({ DATA_DIR: folder, LOCAL_CLOUD_URL: NO_CLOUD });
    expect(said).toMatch(onePlainSentence);
    expect(said).toContain('is damaged');
    expect(said).toContain('--fresh');
    expect(code).toBe(1);
  });

  it('says that the key file is damaged', async () => {
    await writeFile(join(folder, 'keys.json'), '{');
    const { said } = await startFailing({ DATA_DIR: folder, LOCAL_CLOUD_URL: NO_CLOUD });
    expect(said).toMatch(onePlainSentence);
    expect(said).toContain('is damaged');
  });

  it('says that the first of its two ports is taken', async () => {
    const { server, port } = await takePort();
    const { said, code } = await startFailing({ DATA_DIR: folder, PORT: String(port) });
    server.close();
    expect([said, code]).toEqual([expect.stringMatching(onePlainSentence), 1]);
    expect(said).toContain(`Port ${String(port)} is in use`);
  });

  it('says that the second of its two ports is taken', async () => {
    // The one before it has to be free, which no other test promises: then another pair is tried.
    for (let tries = 0; tries < 5; tries += 1) {
      const { server, port } = await takePort();
      const { said, code } = await startFailing({ DATA_DIR: folder, PORT: String(port - 1) });
      server.close();
      if (said.includes(`Port ${String(port - 1)} `)) continue;
      expect([said, code]).toEqual([expect.stringMatching(onePlainSentence), 1]);
      expect(said).toContain(`Port ${String(port)} is in use`);
      return;
    }
    throw new Error('No pair of ports was found whose first is free.');
  });

  it('refuses production settings in local mode, and the local stand-ins in production', async () => {
    const local = await startFailing({ DATA_DIR: folder, PUBLIC_URL: 'https://secret.example' });
    const production = await startFailing({ PEER_SUPPORT_MODE: 'production', DATA_DIR: folder });
    for (const { said, code } of [local, production]) {
      expect(said).toMatch(onePlainSentence);
      expect(said).not.toContain('secret.example');
      expect(code).toBe(1);
    }
  });
});

it('keeps its data between two starts, for this account only', async () => {
  for (const start of ['first', 'second']) {
    const instance = await startInstance({ cloudUrl: NO_CLOUD, folder });
    expect([start, (await fetch(`${instance.url}/healthz`)).status]).toEqual([start, 200]);
    await instance.kill();
  }
  for (const file of await readdir(folder)) expect([file, (await stat(join(folder, file))).mode & 0o077]).toEqual([file, 0]);
});
