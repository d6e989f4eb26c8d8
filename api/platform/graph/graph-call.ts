import type { OnBehalf } from '../identity/on-behalf.ts';
import type { GraphTokenSource } from './graph-tokens.ts';
import { NoTokenForPerson, TokensWithheld, type OnBehalfTokens } from './on-behalf-tokens.ts';
import { retryAfter } from './retry-after.ts';

/** How Microsoft Graph is reached, as the application itself or as one person. */
export interface GraphConnection {
  /** With the version, for instance `https://graph.microsoft.com/v1.0`. */
  readonly graphUrl: string;
  readonly tokens: GraphTokenSource;
  readonly now: () => Date;
  readonly timeoutMilliseconds?: number;
}

/** How Microsoft Graph is reached on behalf of whoever asks. */
export interface DelegatedConnection extends Omit<GraphConnection, 'tokens'> {
  readonly tokens: OnBehalfTokens;
}

export function onBehalfOf({ tokens, ...connection }: DelegatedConnection, onBehalf: OnBehalf): GraphConnection {
  return { ...connection, tokens: tokens.of(onBehalf) };
}

/** Why there is nothing to be had from Graph. */
export type GraphRefusal =
  /** The permission is missing, for everybody or for the person on whose behalf it was asked. */
  | { readonly kind: 'notConsented' }
  | { readonly kind: 'retryLater'; readonly milliseconds: number };

/** What a reply that is not good comes to. */
export function refusalOf({ status, retryAfter: milliseconds }: Pick<GraphReply, 'status' | 'retryAfter'>): GraphRefusal {
  return status === 403 ? { kind: 'notConsented' } : { kind: 'retryLater', milliseconds };
}

/** What a fault comes to: no token, no connection, no answer in time, or one that cannot be read. */
export function refusalFrom(error: unknown, now: Date): GraphRefusal {
  if (error instanceof NoTokenForPerson) return { kind: 'notConsented' };
  return { kind: 'retryLater', milliseconds: error instanceof TokensWithheld ? error.milliseconds : retryAfter(null, now) };
}

export interface GraphReply {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  /** How many milliseconds Graph wants to be left alone, where it refused. */
  readonly retryAfter: number;
  /** Whether Graph said so itself. */
  readonly saidWhen: boolean;
}

/** Sends JSON. Rejects where there is no token, no connection or no answer in time; a token that Graph refuses is forgotten. */
export function postToGraph(connection: GraphConnection, path: string, body: object): Promise<GraphReply> {
  const signal = AbortSignal.timeout(connection.timeoutMilliseconds ?? 10_000);
  return call(connection, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
}

/** Asks for something before `signal` aborts. Rejects as `postToGraph` does. */
export function getFromGraph(connection: GraphConnection, path: string, signal: AbortSignal): Promise<GraphReply> {
  return call(connection, path, { method: 'GET', headers: {}, signal });
}

async function call(
  { graphUrl, tokens, now }: GraphConnection,
  path: string,
  { headers, ...request }: Omit<RequestInit, 'headers'> & { readonly headers: Record<string, string> },
): Promise<GraphReply> {
  const authorization = `Bearer ${await tokens.token()}`;
  const response = await fetch(`${graphUrl}${path}`, { ...request, headers: { ...headers, authorization }, redirect: 'error' });
  // Read in every case, or the connection cannot be used again.
  const text = await response.text();
  if (response.status === 401) tokens.forget();
  const when = response.headers.get('retry-after');
  return { ok: response.ok, status: response.status, text, retryAfter: retryAfter(when, now()), saidWhen: when !== null };
}
