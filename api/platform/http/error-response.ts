import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorBody, type ErrorCode } from '../errors.ts';

export interface Refusal {
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is answered without asking GraphQL. Every refused sign-in is the same one. */
export const REFUSALS = {
  notPost: { code: 'BAD_REQUEST', status: 405, headers: { allow: 'POST' } },
  notJson: { code: 'BAD_REQUEST', status: 415 },
  tooLarge: { code: 'BAD_REQUEST', status: 413, headers: { connection: 'close' } },
  unreadable: { code: 'BAD_REQUEST', status: 400 },
  unauthenticated: { code: 'UNAUTHENTICATED', status: 401, headers: { 'www-authenticate': 'Bearer' } },
  keysUnavailable: { code: 'TRY_AGAIN', status: 503, headers: { 'retry-after': '5' } },
  fault: { code: 'INTERNAL', status: 500 },
} as const satisfies Record<string, Refusal>;

const GRAPHQL_JSON = 'application/graphql-response+json';

export function sendRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const accepted = (request.headers.accept ?? '').includes(GRAPHQL_JSON);
  const type = `${accepted ? GRAPHQL_JSON : 'application/json'}; charset=utf-8`;
  response.writeHead(refusal.status, { ...refusal.headers, 'content-type': type });
  response.end(JSON.stringify({ errors: [errorBody(refusal.code)] }));
}
