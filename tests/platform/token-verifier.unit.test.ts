import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTokenVerifier } from '../../api/platform/identity/token-verifier.ts';
import { KeysUnavailable, SignInRefused, type TokenVerifier } from '../../api/platform/identity/viewer.ts';
import { BAD_TOKENS } from './support/bad-tokens.ts';
import { CLIENT, ISSUER, newSigningKey, NOW, PERSON, startTestIssuer, TENANT, type TestIssuer } from './support/test-issuer.ts';

let issuer: TestIssuer;
let verifier: TokenVerifier;

function newVerifier(cooldownMilliseconds: number): TokenVerifier {
  return createTokenVerifier({ tenantId: TENANT, clientId: CLIENT, issuer: ISSUER, keysUrl: issuer.keysUrl, now: () => NOW, cooldownMilliseconds });
}

beforeEach(async () => {
  issuer = await startTestIssuer();
  verifier = newVerifier(0);
});

afterEach(() => issuer.close());

describe('a good token', () => {
  it('names the viewer and says how long it is good', async () => {
    const token = await issuer.sign({ roles: ['PeerSupport.Admin'], ctry: 'de' });
    expect(await verifier.verify(token)).toEqual({
      viewer: { tenantId: TENANT, objectId: PERSON, name: 'Robin Vale', roles: ['PeerSupport.Admin'], country: 'DE' },
      expiresAt: new Date('2026-11-22T10:00:00Z'),
    });
  });

  it.each([CLIENT, `api://${CLIENT}`, `api://tab.example/${CLIENT}`])('may be for the audience %s', async (aud) => {
    await expect(verifier.verify(await issuer.sign({ aud }))).resolves.toBeDefined();
  });

  it('is the same person however the ids are written', async () => {
    const token = await issuer.sign({ oid: PERSON.toUpperCase(), tid: TENANT.toUpperCase() });
    expect((await verifier.verify(token)).viewer).toMatchObject({ tenantId: TENANT, objectId: PERSON });
  });

  it('may come from a clock that is a little off', async () => {
    const seconds = Math.floor(NOW.getTime() / 1000);
    await expect(verifier.verify(await issuer.sign({ exp: seconds - 10 }))).resolves.toBeDefined();
    await expect(verifier.verify(await issuer.sign({ nbf: seconds + 10 }))).resolves.toBeDefined();
  });

  it('may carry one scope among others', async () => {
    await expect(verifier.verify(await issuer.sign({ scp: 'profile access_as_user' }))).resolves.toBeDefined();
  });
});

describe('a name', () => {
  it.each([
    ['Robin\u202E Vale\u0000\n', 'Robin Vale'],
    ['  Zo\u0065\u0308   Vale ', 'Zo\u00eb Vale'],
    ['x'.repeat(500), 'x'.repeat(100)],
    ['😀'.repeat(101), '😀'.repeat(100)],
    [undefined, ''],
    [42, ''],
  ])('%j is cleaned and bounded', async (name, expected) => {
    expect((await verifier.verify(await issuer.sign({ name }))).viewer.name).toBe(expected);
  });
});

it.each([['DE', 'DE'], ['gb', 'GB'], ['Germany', null], [undefined, null], [7, null]])('the country %j becomes %j', async (ctry, expected) => {
  expect((await verifier.verify(await issuer.sign({ ctry }))).viewer.country).toBe(expected);
});

it('roles are words only', async () => {
  expect((await verifier.verify(await issuer.sign({ roles: ['A', 7, null] }))).viewer.roles).toEqual(['A']);
  expect((await verifier.verify(await issuer.sign({ roles: 'A' }))).viewer.roles).toEqual([]);
});

describe('a token is refused for', () => {
  it.each(BAD_TOKENS)('$why', async ({ make, reason }) => {
    const refused = verifier.verify(await make(issuer));
    await expect(refused).rejects.toBeInstanceOf(SignInRefused);
    await expect(refused).rejects.toMatchObject({ reason, message: 'Sign-in refused.' });
  });
});

describe('keys', () => {
  it('that are new are fetched when a token needs them, and the old ones are refused', async () => {
    const old = issuer.key;
    await verifier.verify(await issuer.sign());
    await issuer.rotate();
    await expect(verifier.verify(await issuer.sign())).resolves.toBeDefined();
    await expect(verifier.verify(await issuer.sign({}, old))).rejects.toMatchObject({ reason: 'key' });
  });

  it('are not fetched again for every unknown key', async () => {
    const patient = newVerifier(30_000);
    await patient.verify(await issuer.sign());
    const stranger = await newSigningKey('stranger');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(patient.verify(await issuer.sign({}, stranger))).rejects.toMatchObject({ reason: 'key' });
    }
    expect(issuer.keySetRequests()).toBe(1);
  });

  it('that cannot be had are no fault of the token', async () => {
    issuer.breakKeySet(true);
    await expect(verifier.verify(await issuer.sign())).rejects.toBeInstanceOf(KeysUnavailable);
    issuer.breakKeySet(false);
    await expect(verifier.verify(await issuer.sign())).resolves.toBeDefined();
  });

  it('on a server that is gone are no fault of the token', async () => {
    const token = await issuer.sign();
    await issuer.close();
    await expect(verifier.verify(token)).rejects.toBeInstanceOf(KeysUnavailable);
  });
});
