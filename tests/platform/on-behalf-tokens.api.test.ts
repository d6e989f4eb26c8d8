import { createServer, type Server } from 'node:http';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { CONSENT_MISSING, SECOND_FACTOR_WANTED, type AnsweredIssuerFault } from '../../api/local/cloud/issuer-faults.ts';
import { createLocalCloud, type LocalCloudHandle } from '../../api/local/cloud/local-cloud.ts';
import { demoOrganisation } from '../../api/local/index.ts';
import { HOUR, MINUTE } from '../../api/platform/clock.ts';
import { createOnBehalfTokens, type OnBehalfTokens } from '../../api/platform/graph/on-behalf-tokens.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import { TestClock } from '../support/api/clock.ts';
import { closed, listen } from './support/test-issuer.ts';

const organisation = demoOrganisation();
const [one, two] = organisation.people.map(({ objectId }) => objectId);

let clock: TestClock;
let cloud: LocalCloudHandle;
beforeAll(async () => {
  cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation, now: () => clock.now() });
});
afterAll(() => cloud.close());

let tokens: OnBehalfTokens;
beforeEach(() => {
  clock = new TestClock();
  cloud.onBehalf.clear();
  tokens = tokensFrom(cloud.graphTokenUrl);
});

function tokensFrom(tokenUrl: string): OnBehalfTokens {
  const { tenantId, clientId } = cloud;
  return createOnBehalfTokens({ tenantId, clientId, clientSecret: 'local', tokenUrl, now: () => clock.now(), timeoutMilliseconds: 300 });
}
async function signIn(objectId = one ?? ''): Promise<OnBehalf> {
  return new OnBehalf((await cloud.tokenFor(objectId, 7_200))?.token ?? '');
}
const tokenFor = (onBehalf: OnBehalf): Promise<string> => tokens.of(onBehalf).token();

describe('a token on behalf of somebody', () => {
  it('is for Graph, says who it is, and what the organisation has consented to', async () => {
    expect(decodeJwt(await tokenFor(await signIn()))).toMatchObject({
      aud: 'https://graph.microsoft.com', oid: one, tid: cloud.tenantId, scp: 'Presence.Read.All User.Read.All ProfilePhoto.Read.All',
    });
    expect(decodeJwt(await tokenFor(await signIn(two)))).toMatchObject({ oid: two });
  });

  it('is asked for once by all who wait, and kept until a minute before it runs out', async () => {
    const person = await signIn();
    const [first, ...others] = await Promise.all([tokenFor(person), tokenFor(person), tokenFor(person)]);
    expect(others).toEqual([first, first]);
    clock.advance(HOUR - 2 * MINUTE);
    expect(await tokenFor(person)).toBe(first);
    clock.advance(MINUTE);
    expect(await tokenFor(person)).not.toBe(first);
  });

  it('that Graph refused is not handed out again', async () => {
    const person = await signIn();
    const first = await tokenFor(person);
    tokens.of(person).forget();
    clock.advance(1_000);
    expect(await tokenFor(person)).not.toBe(first);
  });

  it.each<[string, AnsweredIssuerFault]>([
    ['nobody has consented', CONSENT_MISSING],
    ['a second factor is wanted', SECOND_FACTOR_WANTED],
    ['the sign-in is taken no more', { status: 400, body: { error: 'invalid_grant', error_description: 'AADSTS50013', error_codes: [50_013] } }],
  ])('is not to be had where %s, for five minutes, and others are asked for all the same', async (_, fault) => {
    const person = await signIn();
    cloud.onBehalf.respondNext(fault);
    await expect(tokenFor(person)).rejects.toMatchObject({ name: 'NoTokenForPerson' });
    clock.advance(5 * MINUTE - 1);
    await expect(tokenFor(person)).rejects.toMatchObject({ name: 'NoTokenForPerson' });
    expect(await tokenFor(await signIn(two))).not.toBe('');
    clock.advance(1);
    expect(await tokenFor(person)).not.toBe('');
  });

  it.each([429, 503])('is asked for by nobody for as long as Entra ID wants, after %i', async (status) => {
    cloud.onBehalf.respondNext({ status, retryAfterSeconds: 40, body: { error: 'temporarily_unavailable' } });
    await expect(tokenFor(await signIn())).rejects.toMatchObject({ name: 'TokensWithheld', milliseconds: 40_000 });
    clock.advance(30_000);
    await expect(tokenFor(await signIn(two))).rejects.toMatchObject({ name: 'TokensWithheld', milliseconds: 10_000 });
    clock.advance(10_000);
    expect(await tokenFor(await signIn(two))).not.toBe('');
  });

  it.each<[string, AnsweredIssuerFault | 'timeout']>([
    ['the secret is wrong', { status: 401, body: { error: 'invalid_client' } }],
    ['the issuer fails', { status: 500, body: 'In-Confidence' }],
    ['it is no JSON', { status: 200, body: 'In-Confidence' }],
    ['no token is in it', { status: 200, body: {} }],
    ['no answer comes', 'timeout'],
  ])('is asked for again at once where %s', async (_, fault) => {
    const person = await signIn();
    cloud.onBehalf.respondNext(fault);
    await expect(tokenFor(person)).rejects.toThrow(/^Entra ID issued no token\.$/);
    expect(await tokenFor(person)).not.toBe('');
  });

  it('is not given for a token of somebody else’s issuer, nor for one that is no sign-in to this app', async () => {
    const claims = { iss: cloud.issuer, aud: cloud.clientId, tid: cloud.tenantId, oid: one, scp: 'access_as_user' };
    for (const changes of [{ aud: 'another' }, { tid: 'another' }, { scp: 'another' }]) {
      const person = new OnBehalf(await cloud.signing.sign({ ...claims, ...changes }, 3_600));
      await expect(tokenFor(person)).rejects.toMatchObject({ name: 'NoTokenForPerson' });
    }
    await expect(tokenFor(new OnBehalf('a.b.c'))).rejects.toMatchObject({ name: 'NoTokenForPerson' });
  });
});

describe('a sign-in', () => {
  it('shows its token to nothing that prints or stores it', () => {
    const person = new OnBehalf('the-token');
    expect(person.assertion()).toBe('the-token');
    expect([JSON.stringify({ person }), inspect(person, { depth: 9, showHidden: true }), Object.entries(person).join(' '), person.key].join(' ')).not.toContain('the-token');
  });
});

describe('what goes to Entra ID', () => {
  let server: Server;
  let url: string;
  let forms: URLSearchParams[];
  beforeEach(async () => {
    forms = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        forms.push(new URLSearchParams(body));
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ token_type: 'Bearer', expires_in: 3_600, access_token: 'for-graph' }));
      });
    });
    url = await listen(server);
  });
  afterEach(() => closed(server));

  it('is the on-behalf-of grant with the sign-in, and nothing before it', async () => {
    tokens = tokensFrom(`${url}/token`);
    expect(await tokenFor(new OnBehalf('sign-in'))).toBe('for-graph');
    expect(forms).toHaveLength(1);
    expect(Object.fromEntries(forms[0] ?? [])).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', requested_token_use: 'on_behalf_of', assertion: 'sign-in', client_id: cloud.clientId, client_secret: 'local',
    });
    expect(forms[0]?.get('scope')?.split(' ')).toContain('https://graph.microsoft.com/.default');
  });
});
