import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const projectDir = join(import.meta.dirname, '../../..');
const startMilliseconds = 120_000;
const stopMilliseconds = 10_000;

/** Peer Support as `npm start` runs it, with an organisation of its own in a folder of its own. */
export interface RunningApp {
  /** The local Teams host page. */
  readonly hostUrl: string;
  /** The API and the tab. */
  readonly tabUrl: string;
  stop(): Promise<void>;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The app takes two ports in a row. */
async function freePair(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // Below the ports that the system hands out by itself.
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error('No two free ports in a row were found.');
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

/** @param clockStart ISO instant that it is at the start; the real time unless given */
export async function startApp(clockStart?: string): Promise<RunningApp> {
  const port = await freePair();
  const dataDir = await mkdtemp(join(tmpdir(), 'peer-support-e2e-'));
  const env = { ...process.env, PEER_SUPPORT_MODE: 'local', PORT: String(port), DATA_DIR: dataDir, ...(clockStart === undefined ? {} : { CLOCK_START: clockStart }) };
  const program = spawn(process.execPath, [join(projectDir, 'dist/api/main.js')], {
    cwd: projectDir,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  const hasEnded = (): boolean => program.exitCode !== null || program.signalCode !== null;

  const stop = async (): Promise<void> => {
    if (!hasEnded()) {
      const ended = once(program, 'exit');
      program.kill('SIGTERM');
      const timer = setTimeout(() => program.kill('SIGKILL'), stopMilliseconds);
      await ended;
      clearTimeout(timer);
    }
    await rm(dataDir, { recursive: true, force: true });
  };

  const app = { hostUrl: `http://localhost:${String(port)}`, tabUrl: `http://localhost:${String(port + 1)}`, stop };
  const deadline = Date.now() + startMilliseconds;
  while (!((await answers(`${app.tabUrl}/healthz`)) && (await answers(app.hostUrl)))) {
    if (hasEnded() || Date.now() > deadline) {
      await stop();
      throw new Error(`Peer Support did not start:\n${said.join('')}`);
    }
    await pause(200);
  }
  return app;
}
