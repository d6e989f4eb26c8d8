import { randomUUID } from 'node:crypto';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';

/** Stands in for Entra ID: signs tokens with RS256 and publishes the keys to verify them with. */
export interface Issuer {
  /** The published key set (RFC 7517). */
  keys(): { keys: JWK[] };
  /** Signs any claims with the newest key; `lifetimeSeconds` may be negative for a token that has already run out. */
  sign(claims: JWTPayload, lifetimeSeconds: number): Promise<string>;
  /** Checks a token of this issuer; rejects when it is wrong or too old. */
  check(token: string, audience: string): Promise<JWTPayload>;
  /** Signs with a new key from now on. The old keys stay published unless `forgetOld` is set. */
  rotate(options?: { forgetOld?: boolean }): Promise<void>;
}

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

async function makeKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kid = randomUUID();
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

export async function createIssuer(now: () => Date): Promise<Issuer> {
  let newest = await makeKey();
  let published: JWK[] = [newest.publicJwk];
  return {
    keys: () => ({ keys: published }),
    sign: (claims, lifetimeSeconds) => {
      const issuedAt = Math.floor(now().getTime() / 1000);
      return new SignJWT({ ...claims, iat: issuedAt, nbf: issuedAt, exp: issuedAt + lifetimeSeconds })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: newest.kid })
        .sign(newest.privateKey);
    },
    check: async (token, audience) => {
      const checks = { algorithms: ['RS256'], audience, currentDate: now() };
      return (await jwtVerify(token, createLocalJWKSet({ keys: published }), checks)).payload;
    },
    rotate: async ({ forgetOld = false } = {}) => {
      newest = await makeKey();
      published = forgetOld ? [newest.publicJwk] : [newest.publicJwk, ...published];
    },
  };
}
