import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createGraphPresence, type PresenceAnswer } from '../../api/platform/graph/presence-source.ts';
import type { GraphTokenSource } from '../../api/platform/graph/graph-tokens.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import { closed, listen, NOW, PERSON } from './support/test-issuer.ts';

const OTHER = '44444444-4444-4444-8444-444444444444';

interface Call {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

let server: Server;
let url: string;
let calls: Call[];
let respond: (response: ServerResponse) => void;

beforeEach(async () => {
  calls = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      calls.push({ method: request.method, url: request.url, headers: request.headers, body: JSON.parse(body) });
      respond(response);
    });
  });
  url = await listen(server);
});
afterEach(() => closed(server));

function answer(status: number, body: unknown = '', headers: Record<string, string> = {}): void {
  respond = (response) => response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
}

function ask(tokens: Partial<GraphTokenSource> = {}, timeoutMilliseconds = 5_000): Promise<PresenceAnswer> {
  const source = { token: () => Promise.resolve('delegated-token'), forget: () => undefined, ...tokens };
  return createGraphPresence({ graphUrl: `${url}/v1.0`, tokens: { of: () => source }, now: () => NOW, timeoutMilliseconds }).presencesOf([PERSON, OTHER], new OnBehalf('sign-in'));
}

async function told(): Promise<unknown[]> {
  const result = await ask();
  if (result.kind !== 'answered') throw new Error(`Graph was not understood: ${result.kind}`);
  return [result.presenceOf(PERSON), result.presenceOf(OTHER)];
}

it('asks for everybody in one call, with a token of whoever asks', async () => {
  answer(200, { value: [{ id: OTHER, availability: 'Offline', activity: 'Offline' }, { id: PERSON, availability: 'Busy', activity: 'InACall', statusMessage: {} }] });
  expect(await told()).toEqual(['BUSY', 'OFFLINE']);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({ method: 'POST', url: '/v1.0/communications/getPresencesByUserId', body: { ids: [PERSON, OTHER] } });
  expect(calls[0]?.headers).toMatchObject({ authorization: 'Bearer delegated-token', 'content-type': 'application/json' });
});

it('knows people by their ids in capitals too, and nothing of whom Graph leaves out', async () => {
  const spelled = 'ABCDEFAB-3333-4333-8333-ABCDEFABCDEF';
  answer(200, { value: [{ id: spelled, availability: 'Busy', activity: 'Busy' }] });
  const result = await ask();
  expect(result.kind === 'answered' && [result.presenceOf(spelled.toLowerCase()), result.presenceOf(PERSON)]).toEqual(['BUSY', null]);
});

it('reads past what has another shape', async () => {
  answer(200, { value: [null, 7, {}, { id: 5 }, { id: OTHER, availability: ['Busy'], activity: null }, { id: PERSON, availability: 'Busy' }] });
  expect(await told()).toEqual(['BUSY', null]);
});

it.each([
  [403, {}, { kind: 'notConsented' }],
  [429, { 'retry-after': '17' }, { kind: 'retryLater', milliseconds: 17_000 }],
  [503, { 'retry-after': 'Sun, 22 Nov 2026 09:02:00 GMT' }, { kind: 'retryLater', milliseconds: 120_000 }],
  [429, {}, { kind: 'retryLater', milliseconds: 30_000 }],
  [500, {}, { kind: 'retryLater', milliseconds: 30_000 }],
  [400, {}, { kind: 'retryLater', milliseconds: 30_000 }],
  [404, {}, { kind: 'retryLater', milliseconds: 30_000 }],
  [302, { location: '/elsewhere' }, { kind: 'retryLater', milliseconds: 30_000 }],
])('says what to do after %i %j', async (status, headers, expected) => {
  answer(status, 'In-Confidence', headers);
  expect(await ask()).toEqual(expected);
  expect(calls).toHaveLength(1);
});

it.each(['', 'not json', '{}', '{"value":{}}', '[]', 'null'])('is for later after the answer %p', async (body) => {
  answer(200, body);
  expect(await ask()).toEqual({ kind: 'retryLater', milliseconds: 30_000 });
});

it('forgets a token that is refused', async () => {
  answer(401);
  let forgotten = 0;
  expect(await ask({ forget: () => (forgotten += 1) })).toMatchObject({ kind: 'retryLater' });
  expect(forgotten).toBe(1);
});

it('does not wait for ever, and is for later without a token or a connection', async () => {
  respond = () => undefined;
  expect(await ask({}, 50)).toMatchObject({ kind: 'retryLater' });
  expect(await ask({ token: () => Promise.reject(new Error('no token')) })).toMatchObject({ kind: 'retryLater' });
  expect(calls).toHaveLength(1);
  await closed(server);
  expect(await ask()).toMatchObject({ kind: 'retryLater' });
});
