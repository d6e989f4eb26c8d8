import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

export const TENANT = '11111111-1111-4111-8111-111111111111';
export const CLIENT = '22222222-2222-4222-8222-222222222222';
export const PERSON = '33333333-3333-4333-8333-333333333333';
export const ISSUER = 'https://issuer.test/v2.0';
export const NOW = new Date('2026-11-22T09:00:00Z');

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** An issuer with a key set on a real port. Its keys can be changed and its key set can break. */
export interface TestIssuer {
  readonly keysUrl: string;
  /** A good token, but for the claims that are given; undefined leaves a claim out. */
  sign(changes?: Record<string, unknown>, by?: SigningKey): Promise<string>;
  readonly key: SigningKey;
  rotate(): Promise<void>;
  breakKeySet(broken: boolean): void;
  readonly keySetRequests: () => number;
  close(): Promise<void>;
}

export async function newSigningKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' } };
}

const SECONDS = Math.floor(NOW.getTime() / 1000);

export function goodClaims(changes: Record<string, unknown> = {}): JWTPayload {
  return {
    iss: ISSUER,
    aud: CLIENT,
    tid: TENANT,
    oid: PERSON,
    scp: 'access_as_user',
    name: 'Robin Vale',
    iat: SECONDS,
    nbf: SECONDS,
    exp: SECONDS + 3600,
    ...changes,
  };
}

export async function startTestIssuer(): Promise<TestIssuer> {
  let key = await newSigningKey('first');
  let broken = false;
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.statusCode = broken ? 500 : 200;
    response.end(JSON.stringify({ keys: [key.publicJwk] }));
  });
  const url = await listen(server);
  return {
    keysUrl: `${url}/keys`,
    sign: (changes, by = key) => new SignJWT(goodClaims(changes)).setProtectedHeader({ alg: 'RS256', kid: by.kid, typ: 'JWT' }).sign(by.privateKey),
    get key() {
      return key;
    },
    rotate: async () => {
      key = await newSigningKey('second');
    },
    breakKeySet: (now) => {
      broken = now;
    },
    keySetRequests: () => requests,
    close: () => closed(server),
  };
}

/** Listens on a free port of this machine and returns the address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

export function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => { resolve(); }));
}
