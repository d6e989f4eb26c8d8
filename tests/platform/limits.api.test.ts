import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LISTED, post, sha256, startToyServer, UNREADABLE, type ToyServer } from './support/toy-server.ts';
import { startTestIssuer, type TestIssuer } from './support/test-issuer.ts';

let issuer: TestIssuer;
let open: ToyServer;
let production: ToyServer;
let token: string;

beforeAll(async () => {
  issuer = await startTestIssuer();
  open = await startToyServer(issuer, { allowFreeText: true, production: true });
  production = await startToyServer(issuer, { allowFreeText: false, production: true });
  token = await issuer.sign();
});

afterAll(async () => {
  await Promise.all([open.close(), production.close()]);
  await issuer.close();
});

function nested(depth: number): string {
  return `{ node ${'{ next '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
}

/** The same depth, hidden in fragments that spread each other. */
function nestedInFragments(depth: number): string {
  const fragments = Array.from({ length: depth - 2 }, (_none, level) => `fragment F${String(level)} on Node { next { ...F${String(level + 1)} } }`);
  return `query { node { ...F0 } } ${fragments.join(' ')} fragment F${String(depth - 2)} on Node { id }`;
}

function aliases(count: number): string {
  return `{ ${Array.from({ length: count }, (_none, index) => `a${String(index)}: hello`).join(' ')} }`;
}

function lists(first: number, levels: number): string {
  return `{ node ${`{ list(first: ${String(first)}) `.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
}

/** Numbers in a list: many tokens, and nothing else that could be too much. */
function tokens(count: number): string {
  const around = '{ echo ( input : { message : "x" tags : [ ] } ) }'.split(' ').length;
  return `{ echo(input: { message: "x", tags: [${'1 '.repeat(count - around)}] }) }`;
}

describe('an operation within the limits is answered', () => {
  it.each([
    ['12 levels', nested(12)],
    ['12 levels in fragments', nestedInFragments(12)],
    ['15 aliases', aliases(15)],
    ['a page of 50', lists(50, 1)],
    ['1,500 tokens', tokens(1_500)],
  ])('%s', async (_what, query) => {
    expect((await post(open, token, { query })).status).toBe(200);
  });
});

describe('an operation that is too large is refused, and does not learn the limit', () => {
  it.each([
    ['13 levels', nested(13)],
    ['13 levels in fragments', nestedInFragments(13)],
    ['16 aliases', aliases(16)],
    ['pages in pages', lists(50, 3)],
    ['1,501 tokens', tokens(1_501)],
    ['fragments in a circle', 'query { node { ...A } } fragment A on Node { next { ...B } } fragment B on Node { next { ...A } }'],
  ])('%s', async (_what, query) => {
    const answer = await post(open, token, { query });
    expect([answer.status, answer.text.trim()]).toEqual([400, UNREADABLE]);
  });
});

describe('in production', () => {
  it('only the tab’s own operations are answered', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(LISTED) } };
    expect((await post(production, token, { extensions })).status).toBe(200);
    expect((await post(production, token, { query: LISTED })).status).toBe(200);
    for (const body of [{ query: '{ hello }' }, { query: `${LISTED} ` }, { query: '{ hello }', extensions }]) {
      const answer = await post(production, token, body);
      expect([answer.status, answer.text.trim()]).toEqual([400, UNREADABLE]);
    }
  });

  it('no operation can be added to the list', async () => {
    const query = '{ who }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    expect((await post(open, token, { query, extensions })).status).toBe(200);
    expect((await post(open, token, { extensions })).status).toBe(400);
  });

  it('the schema is not told, nor guessed at', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }', '{ helo }']) {
      const answer = await post(open, token, { query });
      expect([answer.status, answer.text.trim()]).toEqual([400, UNREADABLE]);
    }
  });
});

describe('mutations', () => {
  it('are limited for each viewer, and queries are not', async () => {
    const strict = await startToyServer(issuer, { perMinute: 3 });
    const write = (by: string, query = 'mutation { write }'): Promise<number> => post(strict, by, { query }).then(({ status }) => status);
    expect([await write(token), await write(token), await write(token)]).toEqual([200, 200, 200]);
    const refused = await post(strict, token, { query: 'mutation { write }' });
    expect([refused.status, refused.json.errors?.[0]?.extensions]).toEqual([429, { code: 'RATE_LIMITED' }]);
    expect(await write(token, '{ hello }')).toBe(200);
    expect(await write(await issuer.sign({ oid: '77777777-7777-4777-8777-777777777777' }))).toBe(200);
    await strict.close();
  });

  it('count as often as they write', async () => {
    const strict = await startToyServer(issuer, { perMinute: 3 });
    const { status } = await post(strict, token, { query: 'mutation { a: write b: write c: write d: write }' });
    expect(status).toBe(429);
    await strict.close();
  });

  it('that cannot be read do not count', async () => {
    const strict = await startToyServer(issuer, { perMinute: 1 });
    await post(strict, token, { query: 'mutation W($input: Note) { write(input: $input) }', variables: { input: 7 } });
    expect((await post(strict, token, { query: 'mutation { write }' })).status).toBe(200);
    await strict.close();
  });
});
