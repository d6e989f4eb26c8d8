import type { IncomingMessage } from 'node:http';
import { CloseCode, handleProtocols, makeServer, type Server, type ServerOptions } from 'graphql-ws';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Log } from '../log.ts';

/** What each connection's context carries along. */
export interface WsExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

export interface WsTransportOptions {
  readonly protocol: ServerOptions<Record<string, unknown>, WsExtra>;
  readonly keepAliveMilliseconds: number;
  readonly log: Log;
}

/**
 * Joins the graphql-ws protocol to `ws` sockets. The library's own binding prints errors as they come, messages and
 * all; this one logs that there was one.
 */
export function serveProtocol(sockets: WebSocketServer, options: WsTransportOptions): void {
  const server = makeServer(options.protocol);
  sockets.options.handleProtocols = handleProtocols;
  sockets.on('error', (error) => {
    options.log.fault('webSocketServer', { error });
  });
  sockets.on('connection', (socket, request) => {
    serveSocket(socket, request, server, options);
  });
}

function serveSocket(socket: WebSocket, request: IncomingMessage, server: Server<WsExtra>, { log, keepAliveMilliseconds }: WsTransportOptions): void {
  // What a client does wrong on the wire; `ws` closes the connection itself.
  socket.on('error', () => {
    log.event('webSocketBroken');
  });
  const fault = (error: unknown): void => {
    log.fault('webSocketFault', { error });
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const stopPinging = keepAlive(socket, keepAliveMilliseconds);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) => sent(socket, data),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (handle) => {
        socket.on('message', (data: Buffer) => void handle(data.toString()).catch(fault));
      },
    },
    { socket, request },
  );
  socket.once('close', (code, reason) => {
    stopPinging();
    void closed(code, reason.toString()).catch(fault);
  });
}

function sent(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => {
    socket.send(data, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** A connection that does not answer one ping before the next is due is cut. */
function keepAlive(socket: WebSocket, milliseconds: number): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, milliseconds);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** Says goodbye to everybody and waits until they are gone; who does not answer is cut after a second. */
export async function closeSockets(sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.close(1001, 'Going away');
  const cut = setTimeout(() => {
    for (const socket of sockets.clients) socket.terminate();
  }, 1_000);
  await new Promise<void>((resolve) => {
    sockets.close(() => {
      resolve();
    });
  });
  clearTimeout(cut);
}
