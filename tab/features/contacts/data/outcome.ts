import { errorCode, inputFaults } from '../../../app/apollo/error-code.ts';

const RULES = [
  'required', 'tooLong', 'onlySpaces', 'controlCharacters', 'unknown', 'notYourself', 'invalid', 'outOfRange',
] as const;
export type FaultRule = (typeof RULES)[number];

export interface FieldFault {
  /** As the API names it, for example `input.message`. */
  readonly path: string;
  readonly rule: FaultRule;
}

/** Why something could not be done, as far as a person can act on it. */
export type Failure =
  | { readonly kind: 'refused'; readonly fields: readonly FieldFault[] }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'tooOften' }
  | { readonly kind: 'unreachable' };

export type Outcome<TData> = { readonly kind: 'done'; readonly data: TData } | Failure;

/** A rule by its name; the text for one that this tab does not know yet is the general one. */
export const faultRule = (name: string | undefined): FaultRule => RULES.find((rule) => rule === name) ?? 'invalid';

/** What an error of the API or of the network means to a person. */
export function failureOf(error: unknown): Failure {
  switch (errorCode(error)) {
    case 'NOT_FOUND':
      return { kind: 'notFound' };
    case 'RATE_LIMITED':
      return { kind: 'tooOften' };
    case 'BAD_USER_INPUT':
      return { kind: 'refused', fields: inputFaults(error).map(({ path, rule }) => ({ path, rule: faultRule(rule) })) };
    case 'UNAUTHENTICATED':
    case 'TRY_AGAIN':
    case 'INTERNAL':
    case 'UNREACHABLE':
      return { kind: 'unreachable' };
  }
}
