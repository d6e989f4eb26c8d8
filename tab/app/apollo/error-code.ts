import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

const codes = ['UNAUTHENTICATED', 'NOT_FOUND', 'BAD_USER_INPUT', 'RATE_LIMITED', 'TRY_AGAIN', 'INTERNAL'] as const;
export type ErrorCode = (typeof codes)[number] | 'UNREACHABLE';

export interface InputFault {
  readonly path: string;
  readonly rule: string;
}

/** What went wrong, in one word; `UNREACHABLE` where no answer came at all. */
export function errorCode(error: unknown): ErrorCode {
  if (CombinedGraphQLErrors.is(error)) return known(error.errors[0]?.extensions?.['code']);
  if (!ServerError.is(error)) return 'UNREACHABLE';
  return codeOfStatus(error.statusCode);
}

/** The fields that the API did not take, and why. */
export function inputFaults(error: unknown): readonly InputFault[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  const fields = error.errors[0]?.extensions?.['fields'];
  return Array.isArray(fields) ? fields.filter(isInputFault) : [];
}

function known(code: unknown): ErrorCode {
  return codes.find((one) => one === code) ?? 'INTERNAL';
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 502 ? 'UNREACHABLE' : 'INTERNAL';
}

function isInputFault(value: unknown): value is InputFault {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('rule' in value)) return false;
  return typeof value.path === 'string' && typeof value.rule === 'string';
}
