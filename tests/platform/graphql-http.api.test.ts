import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BAD_TOKENS } from './support/bad-tokens.ts';
import { answerOf, LISTED, post, SECRET, sha256, startToyServer, UNREADABLE, type ToyServer } from './support/toy-server.ts';
import { PERSON, startTestIssuer, type TestIssuer } from './support/test-issuer.ts';

let issuer: TestIssuer;
let server: ToyServer;
let token: string;

beforeAll(async () => {
  issuer = await startTestIssuer();
  server = await startToyServer(issuer);
  token = await issuer.sign();
});

afterAll(async () => {
  await server.close();
  await issuer.close();
});

describe('an operation', () => {
  it('is answered for the viewer of the token, in their language', async () => {
    const answer = await post(server, token, { query: '{ who language }' }, { 'accept-language': 'de-CH,en;q=0.5' });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ data: { who: PERSON, language: 'de' } });
  });

  it('may come as one of the tab’s own, by its hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(LISTED) } };
    expect((await post(server, token, { operationName: 'Listed', extensions })).json).toEqual({ data: { hello: 'hello' } });
  });

  it('is answered in the type that the client prefers', async () => {
    const accept = 'application/graphql-response+json,application/json;q=0.9';
    expect((await post(server, token, { query: '{ hello }' }, { accept })).headers.get('content-type')).toContain('graphql-response+json');
    expect((await post(server, null, { query: '{ hello }' }, { accept })).headers.get('content-type')).toContain('graphql-response+json');
  });

  it('is never kept on the way', async () => {
    for (const answer of [await post(server, token, { query: '{ hello }' }), await post(server, null, {}), await post(server, token, '{')]) {
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('a sign-in that is refused', () => {
  const refused = '{"errors":[{"message":"Please sign in again.","extensions":{"code":"UNAUTHENTICATED"}}]}';

  function everything(answer: { status: number; headers: Headers; text: string }): unknown {
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    return { status: answer.status, headers, text: answer.text };
  }

  it.each(BAD_TOKENS)('looks the same for $why', async ({ make, why }) => {
    const answer = await post(server, await make(issuer), { query: '{ hello }' });
    expect(answer.status).toBe(401);
    expect(answer.text).toBe(refused);
    expect([why, everything(answer)]).toEqual([why, everything(await post(server, null, { query: '{ hello }' }))]);
  });

  it.each(['', 'Bearer', 'Bearer a b', 'Basic abc', 'Bearer ä'])('looks the same for the header %j', async (authorization) => {
    const answer = await post(server, null, { query: '{ hello }' }, authorization === 'Bearer ä' ? { authorization: 'Bearer \u00e4' } : { authorization });
    expect([answer.status, answer.text]).toEqual([401, refused]);
  });

  it('comes before anything is read', async () => {
    expect((await post(server, 'x', 'not json')).status).toBe(401);
    expect((await post(server, 'x', { query: '{' })).status).toBe(401);
  });

  it('leaves a word in the log, and no token', async () => {
    await post(server, await issuer.sign({ tid: undefined }), {});
    expect(server.logged()).toContain('"event":"signInRefused.tenant"');
    expect(server.logged()).not.toContain(token.slice(0, 20));
  });
});

it('a key set that cannot be had is no refusal', async () => {
  const own = await startTestIssuer();
  const lonely = await startToyServer(own);
  own.breakKeySet(true);
  const answer = await post(lonely, await own.sign(), { query: '{ hello }' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(answer.json.errors?.[0]?.extensions).toEqual({ code: 'TRY_AGAIN' });
  own.breakKeySet(false);
  expect((await post(lonely, await own.sign(), { query: '{ hello }' })).status).toBe(200);
  await lonely.close();
  await own.close();
});

it('a new key of the issuer is accepted', async () => {
  const own = await startTestIssuer();
  const fresh = await startToyServer(own);
  expect((await post(fresh, await own.sign(), { query: '{ hello }' })).status).toBe(200);
  await own.rotate();
  expect((await post(fresh, await own.sign(), { query: '{ hello }' })).status).toBe(200);
  await fresh.close();
  await own.close();
});

describe('what is no operation', () => {
  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('is refused: %s', async (method) => {
    const response = await fetch(`${server.url}/graphql?query={hello}`, { method, headers: { authorization: `Bearer ${token}` } });
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([405, 'POST', UNREADABLE]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])('is refused: content of the type %j', async (type) => {
    const answer = await post(server, token, { query: '{ hello }' }, { 'content-type': type });
    expect([answer.status, answer.text]).toEqual([415, UNREADABLE]);
  });

  it.each([
    ['not JSON', '{"query":'],
    ['a batch', JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }])],
    ['a text', '"{ hello }"'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a query that is no text', '{"query":{"kind":"Document"}}'],
    ['an empty query', '{"query":""}'],
    ['variables in a text', '{"query":"{ hello }","variables":"{}"}'],
    ['an operation name that is no text', '{"query":"{ hello }","operationName":7}'],
    ['an unknown hash', JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } })],
    ['another kind of list', JSON.stringify({ extensions: { persistedQuery: { version: 2, sha256Hash: sha256(LISTED) } } })],
    ['no GraphQL', `{"query":"{ hello ${SECRET} "}`],
    ['no field of ours', `{"query":"{ CANARY7f3a }"}`],
    ['no such operation', '{"query":"query A { hello } query B { hello }","operationName":"CANARY"}'],
    ['a subscription', '{"query":"subscription { tick }"}'],
  ])('is refused: %s', async (_what, body) => {
    const answer = await post(server, token, body);
    expect([answer.status, answer.text.trim()]).toEqual([400, UNREADABLE]);
  });
});

describe('a body', () => {
  const padded = (bytes: number): string => {
    const rest = JSON.stringify({ query: '{ hello }', pad: '' }).length;
    return JSON.stringify({ query: '{ hello }', pad: 'x'.repeat(bytes - rest) });
  };

  it('may have 64 kB and no more', async () => {
    expect((await post(server, token, padded(65_536))).status).toBe(200);
    const answer = await post(server, token, padded(65_537));
    expect([answer.status, answer.text]).toEqual([413, UNREADABLE]);
  });

  it('has to be text', async () => {
    const body = Buffer.concat([Buffer.from('{"query":"{ hello }","pad":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await answerOf(await fetch(`${server.url}/graphql`, { method: 'POST', headers, body }));
    expect([answer.status, answer.text]).toEqual([400, UNREADABLE]);
  });

  it('that does not say its length is counted', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        for (let part = 0; part < 10; part += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(10_000)));
        controller.close();
      },
    });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect((await answerOf(response)).status).toBe(413);
  });
});

describe('errors', () => {
  it('that a client may know keep their code', async () => {
    const missing = await post(server, token, { query: '{ missing }' });
    expect([missing.status, missing.json.errors?.[0]?.extensions]).toEqual([200, { code: 'NOT_FOUND' }]);
    const invalid = await post(server, token, { query: '{ invalid }' });
    expect(invalid.json.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: 'input.message', rule: 'tooLong' }] });
  });

  it('of ours are masked, and logged by their class', async () => {
    const answer = await post(server, token, { query: 'query Broken { broken }' });
    expect(answer.text).not.toContain('CANARY');
    expect(answer.json.errors).toEqual([{ message: 'Something went wrong on our side. Please try again.', path: ['broken'], extensions: { code: 'INTERNAL' } }]);
    expect(server.logged()).toContain('"fault":"operationFailed","error":"Error"');
    expect(server.logged()).not.toContain('CANARY');
  });

  it('before the operation are masked as well', async () => {
    const failing = await startToyServer(issuer, { failContext: true });
    const answer = await post(failing, token, { query: '{ hello }' });
    expect([answer.status, answer.json.errors?.[0]?.extensions]).toEqual([500, { code: 'INTERNAL' }]);
    expect(answer.text + failing.logged()).not.toContain('CANARY');
    expect(failing.logged()).toContain('"fault":"contextFailed"');
    await failing.close();
  });

  const echo = 'query Echo($input: Note!) { echo(input: $input) }';
  it.each([
    [{ input: { message: 7 } }, 'input.message', 'invalid'],
    [{ input: { message: { text: SECRET } } }, 'input.message', 'invalid'],
    [{ input: { message: 'x', kind: SECRET } }, 'input.kind', 'invalid'],
    [{ input: { message: null } }, 'input.message', 'required'],
    [{ input: {} }, 'input.message', 'required'],
    [{ input: { message: 'x', [SECRET]: 1 } }, 'input', 'invalid'],
    [{ input: `" at "input.${SECRET}"` }, 'input', 'invalid'],
    [{}, 'input', 'required'],
    [undefined, 'input', 'required'],
  ])('about the variables %j name the field and never the value', async (variables, path, rule) => {
    const answer = await post(server, token, { query: echo, variables });
    expect([answer.status, answer.json.errors]).toEqual([
      400,
      [{ message: 'Something in this form needs a change.', extensions: { code: 'BAD_USER_INPUT', fields: [{ path, rule }] } }],
    ]);
    expect(answer.text + server.logged()).not.toContain('CANARY');
  });

  it('about values in the text do not repeat them', async () => {
    const answer = await post(server, token, { query: `{ echo(input: { message: "x", kind: ${SECRET.replace('-', '_')} }) }` });
    expect([answer.status, answer.text.trim()]).toEqual([400, UNREADABLE]);
  });
});

describe('the log', () => {
  it('has the name of the operation, how it went, how long it took and a random id', async () => {
    await post(server, token, { query: `query Named($input: Note!) { echo(input: $input) }`, variables: { input: { message: SECRET } } });
    const line = server.logged().split('\n').find((candidate) => candidate.includes('"Named"'));
    const { level, ...entry } = JSON.parse(line ?? '') as Record<string, unknown>;
    expect(typeof level).toBe('number');
    expect(entry).toEqual({ operation: 'Named', milliseconds: expect.any(Number), outcome: 'OK', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('has the code of what went wrong', async () => {
    await post(server, token, { query: 'query Missing { missing }' });
    expect(server.logged()).toMatch(/"operation":"Missing","milliseconds":\d+,"outcome":"NOT_FOUND"/);
  });

  it('has nobody and nothing that was said', () => {
    expect(server.logged()).not.toContain(PERSON);
    expect(server.logged()).not.toContain('Robin');
    expect(server.logged()).not.toContain('CANARY');
  });
});
