import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createGraphPeopleSearch } from '../../api/platform/graph/people-search.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import { createWorld } from '../support/api/world.ts';
import { closed, listen, NOW } from './support/test-issuer.ts';

const SIGN_IN = new OnBehalf('sign-in');

let server: Server;
let url: string;
let asked: IncomingMessage[];
let answer: { status: number; body: unknown } | null;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  url = await listen(server);
});
afterEach(() => closed(server));

const searching = () => createGraphPeopleSearch({ graphUrl: `${url}/v1.0`, tokens: { of: () => ({ token: () => Promise.resolve('token'), forget: () => undefined }) }, now: () => new Date(NOW), timeoutMilliseconds: 300 });

it('asks Graph for the beginning of each part of a name, and keeps only what is needed', async () => {
  answer = { status: 200, body: { value: [{ id: 'ABC', displayName: "Sean O'Neill", department: 'Sales', mail: 'In-Confidence' }, { id: 'def', displayName: 'Olga' }] } };
  expect(await searching().search("O'N", SIGN_IN)).toEqual([{ objectId: 'abc', name: "Sean O'Neill", department: 'Sales' }, { objectId: 'def', name: 'Olga', department: null }]);
  const { searchParams } = new URL(asked[0]?.url ?? '', 'http://graph');
  expect(searchParams.get('$filter')).toBe("startswith(displayName,'O''N') or startswith(givenName,'O''N') or startswith(surname,'O''N')");
  expect([searchParams.get('$select'), searchParams.get('$top')]).toEqual(['id,displayName,department', '10']);
});

it.each([
  ['refuses', { status: 403, body: {} }], ['fails', { status: 500, body: {} }], ['says something else', { status: 200, body: { value: [{ id: 7 }] } }], ['never answers', null],
])('tells nobody where Graph %s', async (_, answered) => {
  answer = answered;
  expect(await searching().search('Ada', SIGN_IN)).toBeNull();
});

it('finds people of the organisation for admins alone, and says where that cannot be', async () => {
  const world = await createWorld({ peopleSearch: createGraphPeopleSearch });
  const FIND = 'query($name: String!) { findPeople(name: $name) { objectId name department } }';
  const admin = await world.person({ roles: ['PeerSupport.Admin'] });
  const { findPeople } = await admin.get<{ findPeople: { objectId: string; name: string }[] }>(FIND, { name: 'inês' });
  expect(findPeople.map(({ name }) => name)).toContain('Inês Carvalho');
  expect(findPeople.length).toBeLessThanOrEqual(10);
  expect(await admin.get(FIND, { name: "nobody's" })).toEqual({ findPeople: [] });
  for (const name of ['', 'a', ' b ', 'x'.repeat(65), 'a\u0000b']) expect(await admin.refusal(FIND, { name })).toBe('BAD_USER_INPUT');
  expect(await (await world.person()).refusal(FIND, { name: 'Ada' })).toBe('NOT_FOUND');
  await world.close();
  const without = await createWorld();
  expect(await (await without.person({ roles: ['PeerSupport.Admin'] })).get(FIND, { name: 'Ada' })).toEqual({ findPeople: null });
  await without.close();
}, 60_000);
