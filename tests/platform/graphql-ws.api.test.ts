import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { BAD_TOKENS } from './support/bad-tokens.ts';
import { LISTED, LISTED_SUBSCRIPTION, sha256, startToyServer, type ToyOptions, type ToyServer } from './support/toy-server.ts';
import { openSocket, results, signedIn } from './support/toy-socket.ts';
import { NOW, startTestIssuer, type TestIssuer } from './support/test-issuer.ts';

let issuer: TestIssuer;
let server: ToyServer;
let token: string;

beforeAll(async () => {
  issuer = await startTestIssuer();
  token = await issuer.sign();
});

afterAll(() => issuer.close());

beforeEach(async () => {
  server = await startToyServer(issuer);
});

afterEach(() => server.close());

async function restart(options: ToyOptions): Promise<void> {
  await server.close();
  server = await startToyServer(issuer, options);
}

const UNREADABLE = [[{ message: 'This request could not be read.', extensions: { code: 'BAD_REQUEST' } }]];

describe('a subscription', () => {
  it('brings what happens', async () => {
    const socket = await signedIn(server, token);
    expect(await results(socket, { query: 'subscription Tick { tick }' })).toEqual([{ data: { tick: 'one' } }, { data: { tick: 'two' } }]);
    expect(server.logged()).toMatch(/"operation":"Tick","milliseconds":\d+,"outcome":"OK"/);
  });

  it('may be one of the tab’s own, by its hash', async () => {
    await restart({ allowFreeText: false, production: true });
    const socket = await signedIn(server, token);
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(LISTED_SUBSCRIPTION) } };
    expect(await results(socket, { query: '', extensions })).toHaveLength(2);
    expect(await results(socket, { query: LISTED_SUBSCRIPTION })).toHaveLength(2);
    expect(await results(socket, { query: `${LISTED_SUBSCRIPTION} ` })).toEqual(UNREADABLE);
    expect(await results(socket, { query: '', extensions: {} })).toEqual(UNREADABLE);
  });

  it.each([
    ['a query', '{ hello }'],
    ['a mutation', 'mutation { write }'],
    ['no GraphQL', 'subscription {'],
    ['no such field', 'subscription { tock }'],
    ['one of several without saying which', 'subscription A { tick } subscription B { tick }'],
    ['too many tokens', `subscription { tick(input: { message: "x", tags: [${'1 '.repeat(1_500)}] }) }`],
    ['too deep', `subscription { nodeTick { ${'next { '.repeat(12)} id ${'} '.repeat(12)} } }`],
  ])('cannot be %s', async (_what, query) => {
    const socket = await signedIn(server, token);
    expect(await results(socket, { query })).toEqual(UNREADABLE);
  });

  it('cannot be one of the tab’s queries', async () => {
    const socket = await signedIn(server, token);
    expect(await results(socket, { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: sha256(LISTED) } } })).toEqual(UNREADABLE);
  });

  it('says which variable does not fit, and never what it was', async () => {
    const socket = await signedIn(server, token);
    const query = 'subscription Tick($input: Note) { tick(input: $input) }';
    const [errors] = await results(socket, { query, variables: { input: { message: { text: 'CANARY' } } } });
    expect(errors).toEqual([
      { message: 'Something in this form needs a change.', extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.message', rule: 'invalid' }] } },
    ]);
  });

  it.each(['brokenTick', 'refusedTick'])('that breaks says nothing of why: %s', async (field) => {
    const socket = await signedIn(server, token);
    const received = await results(socket, { query: `subscription { ${field} }` });
    expect(JSON.stringify(received)).toContain('"code":"INTERNAL"');
    expect(JSON.stringify(received) + server.logged()).not.toContain('CANARY');
    expect(server.logged()).toContain('"fault":"subscriptionFailed"');
  });

  it('whose context breaks says nothing of why', async () => {
    await restart({ failContext: true });
    const socket = await signedIn(server, token);
    expect(await results(socket, { query: 'subscription { tick }' })).toEqual([[{ message: 'Something went wrong on our side. Please try again.', extensions: { code: 'INTERNAL' } }]]);
    expect(server.logged()).not.toContain('CANARY');
  });

  it('is one of twenty at most', async () => {
    const socket = await signedIn(server, token);
    for (let id = 0; id < 21; id += 1) socket.send({ id: `many-${String(id)}`, type: 'subscribe', payload: { query: 'subscription { tick }' } });
    let refused: unknown;
    while (refused === undefined) {
      const message = await socket.next();
      if (message['type'] === 'error') refused = message['payload'];
    }
    expect(refused).toEqual(UNREADABLE[0]);
  });
});

describe('a connection', () => {
  it.each(BAD_TOKENS)('is refused for $why', async ({ make }) => {
    const socket = await openSocket(server);
    socket.send({ type: 'connection_init', payload: { token: await make(issuer) } });
    expect(await socket.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it.each([undefined, {}, { token: 7 }, { Authorization: 'x' }])('is refused without a token: %j', async (payload) => {
    const socket = await openSocket(server);
    socket.send({ type: 'connection_init', payload });
    expect(await socket.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it('that was refused gets no operation in after all', async () => {
    const socket = await openSocket(server);
    socket.send({ type: 'connection_init', payload: { token: 'x' } });
    socket.send({ id: '1', type: 'subscribe', payload: { query: 'subscription Sneaky { tick }' } });
    expect((await socket.closed).code).toBe(4401);
    expect(server.logged()).not.toContain('"operation"');
  });

  it('that asks before it says who it is, is closed', async () => {
    const socket = await openSocket(server);
    socket.send({ id: '1', type: 'subscribe', payload: { query: 'subscription { tick }' } });
    expect((await socket.closed).code).toBe(4401);
  });

  it('comes back later when the keys cannot be had', async () => {
    const own = await startTestIssuer();
    const lonely = await startToyServer(own);
    own.breakKeySet(true);
    const socket = await openSocket(lonely);
    socket.send({ type: 'connection_init', payload: { token: await own.sign() } });
    expect((await socket.closed).code).toBe(1013);
    await lonely.close();
    await own.close();
  });

  it('ends when its token runs out', async () => {
    const seconds = Math.floor(NOW.getTime() / 1000);
    const socket = await signedIn(server, await issuer.sign({ exp: seconds + 0.2 }));
    expect(await socket.closed).toEqual({ code: 4403, reason: 'Token expired' });
  });

  it('is one of a few for each viewer', async () => {
    await restart({ webSocket: { connectionsPerViewer: 2 } });
    const first = await signedIn(server, token);
    await signedIn(server, token);
    await expect(signedIn(server, token)).rejects.toThrow('4429');
    await signedIn(server, await issuer.sign({ oid: '77777777-7777-4777-8777-777777777777' }));
    await first.close();
    await signedIn(server, token);
  });

  it('is closed when it sends too much', async () => {
    await restart({ webSocket: { payloadLimit: 2_000 } });
    const socket = await signedIn(server, token);
    socket.send({ id: '1', type: 'subscribe', payload: { query: `subscription { tick } #${'x'.repeat(2_000)}` } });
    expect((await socket.closed).code).toBe(1009);
  });

  it('is closed for what is no message, without repeating it', async () => {
    const socket = await signedIn(server, token);
    socket.send('CANARY');
    const closed = await socket.closed;
    expect(closed.code).toBe(4400);
    expect(closed.reason).not.toContain('CANARY');
  });

  it('is asked now and then whether it is still there', async () => {
    await restart({ webSocket: { keepAliveMilliseconds: 20 } });
    const socket = await signedIn(server, token);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(socket.pings()).toBeGreaterThan(1);
  });

  it('that does not answer is cut', async () => {
    await restart({ webSocket: { keepAliveMilliseconds: 20 } });
    const socket = await openSocket(server, {}, 'graphql-transport-ws', { autoPong: false });
    expect((await socket.closed).code).toBe(1006);
  });

  it('speaks this protocol and no other', async () => {
    const socket = await openSocket(server, {}, 'graphql-transport-ws');
    await socket.close();
    await expect(openSocket(server, {}, 'graphql-ws')).rejects.toThrow();
  });

  it('may only come from a page that is allowed, where that is said', async () => {
    await restart({ webSocket: { allowedOrigins: ['https://tab.example'] } });
    await signedIn(server, token, { origin: 'https://tab.example' });
    await signedIn(server, token);
    await expect(openSocket(server, { origin: 'https://evil.example' })).rejects.toThrow('401');
  });

  it('is at /graphql only', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/other`, 'graphql-transport-ws');
    await expect(new Promise((_resolve, reject) => { socket.once('error', reject); })).rejects.toThrow('400');
  });

  it('ends when the server does', async () => {
    const own = await startToyServer(issuer);
    const socket = await signedIn(own, token);
    await own.close();
    expect((await socket.closed).code).toBe(1001);
  });
});
