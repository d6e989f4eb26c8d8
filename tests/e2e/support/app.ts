import { spawn, type ChildProcess } from 'node:child_process';
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
  /** Where it keeps its databases and keys. */
  readonly folder: string;
  /** Ends it and starts it again on what it has stored, at another time. */
  restart(clockStart: string): Promise<void>;
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
  const [hostUrl, tabUrl] = [`http://localhost:${String(port)}`, `http://localhost:${String(port + 1)}`];
  const begin = (at?: string): Promise<ChildProcess> =>
    startProgram({ PORT: String(port), DATA_DIR: dataDir, ...(at === undefined ? {} : { CLOCK_START: at }) }, [`${tabUrl}/healthz`, hostUrl]);
  let program = await begin(clockStart);
  return {
    hostUrl,
    tabUrl,
    folder: dataDir,
    async restart(at) {
      await end(program);
      program = await begin(at);
    },
    async stop() {
      await end(program);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves when every address answers. */
async function startProgram(settings: Record<string, string>, addresses: readonly string[]): Promise<ChildProcess> {
  const program = spawn(process.execPath, [join(projectDir, 'dist/api/main.js')], {
    cwd: projectDir,
    env: { ...process.env, PEER_SUPPORT_MODE: 'local', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  const deadline = Date.now() + startMilliseconds;
  while (!(await Promise.all(addresses.map(answers))).every(Boolean)) {
    if (hasEnded(program) || Date.now() > deadline) {
      await end(program);
      throw new Error(`Peer Support did not start:\n${said.join('')}`);
    }
    await pause(200);
  }
  return program;
}

function hasEnded(program: ChildProcess): boolean {
  return program.exitCode !== null || program.signalCode !== null;
}

async function end(program: ChildProcess): Promise<void> {
  if (hasEnded(program)) return;
  const ended = once(program, 'exit');
  program.kill('SIGTERM');
  const timer = setTimeout(() => program.kill('SIGKILL'), stopMilliseconds);
  await ended;
  clearTimeout(timer);
}
