import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { WebSocketServer, type VerifyClientCallbackSync } from 'ws';
import { BadRequest, ClientError, formatError, originalOf } from '../errors.ts';
import type { TokenVerifier } from '../identity/viewer.ts';
import type { Log } from '../log.ts';
import type { ContextRequest } from './context-request.ts';
import { operationLimits, type OperationLimits } from './operation-limits.ts';
import type { OperationSource } from './operation-request.ts';
import { createWsConnections } from './ws-connections.ts';
import { wsOperation } from './ws-operation.ts';
import { createWsSessions, type WsContext, type WsSessions } from './ws-session.ts';
import { closeSockets, serveProtocol } from './ws-transport.ts';

export interface GraphqlWsOptions<C extends ContextRequest> extends OperationSource {
  readonly schema: GraphQLSchema;
  readonly verifier: TokenVerifier;
  /** Called once a subscription. */
  readonly createContext: (request: ContextRequest) => Promise<C>;
  readonly log: Log;
  readonly now: () => Date;
  /** Where given, a browser page of another origin is refused. */
  readonly allowedOrigins?: readonly string[];
  readonly connectionsPerViewer?: number;
  /** Bytes of one message. */
  readonly payloadLimit?: number;
  readonly keepAliveMilliseconds?: number;
  readonly limits?: Partial<OperationLimits>;
}

const SUBSCRIPTIONS_PER_CONNECTION = 20;

/** Serves subscriptions at /graphql of this server, by the graphql-transport-ws protocol. */
export function attachGraphqlWs<C extends ContextRequest>(server: Server, options: GraphqlWsOptions<C>): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: options.payloadLimit ?? 16_384,
    perMessageDeflate: false,
    verifyClient: originCheck(options.allowedOrigins),
  });
  const connections = createWsConnections(options.connectionsPerViewer ?? 10);
  const sessions = createWsSessions({ ...options, connections });
  const masked = (errors: readonly GraphQLError[]): GraphQLFormattedError[] => errors.map((error) => mask(error, options.log));
  serveProtocol(sockets, {
    log: options.log,
    keepAliveMilliseconds: options.keepAliveMilliseconds ?? 12_000,
    protocol: {
      onConnect: (context) => sessions.open(context),
      onSubscribe: (context, _id, payload) => subscription(context, payload, sessions, options),
      onNext: (_context, _id, _payload, _args, { errors, ...result }) => (errors === undefined ? undefined : { ...result, errors: masked(errors) }),
      onError: (_context, _id, _payload, errors) => masked(errors),
      onClose: (context) => {
        sessions.close(context);
      },
    },
  });
  return { close: () => closeSockets(sockets) };
}

async function subscription<C extends ContextRequest>(
  context: WsContext,
  payload: { readonly operationName?: string | null | undefined },
  sessions: WsSessions,
  options: GraphqlWsOptions<C>,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const requestId = randomUUID();
  const start = performance.now();
  const note = (operation: string, outcome: string): void => {
    options.log.operation({ operation, outcome, milliseconds: performance.now() - start, requestId });
  };
  try {
    const session = sessions.of(context);
    const tooMany = Object.keys(context.subscriptions).length > SUBSCRIPTIONS_PER_CONNECTION;
    if (session === undefined || tooMany) throw new BadRequest();
    const asked = wsOperation(payload, { ...options, limits: operationLimits(options.limits) });
    const contextValue = await options.createContext({ ...session, requestId });
    note(asked.operationName ?? 'unnamed', 'OK');
    return { ...asked, contextValue };
  } catch (error) {
    note('unnamed', error instanceof ClientError ? error.code : 'INTERNAL');
    return [asGraphQLError(error)];
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('', { originalError: error instanceof Error ? error : undefined });
}

function mask(error: GraphQLError, log: Log): GraphQLFormattedError {
  const formatted = formatError(error.toJSON(), error);
  if (formatted.extensions?.['code'] === 'INTERNAL') log.fault('subscriptionFailed', { error: originalOf(error) });
  return formatted;
}

function originCheck(allowed: readonly string[] | undefined): VerifyClientCallbackSync | undefined {
  if (allowed === undefined) return undefined;
  // Only browsers send an origin, and they always do.
  return ({ origin }: { origin: string | undefined }) => origin === undefined || allowed.includes(origin);
}
