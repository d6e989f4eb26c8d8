import { ConfidentialClientApplication, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';
import { MINUTE } from '../clock.ts';
import type { OnBehalf } from '../identity/on-behalf.ts';
import { createEntraNetwork } from './entra-network.ts';
import type { GraphTokenSource, IssuedToken } from './graph-tokens.ts';
import { Pauses } from './pauses.ts';

/** Where access tokens for Microsoft Graph come from that stand for one person. */
export interface OnBehalfTokens {
  /** Its `token` rejects with NoTokenForPerson, TokensWithheld or a fault that says nothing. */
  of(onBehalf: OnBehalf): GraphTokenSource;
}

/** Nobody has consented, this person has to prove more first, or their token is not taken. Asking again does not help soon. */
export class NoTokenForPerson extends Error {
  constructor() {
    super('There is no token for this person.');
    this.name = 'NoTokenForPerson';
  }
}

/** Entra ID wants to be left alone. */
export class TokensWithheld extends Error {
  constructor(readonly milliseconds: number) {
    super('There are no tokens at present.');
    this.name = 'TokensWithheld';
  }
}

class NoToken extends Error {
  constructor() {
    super('Entra ID issued no token.');
    this.name = 'NoToken';
  }
}

export interface OnBehalfTokensOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Entra ID's own, or that of the local issuer. */
  readonly tokenUrl: string;
  readonly now: () => Date;
  readonly timeoutMilliseconds?: number;
}

/** Everything to which the organisation has consented. */
const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';
/** Sign-ins whose token is kept; each is forgotten before it runs out. */
const KEPT_MOST = 1_000;
const PAUSE_WITHOUT_CONSENT = 5 * MINUTE;
const EVERYBODY = '';

/**
 * Tokens by the on-behalf-of flow. They are kept in memory, by a hash of the sign-in that they stand for, and nowhere
 * else; the sign-in itself is not kept.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
 */
export function createOnBehalfTokens(options: OnBehalfTokensOptions): OnBehalfTokens {
  const kept = new Map<string, IssuedToken>();
  const pending = new Map<string, Promise<IssuedToken>>();
  const pauses = new Pauses(options.now);
  const isGood = ({ expiresAt }: IssuedToken): boolean => expiresAt.getTime() - options.now().getTime() > MINUTE;
  const keep = (key: string, issued: IssuedToken): void => {
    for (const [other, token] of kept) if (!isGood(token)) kept.delete(other);
    const oldest = kept.keys().next().value;
    if (kept.size >= KEPT_MOST && oldest !== undefined) kept.delete(oldest);
    kept.set(key, issued);
  };
  const issue = async (onBehalf: OnBehalf): Promise<IssuedToken> => {
    const { key } = onBehalf;
    try {
      const issued = await acquire(options, onBehalf);
      keep(key, issued);
      return issued;
    } catch (error) {
      if (error instanceof NoTokenForPerson) pauses.begin(key, PAUSE_WITHOUT_CONSENT);
      if (error instanceof TokensWithheld) pauses.begin(EVERYBODY, error.milliseconds);
      throw error;
    } finally {
      pending.delete(key);
    }
  };
  const tokenOf = async (onBehalf: OnBehalf): Promise<string> => {
    const { key } = onBehalf;
    const known = kept.get(key);
    if (known && isGood(known)) return known.token;
    const withheld = pauses.left(EVERYBODY);
    if (withheld > 0) throw new TokensWithheld(withheld);
    if (pauses.left(key) > 0) throw new NoTokenForPerson();
    // Whoever asks meanwhile waits for the same one.
    const asked = pending.get(key) ?? issue(onBehalf);
    pending.set(key, asked);
    return (await asked).token;
  };
  return { of: (onBehalf) => ({ token: () => tokenOf(onBehalf), forget: () => void kept.delete(onBehalf.key) }) };
}

/** An application a call: so the library keeps no token and no person. */
async function acquire({ tenantId, clientId, clientSecret, tokenUrl, now, timeoutMilliseconds }: OnBehalfTokensOptions, onBehalf: OnBehalf): Promise<IssuedToken> {
  const network = createEntraNetwork({ now, timeoutMilliseconds: timeoutMilliseconds ?? 5_000 });
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const application = new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority, authorityMetadata: metadata(authority, tokenUrl) },
    system: { networkClient: network.client },
  });
  const askedAt = now().getTime();
  const asking = application.acquireTokenOnBehalfOf({ scopes: [GRAPH_SCOPE], oboAssertion: onBehalf.assertion(), skipCache: true });
  // What the library throws may repeat what it was given, so none of it goes on.
  const result = await asking.catch((error: unknown) => (isRefusal(error) ? new NoTokenForPerson() : new NoToken()));
  if (network.withheldFor !== null) throw new TokensWithheld(network.withheldFor);
  if (result instanceof Error) throw result;
  const lifetime = (result?.expiresOn?.getTime() ?? 0) - Date.now();
  if (!result?.accessToken || lifetime <= 0) throw new NoToken();
  return { token: result.accessToken, expiresAt: new Date(askedAt + lifetime) };
}

/** Nobody looks anything up before the token is asked for. */
function metadata(authority: string, tokenUrl: string): string {
  return JSON.stringify({
    issuer: `${authority}/v2.0`,
    token_endpoint: tokenUrl,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  });
}

/** Consent that is missing, a second factor that is wanted, or a sign-in that is taken no more: none of it is a fault. */
function isRefusal(error: unknown): boolean {
  return error instanceof InteractionRequiredAuthError || (error instanceof ServerError && error.errorCode === 'invalid_grant');
}
