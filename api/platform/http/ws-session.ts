import type { Context } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { ScreenLanguage } from '../../../shared/vocabulary.ts';
import { KeysUnavailable, SignInRefused, type TokenVerifier, type VerifiedToken, type Viewer } from '../identity/viewer.ts';
import type { Log } from '../log.ts';
import { languageOf } from './language.ts';
import type { WsConnections } from './ws-connections.ts';
import type { WsExtra } from './ws-transport.ts';

export type WsContext = Context<Record<string, unknown>, WsExtra>;

/** Whose connection it is, until it closes or the token runs out. */
export interface WsSession {
  readonly viewer: Viewer;
  readonly language: ScreenLanguage;
}

export interface WsSessionsOptions {
  readonly verifier: TokenVerifier;
  readonly connections: WsConnections;
  readonly log: Log;
  readonly now: () => Date;
}

export interface WsSessions {
  /** False: refused, and the connection is closing with a code that says what to do next. */
  open(context: WsContext): Promise<boolean>;
  of(context: WsContext): WsSession | undefined;
  close(context: WsContext): void;
}

/** The protocol's client gives up after the first and the third, and comes back after the others. */
const CLOSE = { unauthorized: 4401, expired: 4403, tooMany: 4429, tryAgain: 1013 } as const;
const LONGEST_TIMEOUT = 2 ** 31 - 1;

export function createWsSessions(options: WsSessionsOptions): WsSessions {
  const sessions = new WeakMap<WebSocket, WsSession & { readonly expiry: NodeJS.Timeout }>();
  const begin = (context: WsContext, { viewer, expiresAt }: VerifiedToken): boolean => {
    const { socket } = context.extra;
    // It may have gone away while its token was looked at.
    if (socket.readyState !== socket.OPEN) return false;
    const left = expiresAt.getTime() - options.now().getTime();
    if (!options.connections.add(viewer, socket)) return refuse(socket, CLOSE.tooMany, 'Too many connections');
    const expiry = setTimeout(() => socket.close(CLOSE.expired, 'Token expired'), Math.min(Math.max(left, 0), LONGEST_TIMEOUT));
    expiry.unref();
    sessions.set(socket, { viewer, language: languageFor(context), expiry });
    return true;
  };
  return {
    open: async (context) => {
      try {
        return begin(context, await options.verifier.verify(tokenIn(context)));
      } catch (error) {
        return refuseFor(error, context, options.log);
      }
    },
    of: (context) => sessions.get(context.extra.socket),
    close: (context) => {
      const session = sessions.get(context.extra.socket);
      if (session === undefined) return;
      clearTimeout(session.expiry);
      options.connections.remove(session.viewer, context.extra.socket);
      sessions.delete(context.extra.socket);
    },
  };
}

function refuse(socket: WebSocket, code: number, reason: string): false {
  socket.close(code, reason);
  return false;
}

function refuseFor(error: unknown, { extra: { socket } }: WsContext, log: Log): false {
  if (error instanceof SignInRefused) {
    log.event(`signInRefused.${error.reason}`);
    return refuse(socket, CLOSE.unauthorized, 'Unauthorized');
  }
  if (error instanceof KeysUnavailable) log.event('signInKeysUnavailable');
  else log.fault('webSocketFault', { error });
  return refuse(socket, CLOSE.tryAgain, 'Try again later');
}

function tokenIn(context: WsContext): string {
  const token = context.connectionParams?.['token'];
  if (typeof token !== 'string') throw new SignInRefused('missing');
  return token;
}

/** A browser cannot set headers on a WebSocket, so the tab may name its language beside the token. */
function languageFor(context: WsContext): ScreenLanguage {
  const language = context.connectionParams?.['language'];
  return languageOf(typeof language === 'string' ? language : context.extra.request.headers['accept-language']);
}
