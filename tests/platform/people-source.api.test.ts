import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphTokenSource } from '../../api/platform/graph/graph-tokens.ts';
import { createGraphPeople, type PeopleAnswer } from '../../api/platform/graph/people-source.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import { closed, listen, NOW, PERSON } from './support/test-issuer.ts';

const SELF = `/v1.0/users/${PERSON}?$select=department,officeLocation`;
const MANAGER = `/v1.0/users/${PERSON}/manager?$select=id`;
const REPORTS = `/v1.0/users/${PERSON}/directReports?$select=id`;
const LATER = { kind: 'retryLater', milliseconds: 30_000 };

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

let server: Server;
let url: string;
let calls: IncomingMessage[];
/** Path -> what is answered; null answers never. */
let answers: Map<string, Answer | null>;

beforeEach(async () => {
  calls = [];
  server = createServer((request, response) => {
    calls.push(request);
    const answer = answers.get(request.url ?? '');
    if (answer !== null) respond(response, answer ?? { status: 404 });
  });
  url = await listen(server);
  answers = new Map<string, Answer | null>([
    [SELF, { body: { department: 'Finance', officeLocation: 'Berlin', jobTitle: 'In-Confidence' } }],
    [MANAGER, { body: { id: 'ABCDEF', displayName: 'In-Confidence' } }],
    [REPORTS, { body: { value: [{ id: 'one' }, { id: 'TWO', mail: 'In-Confidence' }] } }],
  ]);
});
afterEach(() => closed(server));

function respond(response: ServerResponse, { status = 200, body = '', headers = {} }: Answer): void {
  response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
}

function ask(tokens: Partial<GraphTokenSource> = {}, timeoutMilliseconds = 5_000, objectId = PERSON): Promise<PeopleAnswer> {
  const source = { token: () => Promise.resolve('delegated-token'), forget: () => undefined, ...tokens };
  return createGraphPeople({ graphUrl: `${url}/v1.0`, tokens: { of: () => source }, now: () => NOW, timeoutMilliseconds }).surroundings(objectId, new OnBehalf('sign-in'));
}

const paths = () => calls.map(({ url: path }) => path);

describe('what Graph tells of somebody', () => {
  it('is their place, their manager and whoever reports to them, and nothing else of it is kept', async () => {
    expect(await ask()).toEqual({ kind: 'answered', managerObjectId: 'abcdef', reportObjectIds: ['one', 'two'], department: 'Finance', officeLocation: 'Berlin' });
    expect(paths().sort()).toEqual([SELF, MANAGER, REPORTS].sort());
    for (const { method, headers } of calls) expect([method, headers.authorization]).toEqual(['GET', 'Bearer delegated-token']);
  });

  it('is asked of the person that is named and of nobody else', async () => {
    const spelled = [...answers].map(([path, answer]): [string, Answer | null] => [path.replace(PERSON, '..%2Fme%3Fx%3D'), answer]);
    answers = new Map(spelled);
    expect(await ask({}, 5_000, '../me?x=')).toMatchObject({ kind: 'answered', managerObjectId: 'abcdef' });
    expect(paths().sort()).toEqual([...answers.keys()].sort());
  });

  it.each<[string, unknown]>([
    ['none at all', {}],
    ['nulls', { department: null, officeLocation: null }],
    ['what is no text', { department: 7, officeLocation: ['Berlin'] }],
  ])('may be no manager, nobody who reports and no place: %s', async (_, body) => {
    answers.set(SELF, { body }).set(MANAGER, { status: 404 }).set(REPORTS, { body: { value: [] } });
    expect(await ask()).toEqual({ kind: 'answered', managerObjectId: null, reportObjectIds: [], department: null, officeLocation: null });
  });

  it('goes on over as many pages as there are', async () => {
    const next = `/v1.0/users/${PERSON}/directReports?$select=id&$skiptoken=`;
    answers.set(REPORTS, { body: { value: [{ id: 'one' }], '@odata.nextLink': `${url}${next}1` } });
    answers.set(`${next}1`, { body: { value: [{ id: 'two' }], '@odata.nextLink': `${url}${next}2` } });
    answers.set(`${next}2`, { body: { value: [{ id: 'three' }] } });
    expect(await ask()).toMatchObject({ kind: 'answered', reportObjectIds: ['one', 'two', 'three'] });
    for (const { headers } of calls) expect(headers.authorization).toBe('Bearer delegated-token');
  });

  it('is nothing where the pages never end', async () => {
    answers.set(REPORTS, { body: { value: [{ id: 'one' }], '@odata.nextLink': `${url}${REPORTS}` } });
    expect(await ask()).toEqual({ kind: 'unknown' });
    expect(paths().filter((path) => path === REPORTS)).toHaveLength(20);
  });

  it.each([
    ['another host', () => 'http://localhost:1/v1.0/users'],
    ['another version', () => `${url}/beta/users`],
    ['a way out', () => `${url}/v1.0/../elsewhere`],
    ['a name before the host', () => url.replace('://', '://graph@').concat('/v1.0/users')],
    ['no address', () => 'next'],
  ])('does not go on to %s with its token', async (_, link) => {
    answers.set(REPORTS, { body: { value: [], '@odata.nextLink': link() } });
    expect(await ask()).toEqual(LATER);
    expect(paths().sort()).toEqual([SELF, MANAGER, REPORTS].sort());
  });
});

describe('what Graph does not tell', () => {
  const cases: [number, Record<string, string>, unknown][] = [
    [403, {}, { kind: 'notConsented' }],
    [429, { 'retry-after': '17' }, { kind: 'retryLater', milliseconds: 17_000 }],
    [503, { 'retry-after': 'Sun, 22 Nov 2026 09:02:00 GMT' }, { kind: 'retryLater', milliseconds: 120_000 }],
    [500, {}, LATER],
    [400, {}, LATER],
    [302, { location: '/elsewhere' }, LATER],
  ];
  const everyCall = [SELF, MANAGER, REPORTS].flatMap((path) => cases.map((each): [string, ...typeof each] => [path, ...each]));

  it.each(everyCall)('%s, answered %i %j, says what to do', async (path, status, headers, expected) => {
    answers.set(path, { status, headers, body: 'In-Confidence' });
    expect(await ask()).toEqual(expected);
    // Nothing is asked twice, and nothing elsewhere.
    expect([SELF, MANAGER, REPORTS]).toEqual(expect.arrayContaining(paths()));
    expect(new Set(paths()).size).toBe(calls.length);
  });

  it('is somebody whom it does not know: that nobody leads them is not known then either', async () => {
    for (const path of [SELF, MANAGER, REPORTS]) answers.set(path, { status: 404 });
    expect(await ask()).toEqual({ kind: 'unknown' });
  });

  it.each([SELF, MANAGER, REPORTS])('is what cannot be read: %s', async (path) => {
    for (const body of ['', 'not json', '[]', 'null', '7']) {
      answers.set(path, { body });
      expect([body, await ask()]).toEqual([body, LATER]);
    }
  });

  it.each([
    [MANAGER, {}], [MANAGER, { id: '' }], [MANAGER, { id: 5 }], [REPORTS, {}], [REPORTS, { value: {} }], [REPORTS, { value: [{ id: 'one' }, {}] }],
    [REPORTS, { value: [], '@odata.nextLink': 5 }],
  ])('is who is there without an id: %s %j', async (path, body) => {
    answers.set(path, { body });
    expect(await ask()).toEqual(LATER);
  });

  it('forgets a token that is refused', async () => {
    answers.set(SELF, { status: 401 });
    let forgotten = 0;
    expect(await ask({ forget: () => (forgotten += 1) })).toEqual(LATER);
    expect(forgotten).toBe(1);
  });

  it.each([SELF, MANAGER, REPORTS])('is not waited for: %s', async (path) => {
    answers.set(path, null);
    expect(await ask({}, 50)).toEqual(LATER);
  });

  it('is not waited for where there is no token in time, none at all, or no connection', async () => {
    expect(await ask({ token: () => new Promise(() => undefined) }, 50)).toEqual(LATER);
    expect(await ask({ token: () => Promise.reject(new Error('no token')) })).toEqual(LATER);
    expect(calls).toHaveLength(0);
    await closed(server);
    expect(await ask()).toEqual(LATER);
  });
});
