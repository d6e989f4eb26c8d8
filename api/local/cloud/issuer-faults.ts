import { createFaults, type Faults } from './graph-faults.ts';

export interface AnsweredIssuerFault {
  readonly status: number;
  /** Sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
  readonly body: string | object;
}

/** What the issuer can be told to do wrong where it is asked for a token on behalf of somebody. */
export type IssuerFaults = Faults<AnsweredIssuerFault | 'timeout'>;

export function createIssuerFaults(): IssuerFaults {
  return createFaults();
}

/** Nobody has consented that the app asks Graph on behalf of people. */
export const CONSENT_MISSING: AnsweredIssuerFault = {
  status: 400,
  body: { error: 'invalid_grant', error_description: 'AADSTS65001: Consent is missing.', error_codes: [65_001], suberror: 'consent_required' },
};

/** The person has to prove more than they did when they signed in. */
export const SECOND_FACTOR_WANTED: AnsweredIssuerFault = {
  status: 400,
  body: { error: 'interaction_required', error_description: 'AADSTS50076: A second factor is wanted.', error_codes: [50_076], claims: '{"access_token":{"polids":{"essential":true}}}' },
};
