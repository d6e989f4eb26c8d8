import type { Express } from 'express';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlainFault } from '../../platform/plain-fault.ts';

/** Only this machine: browsers fall back to it for "localhost" when the IPv6 loopback is silent. */
const loopback = '127.0.0.1';

function plainFault(fault: NodeJS.ErrnoException, port: number): Error {
  if (fault.code === 'EADDRINUSE') {
    const other = port === 4000 ? 5000 : 4000;
    return new PlainFault(`Port ${String(port)} is in use. Close the other program or start with: npm start -- --port ${String(other)}`);
  }
  if (fault.code === 'EACCES') {
    return new PlainFault(`This account may not use port ${String(port)}. Start with a higher one: npm start -- --port 4000`);
  }
  return new PlainFault(`Peer Support could not listen on port ${String(port)} (${fault.code ?? 'unknown fault'}).`, { cause: fault });
}

/** Listens on loopback; port 0 takes a free one. Rejects with one plain sentence. */
export async function listenOnLoopback(app: Express, port: number): Promise<{ port: number; server: Server }> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault) => { reject(plainFault(fault, port)); });
    server.listen(port, loopback, resolve);
  });
  return { port: (server.address() as AddressInfo).port, server };
}

/** Ends at once, also the event streams that would otherwise stay open for ever. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  server.closeAllConnections();
  await closed;
}
