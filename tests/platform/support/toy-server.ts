import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { InvalidInput, NotFound } from '../../../api/platform/errors.ts';
import { createApollo } from '../../../api/platform/http/apollo.ts';
import type { ContextRequest } from '../../../api/platform/http/context-request.ts';
import { createGraphqlHttp } from '../../../api/platform/http/graphql-http.ts';
import { attachGraphqlWs, type GraphqlWsOptions } from '../../../api/platform/http/graphql-ws.ts';
import { createMemoryRateLimiter } from '../../../api/platform/http/rate-limit.ts';
import { createHttpServer } from '../../../api/platform/http/server.ts';
import { trustedDocuments } from '../../../api/platform/http/trusted-documents.ts';
import { createTokenVerifier } from '../../../api/platform/identity/token-verifier.ts';
import { createLog } from '../../../api/platform/log.ts';
import { CLIENT, ISSUER, NOW, TENANT, closed, listen, type TestIssuer } from './test-issuer.ts';

export const SECRET = 'CANARY-7f3a';
export const LISTED = 'query Listed { hello }';
export const LISTED_SUBSCRIPTION = 'subscription Ticked { tick }';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A schema of its own: these tests are about the way to GraphQL, whatever stands behind it. */
function toySchema(): GraphQLSchema {
  const schema = buildSchema(`
    enum Kind { LISTEN TALK }
    input Note { message: String!, kind: Kind, tags: [Int!] }
    type Node { id: ID!, next: Node, list(first: Int): [Node!]! }
    type Query { hello: String, language: String, who: String, node: Node, echo(input: Note!): String, missing: String, invalid: String, broken: String }
    type Mutation { write(input: Note): String }
    type Subscription { tick(input: Note): String, nodeTick: Node, brokenTick: String, refusedTick: String }
  `);
  const fail = (): never => {
    throw new Error(`driver says ${SECRET}`);
  };
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  const subscribeWith = (name: string, subscribe: () => AsyncGenerator): void => {
    const field = fields[name];
    if (field !== undefined) field.subscribe = subscribe;
  };
  subscribeWith('tick', ticks);
  subscribeWith('brokenTick', brokenTicks);
  subscribeWith('refusedTick', fail);
  return schema;
}

async function* ticks(): AsyncGenerator {
  yield { tick: 'one' };
  // Goes on until the client has had enough.
  await new Promise((resolve) => setTimeout(resolve, 20).unref());
  yield { tick: 'two' };
}

async function* brokenTicks(): AsyncGenerator {
  yield await Promise.resolve({ brokenTick: 'one' });
  throw new Error(`driver says ${SECRET}`);
}

const resolvers = {
  hello: () => 'hello',
  language: (_arguments: unknown, context: ContextRequest) => context.language,
  who: (_arguments: unknown, context: ContextRequest) => context.viewer.objectId,
  echo: () => 'echo',
  write: () => 'written',
  missing: () => {
    throw new NotFound();
  },
  invalid: () => {
    throw new InvalidInput([{ path: 'input.message', rule: 'tooLong' }]);
  },
  broken: () => {
    throw new Error(`driver says ${SECRET}`);
  },
};

export interface ToyServer {
  readonly url: string;
  readonly logged: () => string;
  close(): Promise<void>;
}

export interface ToyOptions {
  readonly production?: boolean;
  readonly allowFreeText?: boolean;
  readonly perMinute?: number;
  readonly failContext?: boolean;
  readonly webSocket?: Partial<GraphqlWsOptions<ContextRequest>>;
}

/** A real server on a real port, with the real rules. */
export async function startToyServer(issuer: TestIssuer, options: ToyOptions = {}): Promise<ToyServer> {
  const lines: string[] = [];
  const now = (): Date => NOW;
  const log = createLog({ destination: { write: (line) => lines.push(line) } });
  const verifier = createTokenVerifier({ tenantId: TENANT, clientId: CLIENT, issuer: ISSUER, keysUrl: issuer.keysUrl, now, cooldownMilliseconds: 0 });
  const documents = trustedDocuments({ [sha256(LISTED)]: LISTED, [sha256(LISTED_SUBSCRIPTION)]: LISTED_SUBSCRIPTION });
  const createContext = (request: ContextRequest): Promise<ContextRequest> =>
    options.failContext === true ? Promise.reject(new Error(`database says ${SECRET}`)) : Promise.resolve(request);
  const shared = { verifier, documents, allowFreeText: options.allowFreeText ?? true, createContext, log };
  const schema = toySchema();
  const limiter = createMemoryRateLimiter({ perMinute: options.perMinute ?? 1000, now });
  const apollo = createApollo<ContextRequest>(withRoot(schema), { production: options.production ?? false, log, limiter });
  await apollo.start();
  const graphql = createGraphqlHttp({ ...shared, apollo });
  const server: Server = createHttpServer({ graphql, app: (_request, response) => response.writeHead(404).end() });
  const sockets = attachGraphqlWs(server, { ...shared, schema, now, ...options.webSocket });
  const url = await listen(server);
  return {
    url,
    logged: () => lines.join(''),
    close: async () => {
      await sockets.close();
      await closed(server);
      await apollo.stop();
    },
  };
}

function withRoot(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const resolve = Object.entries(resolvers).find(([name]) => name === field.name)?.[1];
      if (resolve !== undefined) field.resolve = (_source, args: unknown, context: ContextRequest) => resolve(args, context);
    }
  }
  return schema;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[] };
}

export async function post(server: ToyServer, token: string | null, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answerOf(response);
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as Answer['json'] };
}

export const UNREADABLE = '{"errors":[{"message":"This request could not be read.","extensions":{"code":"BAD_REQUEST"}}]}';
