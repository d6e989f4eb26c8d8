import type { OnBehalf } from './on-behalf.ts';

/** Who is asking, as the token says. A person is tenant + object id, never an e-mail address. */
export interface Viewer {
  readonly tenantId: string;
  readonly objectId: string;
  /** The display name; empty where the token has none. */
  readonly name: string;
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Absent where nobody is asked for on their behalf: in a subscription, and in work that nobody waits for. */
  readonly onBehalf?: OnBehalf;
}

export interface VerifiedToken {
  readonly viewer: Viewer;
  readonly expiresAt: Date;
}

export interface TokenVerifier {
  /**
   * @throws SignInRefused when the token is not good, whatever is wrong with it
   * @throws KeysUnavailable when nobody can say whether it is good
   */
  verify(token: string): Promise<VerifiedToken>;
}

/** Fixed words for the log; none of them ever reaches a client. */
export type SignInRefusal = 'missing' | 'malformed' | 'signature' | 'key' | 'issuer' | 'audience' | 'tenant' | 'person' | 'scope' | 'time';

export class SignInRefused extends Error {
  readonly reason: SignInRefusal;

  constructor(reason: SignInRefusal) {
    super('Sign-in refused.');
    this.name = 'SignInRefused';
    this.reason = reason;
  }
}

/** The key set could not be fetched: no fault of the token's. */
export class KeysUnavailable extends Error {
  constructor() {
    super('The signing keys cannot be had at present.');
    this.name = 'KeysUnavailable';
  }
}
