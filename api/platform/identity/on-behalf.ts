import { createHash } from 'node:crypto';

/**
 * Lets the API ask Microsoft Graph as the person who signed in, for as long as their request lasts. The token is where
 * no log, no error, no JSON and no table finds it.
 */
export class OnBehalf {
  readonly #assertion: string;
  #key: string | undefined;

  constructor(assertion: string) {
    this.#assertion = assertion;
  }

  /** Tells two sign-ins apart without telling the token. */
  get key(): string {
    this.#key ??= createHash('sha256').update(this.#assertion).digest('base64url');
    return this.#key;
  }

  /** The token itself, for Entra ID alone. */
  assertion(): string {
    return this.#assertion;
  }
}
