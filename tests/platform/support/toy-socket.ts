import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';
import type { ToyServer } from './toy-server.ts';

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** A client that speaks the protocol by hand, so that it can also break it. */
export interface ToySocket {
  send(message: unknown): void;
  /** The next message that is no ping. */
  next(): Promise<Record<string, unknown>>;
  readonly closed: Promise<Closed>;
  readonly pings: () => number;
  close(): Promise<void>;
}

export async function openSocket(server: ToyServer, headers: Record<string, string> = {}, protocol = 'graphql-transport-ws', options: ClientOptions = {}): Promise<ToySocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, protocol, { headers, ...options });
  const inbox: Record<string, unknown>[] = [];
  const waiting: ((message: Record<string, unknown>) => void)[] = [];
  let pings = 0;
  socket.on('ping', () => {
    pings += 1;
  });
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Record<string, unknown>;
    const waiter = waiting.shift();
    if (waiter === undefined) inbox.push(message);
    else waiter(message);
  });
  const closed = new Promise<Closed>((resolve) => socket.once('close', (code, reason) => { resolve({ code, reason: reason.toString() }); }));
  await once(socket, 'open');
  return {
    send: (message) => { socket.send(typeof message === 'string' ? message : JSON.stringify(message)); },
    next: () => {
      const message = inbox.shift();
      return message === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(message);
    },
    closed,
    pings: () => pings,
    close: async () => {
      socket.close();
      await closed;
    },
  };
}

/** A connection that the server has acknowledged. */
export async function signedIn(server: ToyServer, token: string, headers: Record<string, string> = {}): Promise<ToySocket> {
  const socket = await openSocket(server, headers);
  socket.send({ type: 'connection_init', payload: { token } });
  const answer = await Promise.race([socket.next(), socket.closed]);
  if (!('type' in answer) || answer.type !== 'connection_ack') throw new Error(`not acknowledged: ${JSON.stringify(answer)}`);
  return socket;
}

let ids = 0;

/** Asks for an operation and returns everything that comes, until it ends. */
export async function results(socket: ToySocket, payload: unknown): Promise<unknown[]> {
  ids += 1;
  const id = String(ids);
  const received: unknown[] = [];
  socket.send({ id, type: 'subscribe', payload });
  for (;;) {
    const message = await socket.next();
    if (message['id'] !== id) throw new Error('a message of another operation');
    if (message['type'] !== 'complete') received.push(message['payload']);
    if (message['type'] !== 'next') return received;
  }
}
