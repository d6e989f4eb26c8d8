import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { argumentFaults, type FieldFault } from './input-faults.ts';

export type { FieldFault } from './input-faults.ts';

/** Every code that may leave the API, with the one sentence that goes with it. */
const SENTENCES = {
  UNAUTHENTICATED: 'Please sign in again.',
  NOT_FOUND: 'This is not here.',
  BAD_USER_INPUT: 'Something in this form needs a change.',
  RATE_LIMITED: 'That was a lot at once. Please wait a minute.',
  BAD_REQUEST: 'This request could not be read.',
  TRY_AGAIN: 'This does not work just now. Please try again.',
  INTERNAL: 'Something went wrong on our side. Please try again.',
} as const;

export type ErrorCode = keyof typeof SENTENCES;

/**
 * A fault whose code the client may learn. Nothing else about it ever leaves: neither the id that was asked for
 * nor the value that was refused.
 */
export abstract class ClientError extends GraphQLError {
  readonly code: ErrorCode;

  /** @param httpStatus only where the whole answer has another status than 200 */
  protected constructor(code: ErrorCode, httpStatus?: number) {
    const http = httpStatus === undefined ? {} : { http: { status: httpStatus } };
    super(SENTENCES[code], { extensions: { code, ...http } });
    this.name = code;
    this.code = code;
  }
}

/** Absent and forbidden look the same, so this carries nothing. */
export class NotFound extends ClientError {
  constructor() {
    super('NOT_FOUND');
  }
}

export class InvalidInput extends ClientError {
  readonly fields: readonly FieldFault[];

  constructor(fields: readonly FieldFault[], httpStatus?: number) {
    super('BAD_USER_INPUT', httpStatus);
    this.fields = fields;
  }
}

export class Unauthenticated extends ClientError {
  constructor() {
    super('UNAUTHENTICATED', 401);
  }
}

export class RateLimited extends ClientError {
  constructor() {
    super('RATE_LIMITED', 429);
  }
}

/** The request is no operation that this API answers: not JSON, not GraphQL, too large, or not on the list. */
export class BadRequest extends ClientError {
  constructor() {
    super('BAD_REQUEST', 400);
  }
}

/** What Apollo Server calls a request that never became an operation. */
const UNREADABLE = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The last word on what an error says outside. It copies from a list and never passes on: no message, value,
 * source text, location or stack of an error that it does not know.
 */
export function formatError(formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError {
  const original = originalOf(raw);
  const place = formatted.path === undefined ? {} : { path: formatted.path };
  if (original instanceof InvalidInput) return { ...errorBody('BAD_USER_INPUT', original.fields), ...place };
  if (original instanceof ClientError) return { ...errorBody(original.code), ...place };
  if (formatted.extensions?.['code'] === 'BAD_USER_INPUT') {
    return { ...errorBody('BAD_USER_INPUT', argumentFaults(raw, original)), ...place };
  }
  // Only an error without a place was made before the resolvers ran.
  const unreadable = formatted.path === undefined && UNREADABLE.has(String(formatted.extensions?.['code']));
  return { ...errorBody(unreadable ? 'BAD_REQUEST' : 'INTERNAL'), ...place };
}

/** The body of an error with this code, always the same. */
export function errorBody(code: ErrorCode, fields?: readonly FieldFault[]): GraphQLFormattedError {
  return { message: SENTENCES[code], extensions: fields === undefined ? { code } : { code, fields } };
}

/** GraphQL wraps what a resolver throws, once for each layer that it passes. */
export function originalOf(raw: unknown): unknown {
  let error = raw;
  while (error instanceof GraphQLError && !(error instanceof ClientError) && error.originalError) error = error.originalError;
  return error;
}
