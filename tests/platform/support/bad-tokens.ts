import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK } from 'jose';
import { goodClaims, newSigningKey, NOW, type TestIssuer } from './test-issuer.ts';

export interface BadToken {
  readonly why: string;
  /** The word that the log may have for it. */
  readonly reason: string;
  readonly make: (issuer: TestIssuer) => Promise<string>;
}

const seconds = Math.floor(NOW.getTime() / 1000);

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** The public key, which everybody has, used as if it were a shared secret. */
async function signedWithPublicKey(issuer: TestIssuer): Promise<string> {
  const key = await importJWK(issuer.key.publicJwk, 'RS256', { extractable: true });
  if (key instanceof Uint8Array) throw new Error('not a public key');
  const body = `${encoded({ alg: 'HS256', kid: issuer.key.kid })}.${encoded(goodClaims())}`;
  return `${body}.${createHmac('sha256', await exportSPKI(key)).update(body).digest('base64url')}`;
}

async function withChangedClaims(issuer: TestIssuer): Promise<string> {
  const [header, , signature] = (await issuer.sign()).split('.');
  return `${String(header)}.${encoded(goodClaims({ oid: '44444444-4444-4444-8444-444444444444' }))}.${String(signature)}`;
}

function claim(why: string, reason: string, changes: Record<string, unknown>): BadToken {
  return { why, reason, make: (issuer) => issuer.sign(changes) };
}

export const BAD_TOKENS: readonly BadToken[] = [
  claim('another tenant', 'tenant', { tid: '55555555-5555-4555-8555-555555555555' }),
  claim('no tenant', 'tenant', { tid: undefined }),
  claim('another audience', 'audience', { aud: '66666666-6666-4666-8666-666666666666' }),
  claim('an audience that only begins like ours', 'audience', { aud: 'api://tab.example/22222222-2222-4222-8222-222222222222/other' }),
  claim('an audience that only ends like ours', 'audience', { aud: 'https://tab.example/22222222-2222-4222-8222-222222222222' }),
  claim('no audience', 'audience', { aud: undefined }),
  claim('another issuer', 'issuer', { iss: 'https://issuer.test/v2.0/' }),
  claim('no issuer', 'issuer', { iss: undefined }),
  claim('no oid', 'person', { oid: undefined }),
  claim('an oid that is no UUID', 'person', { oid: 'robin@example.org' }),
  claim('no scope', 'scope', { scp: undefined }),
  claim('another scope', 'scope', { scp: 'access_as_user_too profile' }),
  claim('expired', 'time', { exp: seconds - 60 }),
  claim('no expiry', 'time', { exp: undefined }),
  claim('not yet valid', 'time', { nbf: seconds + 120 }),
  claim('no beginning', 'time', { nbf: undefined }),
  { why: 'an unknown key', reason: 'key', make: async (issuer) => issuer.sign({}, await newSigningKey('stranger')) },
  {
    why: 'another key under a known name',
    reason: 'signature',
    make: async (issuer) => issuer.sign({}, await newSigningKey(issuer.key.kid)),
  },
  { why: 'claims changed after signing', reason: 'signature', make: withChangedClaims },
  { why: 'alg none', reason: 'signature', make: () => Promise.resolve(`${encoded({ alg: 'none' })}.${encoded(goodClaims())}.`) },
  { why: 'HS256 with the public key as the secret', reason: 'signature', make: signedWithPublicKey },
  { why: 'no token at all', reason: 'malformed', make: () => Promise.resolve('hello') },
];
