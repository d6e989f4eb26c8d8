import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { OnBehalf } from '../identity/on-behalf.ts';
import { KeysUnavailable, SignInRefused, type TokenVerifier, type Viewer } from '../identity/viewer.ts';
import type { Log } from '../log.ts';
import type { ContextRequest } from './context-request.ts';
import { REFUSALS, sendRefusal, type Refusal } from './error-response.ts';
import { languageOf } from './language.ts';
import { operationRequest, type OperationRequest, type OperationSource } from './operation-request.ts';
import { takeOutcome, type Outcome } from './outcome.ts';
import { isJson, readJson } from './request-body.ts';

export interface GraphqlHttpOptions<C extends ContextRequest> extends OperationSource {
  /** Started by the caller. */
  readonly apollo: ApolloServer<C>;
  readonly verifier: TokenVerifier;
  readonly createContext: (request: ContextRequest) => Promise<C>;
  readonly log: Log;
  /** Bytes of a request body, by who sends it; 64 kB unless told otherwise. */
  readonly bodyLimit?: (viewer: Viewer) => number | undefined;
}

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

const BODY_LIMIT = 65_536;

/** Answers POST /graphql. The viewer is known before GraphQL sees the operation. */
export function createGraphqlHttp<C extends ContextRequest>(options: GraphqlHttpOptions<C>): HttpHandler {
  return (request, response) => {
    const requestId = randomUUID();
    const start = performance.now();
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    const answered = answer(request, response, requestId, options).catch((error: unknown) => {
      options.log.fault('httpFault', { error, requestId });
      return refuse(request, response, REFUSALS.fault);
    });
    void answered.then((outcome) => {
      options.log.operation({ ...outcome, milliseconds: performance.now() - start, requestId });
    });
  };
}

async function answer<C extends ContextRequest>(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  options: GraphqlHttpOptions<C>,
): Promise<Outcome> {
  if (request.method !== 'POST') return refuse(request, response, REFUSALS.notPost);
  if (!isJson(request)) return refuse(request, response, REFUSALS.notJson);
  const viewer = await viewerOf(request, options);
  if ('code' in viewer) return refuse(request, response, viewer);
  const body = await readJson(request, options.bodyLimit?.(viewer) ?? BODY_LIMIT);
  if (body.kind !== 'json') return refuse(request, response, REFUSALS[body.kind]);
  const operation = operationRequest(body.value, options);
  if (operation === undefined) return refuse(request, response, REFUSALS.unreadable);
  const asked = { viewer, language: languageOf(request.headers['accept-language']), requestId };
  return execute(request, response, operation, asked, options);
}

async function viewerOf<C extends ContextRequest>(request: IncomingMessage, options: GraphqlHttpOptions<C>): Promise<Viewer | Refusal> {
  try {
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw new SignInRefused('missing');
    const { viewer } = await options.verifier.verify(token);
    return { ...viewer, onBehalf: new OnBehalf(token) };
  } catch (error) {
    if (error instanceof SignInRefused) {
      options.log.event(`signInRefused.${error.reason}`);
      return REFUSALS.unauthenticated;
    }
    if (!(error instanceof KeysUnavailable)) throw error;
    options.log.event('signInKeysUnavailable');
    return REFUSALS.keysUnavailable;
  }
}

async function execute<C extends ContextRequest>(
  request: IncomingMessage,
  response: ServerResponse,
  operation: OperationRequest,
  asked: ContextRequest,
  options: GraphqlHttpOptions<C>,
): Promise<Outcome> {
  const answered = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: operation },
    context: () => options.createContext(asked),
  });
  const outcome = takeOutcome(asked.requestId);
  send(response, answered);
  return outcome ?? { operation: 'unnamed', outcome: (answered.status ?? 200) < 500 ? 'BAD_REQUEST' : 'INTERNAL' };
}

/** GraphQL needs to know what the client sends and accepts, and nothing else of its headers. */
function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (request.headers.accept !== undefined) headers.set('accept', request.headers.accept);
  return headers;
}

function send(response: ServerResponse, answered: HTTPGraphQLResponse): void {
  if (answered.body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.statusCode = answered.status ?? 200;
  response.end(answered.body.string);
}

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): Outcome {
  if (response.headersSent) response.destroy();
  else sendRefusal(request, response, refusal);
  return { operation: 'unnamed', outcome: refusal.code };
}
