import type { Server } from 'node:http';
import { createApp, type App } from './app.ts';
import { PlainFault } from './platform/plain-fault.ts';
import { readConfig, type LocalConfig, type ProductionConfig } from './config.ts';

/** How long an instance that is told to stop lets its requests finish. */
const DRAIN_MILLISECONDS = 10_000;

interface Running {
  close(): Promise<void>;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const running = config.PEER_SUPPORT_MODE === 'local' ? await runLocal(config) : await runProduction(config);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), DRAIN_MILLISECONDS).unref();
    void running.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function runLocal(config: LocalConfig): Promise<Running> {
  const { openLocalInstance } = await import('./local/instance.ts');
  const instance = await openLocalInstance(config, say);
  const app = await serve(await createApp(instance.parts), instance.port, '127.0.0.1');
  say(`Peer Support is ready. Open ${instance.address}`);
  return {
    async close() {
      await app.close();
      await instance.closeCloud();
    },
  };
}

async function runProduction(config: ProductionConfig): Promise<Running> {
  const { openProduction } = await import('./production.ts');
  return serve(await createApp(await openProduction(config)), config.PORT);
}

async function serve(app: App, port: number, host?: string): Promise<App> {
  await app.start();
  await listen(app.server, port, host);
  return app;
}

function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${String(port)} is in use. Close the other program, or start with another port: npm start -- --port 4000`;
      reject(error.code === 'EADDRINUSE' ? new PlainFault(inUse) : error);
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

try {
  await main();
} catch (error) {
  // Other faults may carry values in their message: of those only the kind is told.
  const kind = error instanceof Error ? error.name : 'unknown fault';
  process.stderr.write(`${error instanceof PlainFault ? error.message : `Peer Support could not start (${kind}).`}\n`);
  process.exit(1);
}
