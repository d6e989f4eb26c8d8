import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { viewerOf } from './claims.ts';
import { KeysUnavailable, SignInRefused, type SignInRefusal, type TokenVerifier } from './viewer.ts';

export interface TokenVerifierOptions {
  readonly tenantId: string;
  readonly clientId: string;
  /** What `iss` must be, to the letter. */
  readonly issuer: string;
  /** The issuer's JSON Web Key Set. */
  readonly keysUrl: string;
  readonly now: () => Date;
  /** How long an unknown key id waits before the key set is fetched again; 30 s unless told otherwise. */
  readonly cooldownMilliseconds?: number;
}

/** How far the issuer's clock and ours may be apart. */
const CLOCK_TOLERANCE_SECONDS = 30;

/** Verifies access tokens of one tenant for one application: the local issuer's and Entra's by the same rules. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const keySet = createRemoteJWKSet(new URL(options.keysUrl), { cooldownDuration: options.cooldownMilliseconds ?? 30_000 });
  const keys: JWTVerifyGetKey = async (header, token) => {
    try {
      return await keySet(header, token);
    } catch (error) {
      throw isAboutTheToken(error) ? error : new KeysUnavailable();
    }
  };
  return {
    verify: async (token) => {
      const claims = await verifiedClaims(token, keys, options);
      return { viewer: viewerOf(claims, options), expiresAt: new Date((claims.exp ?? 0) * 1000) };
    },
  };
}

async function verifiedClaims(token: string, keys: JWTVerifyGetKey, options: TokenVerifierOptions): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      // One algorithm: with a choice, a public key could be passed off as a shared secret.
      algorithms: ['RS256'],
      issuer: options.issuer,
      requiredClaims: ['exp', 'nbf'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: options.now(),
    });
    return payload;
  } catch (error) {
    if (error instanceof KeysUnavailable) throw error;
    throw new SignInRefused(refusalFor(error));
  }
}

/** A key set that answers but has no such key says something about the token; anything else is about the key set. */
function isAboutTheToken(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported;
}

function refusalFor(error: unknown): SignInRefusal {
  if (error instanceof errors.JWTExpired) return 'time';
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === 'iss' ? 'issuer' : 'time';
  if (isAboutTheToken(error)) return 'key';
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JOSEAlgNotAllowed) return 'signature';
  return 'malformed';
}
