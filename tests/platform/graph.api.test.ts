import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClientCredentialsTokens } from '../../api/platform/graph/client-credentials-tokens.ts';
import { createEntraGraphTokens } from '../../api/platform/graph/entra-graph-tokens.ts';
import { createGraphClient, type GraphClient, type NoticeOutcome } from '../../api/platform/graph/graph-client.ts';
import { cachedTokens, type GraphTokenSource } from '../../api/platform/graph/graph-tokens.ts';
import { retryAfter } from '../../api/platform/graph/retry-after.ts';
import { CLIENT, closed, listen, NOW, PERSON, TENANT } from './support/test-issuer.ts';

interface Call {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let server: Server;
let url: string;
let calls: Call[];
let respond: (response: ServerResponse) => void;

beforeEach(async () => {
  calls = [];
  respond = (response) => response.writeHead(204).end();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      calls.push({ method: request.method, url: request.url, headers: request.headers, body });
      respond(response);
    });
  });
  url = await listen(server);
});

afterEach(() => closed(server));

const WEB_URL = 'https://teams.microsoft.com/l/entity/app/requests';
const CHAIN = 4_503_599_627_370_497;

function client(tokens: Partial<GraphTokenSource> = {}, timeoutMilliseconds = 5_000): GraphClient {
  const source = { token: () => Promise.resolve('app-token'), forget: () => undefined, ...tokens };
  return createGraphClient({ graphUrl: `${url}/v1.0`, tokens: source, now: () => NOW, timeoutMilliseconds });
}

function answer(status: number, headers: Record<string, string> = {}, body = ''): void {
  respond = (response) => response.writeHead(status, headers).end(body);
}

function send(through = client()): Promise<NoticeOutcome> {
  return through.sendActivityNotification({ objectId: PERSON, webUrl: WEB_URL, chainId: CHAIN });
}

describe('a notice', () => {
  it('says the same to everybody', async () => {
    expect(await send()).toEqual({ kind: 'delivered' });
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ method: 'POST', url: `/v1.0/users/${PERSON}/teamwork/sendActivityNotification` });
    expect(calls[0]?.headers).toMatchObject({ authorization: 'Bearer app-token', 'content-type': 'application/json' });
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      topic: { source: 'text', value: 'Peer Support', webUrl: WEB_URL },
      activityType: 'update',
      chainId: CHAIN,
      previewText: { content: 'You have an update in Peer Support.' },
      templateParameters: [],
    });
  });

  it('goes to the person that is named and nowhere else', async () => {
    await client().sendActivityNotification({ objectId: '../me?x=', webUrl: WEB_URL, chainId: CHAIN });
    expect(calls[0]?.url).toBe('/v1.0/users/..%2Fme%3Fx%3D/teamwork/sendActivityNotification');
  });

  it.each([
    [404, '', { kind: 'notInstalled' }],
    [403, '{"error":{"message":"Ensure that the expected Teams app is installed in the target scope."}}', { kind: 'notInstalled' }],
    // A permission that an admin has not given yet.
    [403, '{"error":{"code":"Forbidden"}}', { kind: 'retryLater', milliseconds: 30_000 }],
    [400, '', { kind: 'refused' }],
    [500, '', { kind: 'retryLater', milliseconds: 30_000 }],
    [503, '', { kind: 'retryLater', milliseconds: 30_000 }],
    [429, '', { kind: 'holdOn', milliseconds: 30_000 }],
    [408, '', { kind: 'retryLater', milliseconds: 30_000 }],
  ])('that is answered %i %s', async (status, body, outcome) => {
    answer(status, {}, body);
    expect(await send()).toEqual(outcome);
  });

  it('waits as long as Graph says', async () => {
    answer(429, { 'retry-after': '7' });
    expect(await send()).toEqual({ kind: 'holdOn', milliseconds: 7_000 });
    answer(503, { 'retry-after': 'Sun, 22 Nov 2026 09:02:00 GMT' });
    expect(await send()).toEqual({ kind: 'holdOn', milliseconds: 120_000 });
    // Elsewhere it speaks of this one notice.
    answer(500, { 'retry-after': '7' });
    expect(await send()).toEqual({ kind: 'retryLater', milliseconds: 7_000 });
  });

  it('is tried once; trying again is for the caller', async () => {
    answer(500);
    await send();
    expect(calls).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    respond = () => undefined;
    expect(await send(client({}, 50))).toEqual({ kind: 'retryLater', milliseconds: 30_000 });
  });

  it('is for later when nobody listens, or when there is no token', async () => {
    expect(await send(client({ token: () => Promise.reject(new Error('no token')) }))).toMatchObject({ kind: 'retryLater' });
    expect(calls).toHaveLength(0);
    await closed(server);
    expect(await send()).toMatchObject({ kind: 'retryLater' });
  });

  it('does not follow to another place with its token', async () => {
    answer(302, { location: '/elsewhere' });
    expect(await send()).toMatchObject({ kind: 'retryLater' });
    expect(calls).toHaveLength(1);
  });

  it('whose token is refused makes it forgotten', async () => {
    answer(401);
    let forgotten = 0;
    expect(await send(client({ forget: () => (forgotten += 1) }))).toMatchObject({ kind: 'retryLater' });
    expect(forgotten).toBe(1);
  });
});

it.each([
  ['0', 0],
  ['1.5', 1_500],
  ['86400', 3_600_000],
  ['Sun, 22 Nov 2026 08:00:00 GMT', 0],
  ['soon', 30_000],
  ['', 30_000],
  [null, 30_000],
])('Retry-After %j is %i milliseconds', (header, milliseconds) => {
  expect(retryAfter(header, NOW)).toBe(milliseconds);
});

describe('a token', () => {
  let time: number;
  let issued: number;
  const issue = (): Promise<{ token: string; expiresAt: Date }> => Promise.resolve({ token: `token-${String((issued += 1))}`, expiresAt: new Date(time + 3_600_000) });

  beforeEach(() => {
    time = NOW.getTime();
    issued = 0;
  });

  it('is kept until a minute before it runs out', async () => {
    const tokens = cachedTokens(issue, () => new Date(time));
    expect([await tokens.token(), await tokens.token()]).toEqual(['token-1', 'token-1']);
    time += 3_539_000;
    expect(await tokens.token()).toBe('token-1');
    time += 1_000;
    expect(await tokens.token()).toBe('token-2');
  });

  it('is asked for once by all who wait', async () => {
    const tokens = cachedTokens(issue, () => new Date(time));
    await Promise.all([tokens.token(), tokens.token(), tokens.token()]);
    expect(issued).toBe(1);
  });

  it('that was refused is not handed out again', async () => {
    const tokens = cachedTokens(issue, () => new Date(time));
    await tokens.token();
    tokens.forget();
    expect(await tokens.token()).toBe('token-2');
  });

  it('that could not be had is asked for again', async () => {
    let failures = 1;
    const tokens = cachedTokens(() => ((failures -= 1) >= 0 ? Promise.reject(new Error('down')) : issue()), () => new Date(time));
    await expect(tokens.token()).rejects.toThrow('down');
    expect(await tokens.token()).toBe('token-1');
  });
});

describe('the client-credentials grant', () => {
  const source = (): GraphTokenSource => createClientCredentialsTokens({ tokenUrl: `${url}/token`, clientId: 'app', clientSecret: 'a&b', now: () => NOW });

  it('is asked for as the standard says', async () => {
    answer(200, {}, JSON.stringify({ access_token: 'fresh', expires_in: 3600, token_type: 'Bearer' }));
    expect(await source().token()).toBe('fresh');
    expect(calls[0]).toMatchObject({ method: 'POST', url: '/token' });
    expect(calls[0]?.headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(calls[0]?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'app',
      client_secret: 'a&b',
      scope: 'https://graph.microsoft.com/.default',
    });
  });

  it.each([
    [400, '{}'],
    [500, JSON.stringify({ access_token: 'x', expires_in: 1 })],
    [200, '{}'],
    [200, JSON.stringify({ access_token: '', expires_in: 1 })],
    [200, 'not json'],
  ])('gives no token for the answer %i %s', async (status, body) => {
    answer(status, {}, body);
    await expect(source().token()).rejects.toThrow();
  });
});

describe('Entra', () => {
  const asked: { url: string; body: string | undefined }[] = [];
  const networkClient = {
    sendGetRequestAsync: (address: string) => Promise.reject(new Error(`not expected: ${address}`)),
    sendPostRequestAsync: (address: string, options?: NetworkRequestOptions) => {
      asked.push({ url: address, body: options?.body });
      const body = { token_type: 'Bearer', expires_in: 3600, access_token: `entra-${String(asked.length)}` };
      return Promise.resolve({ headers: {}, status: 200, body });
    },
  } as INetworkModule;

  it('is asked for a token of the application, again only when that one was refused', async () => {
    const tokens = createEntraGraphTokens({ tenantId: TENANT, clientId: CLIENT, clientSecret: 'secret', now: () => new Date(), networkClient });
    expect([await tokens.token(), await tokens.token()]).toEqual(['entra-1', 'entra-1']);
    tokens.forget();
    expect(await tokens.token()).toBe('entra-2');
    expect(new URL(asked[0]?.url ?? '').href).toContain(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`);
    const form = new URLSearchParams(asked[0]?.body);
    expect([form.get('grant_type'), form.get('client_id'), form.get('client_secret')]).toEqual(['client_credentials', CLIENT, 'secret']);
    expect(form.get('scope')).toContain('https://graph.microsoft.com/.default');
  });
});
