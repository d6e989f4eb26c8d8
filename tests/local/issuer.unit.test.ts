import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { createLocalCloud } from '../../api/local/cloud/local-cloud.ts';
import type { LocalCloudHandle } from '../../api/local/cloud/local-cloud.ts';
import { demoOrganisation } from '../../api/local/demo/demo-organisation.ts';

const organisation = demoOrganisation();
const { colleague, admin } = organisation.featured;
let cloud: LocalCloudHandle;

beforeAll(async () => {
  cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost:1/tab/', organisation });
});
afterAll(() => cloud.close());

function verify(token: string) {
  // A new key set each time: nothing is cached between the checks.
  return jwtVerify(token, createRemoteJWKSet(new URL(cloud.keysUrl)), {
    issuer: cloud.issuer, audience: cloud.clientId, algorithms: ['RS256'],
  });
}

function askForToken(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${cloud.url}/local/tokens`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body),
  });
}

describe('the local issuer', () => {
  it('issues a token that verifies against its published keys and carries the claims of Entra', async () => {
    const answer = (await (await askForToken({ objectId: colleague })).json()) as { token: string; expiresAt: string };
    const { payload } = await verify(answer.token);
    expect(payload).toMatchObject({
      tid: organisation.tenantId, oid: colleague, scp: 'access_as_user', name: 'Amelia Hart', ctry: 'GB',
    });
    expect(payload).not.toHaveProperty('roles');
    expect(payload.exp! - payload.iat!).toBe(3600);
    expect(Math.abs(Date.parse(answer.expiresAt) / 1000 - payload.exp!)).toBeLessThan(2);
  });

  it('names the role of an admin', async () => {
    const { payload } = await verify((await cloud.tokenFor(admin))!.token);
    expect(payload).toMatchObject({ roles: ['PeerSupport.Admin'], ctry: 'PT' });
  });

  it('issues tokens of other lifetimes, also ones that have run out', async () => {
    await expect(verify((await cloud.tokenFor(colleague, -60))!.token)).rejects.toThrow(/exp/);
  });

  it('knows nobody else', async () => {
    expect((await askForToken({ objectId: organisation.tenantId })).status).toBe(404);
    expect((await askForToken({ objectId: colleague, name: 'x' })).status).toBe(400);
  });

  it('refuses every other web page', async () => {
    expect((await askForToken({ objectId: colleague }, { origin: 'http://localhost:1' })).status).toBe(403);
    expect((await askForToken({ objectId: colleague }, { origin: cloud.url })).status).toBe(200);
    expect((await askForToken({ objectId: colleague }, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  it('signs with a new key after a rotation and still publishes the old one', async () => {
    const before = (await cloud.tokenFor(colleague))!.token;
    await cloud.signing.rotate();
    const after = (await cloud.tokenFor(colleague))!.token;
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    await expect(verify(before)).resolves.toBeDefined();
    await expect(verify(after)).resolves.toBeDefined();
  });

  it('can forget the old keys', async () => {
    const before = (await cloud.tokenFor(colleague))!.token;
    await cloud.signing.rotate({ forgetOld: true });
    await expect(verify(before)).rejects.toThrow(/key/);
  });

  it('names its own addresses in its metadata', async () => {
    const metadata: unknown = await (await fetch(`${cloud.issuer}/.well-known/openid-configuration`)).json();
    expect(metadata).toMatchObject({ issuer: cloud.issuer, jwks_uri: cloud.keysUrl, token_endpoint: cloud.graphTokenUrl });
  });
});
