import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../dist/api/main.js', import.meta.url));

/** An instance in a process of its own, which a test can kill. */
export interface InstanceProcess {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

const TRIES = 5;

/** Starts the built API in local mode beside a cloud that runs already; resolves when it answers. */
export async function startInstance(options: { readonly cloudUrl: string; readonly folder: string }): Promise<InstanceProcess> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOnce(options, await freePort());
    } catch (error) {
      // Somebody else took the port between finding it and listening on it.
      if (tries === TRIES || !String(error).includes('is in use')) throw error;
    }
  }
}

async function startOnce(options: { readonly cloudUrl: string; readonly folder: string }, port: number): Promise<InstanceProcess> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...environment,
      NODE_OPTIONS: '',
      PEER_SUPPORT_MODE: 'local',
      PORT: String(port - 1),
      DATA_DIR: options.folder,
      LOCAL_CLOUD_URL: options.cloudUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(child);
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('is ready')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => { reject(new Error(`The instance ended: ${said}`)); });
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
