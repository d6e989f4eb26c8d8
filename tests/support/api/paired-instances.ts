import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './instance-process.ts';

const PROGRAM = fileURLToPath(new URL('paired-instance.mjs', import.meta.url));

interface Reply {
  readonly id: number | 'ready';
  readonly failure?: string;
}

/** An API process that shares its database with another one; its jobs run when the test says so. */
export class PairedInstance {
  #orders = 0;
  readonly #waiting = new Map<number, (reply: Reply) => void>();

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {
    child.on('message', (reply: Reply) => {
      if (reply.id !== 'ready') this.#waiting.get(reply.id)?.(reply);
    });
  }

  static async start({ cloudUrl, folder }: { readonly cloudUrl: string; readonly folder: string }): Promise<PairedInstance> {
    const port = await freePort();
    const { DATABASE_URL: _, ...environment } = process.env;
    const child = fork(PROGRAM, {
      env: { ...environment, NODE_OPTIONS: '', PEER_SUPPORT_MODE: 'local', PORT: String(port - 1), DATA_DIR: folder, LOCAL_CLOUD_URL: cloudUrl },
    });
    await once(child, 'message');
    return new PairedInstance(`http://127.0.0.1:${String(port)}`, child);
  }

  runJob(name: string): Promise<void> {
    return this.#give('runJob', name);
  }

  /** Sets by how many milliseconds its clock is ahead. */
  setAhead(milliseconds: number): Promise<void> {
    return this.#give('setAhead', milliseconds);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  #give(order: string, argument: unknown): Promise<void> {
    const id = (this.#orders += 1);
    this.child.send({ id, order, argument });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ failure }) => {
        this.#waiting.delete(id);
        if (failure === undefined) resolve();
        else reject(new Error(`${order} failed: ${failure}`));
      });
    });
  }
}
