import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import type { Tokens } from './tokens.ts';

const PING_EVERY = 20_000;
const PONG_WITHIN = 5_000;
const BACKOFF_MOST = 60_000;
/** How the protocol closes a connection whose token was not taken. */
const UNAUTHORIZED = 4401;
const SILENT = 4408;

export interface LiveLinkOptions {
  readonly address: string;
  readonly tokens: Tokens;
  /** The connection is there again: something may have changed meanwhile. */
  readonly onReconnected: () => void;
}

/** News over a WebSocket. It connects anew whenever the connection is lost. */
export function createLiveLink(options: LiveLinkOptions): ApolloLink {
  return new GraphQLWsLink(createLiveClient(options));
}

function createLiveClient({ address, tokens, onReconnected }: LiveLinkOptions): Client {
  let connectedBefore = false;
  const pulse = createPulse();
  return createClient({
    url: address,
    connectionParams: async () => ({ token: await tokens.current() }),
    retryAttempts: Infinity,
    retryWait: async (turn) => pause(Math.min(BACKOFF_MOST, 1_000 * 2 ** turn) * (0.5 + Math.random() / 2)),
    shouldRetry: () => true,
    keepAlive: PING_EVERY,
    // The API finds the text by its hash, and takes no other; the protocol wants the field to be there.
    jsonMessageReplacer: (key, value: unknown) => (key === 'query' ? '' : value),
    on: {
      connected: () => {
        if (connectedBefore) onReconnected();
        connectedBefore = true;
      },
      opened: (socket) => {
        pulse.of(socket as WebSocket);
      },
      ping: pulse.pinged,
      pong: pulse.ponged,
      closed: (event) => {
        if ((event as CloseEvent).code === UNAUTHORIZED) tokens.forget();
      },
    },
  });
}

/** Closes a connection that has gone silent, as after a sleep of the computer. */
function createPulse(): { of: (socket: WebSocket) => void; pinged: (received: boolean) => void; ponged: (received: boolean) => void } {
  let current: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    of: (socket) => {
      current = socket;
    },
    pinged: (received) => {
      if (received) return;
      timer = setTimeout(() => {
        current?.close(SILENT, 'No answer');
      }, PONG_WITHIN);
    },
    ponged: (received) => {
      if (received) clearTimeout(timer);
    },
  };
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
