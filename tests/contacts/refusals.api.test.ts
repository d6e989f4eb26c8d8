import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { accept, ACCEPT, CLOSE, DECLINE, draft, erase, ERASE, incoming, INCOMING_LIST, INCOMING_ONE, own, OWN_LIST, OWN_ONE, SEND, sent, WITHDRAW, WRITE } from '../support/api/contacts.ts';
import type { GraphqlAnswer } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const fault = (path: string, rule: string) => [{ path, rule }];
const fields = ({ errors }: GraphqlAnswer) => errors?.map(({ extensions }) => [extensions?.code, extensions?.fields])[0];

describe('a text that cannot be sent', () => {
  it.each([
    ['of 4,001 characters', 'x'.repeat(4_001), 'tooLong'],
    ['of only spaces', ' \n\t\u00a0\u3000 ', 'onlySpaces'],
    ['with control characters', 'secret-value\u0000', 'controlCharacters'],
    ['that reorders what is read', 'secret-value \u202e', 'controlCharacters'],
  ])('is refused %s, names the field and never repeats it', async (_, message, rule) => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const answer = await colleague.ask(SEND, { input: draft(ally, { message }) });
    expect(fields(answer)).toEqual(['BAD_USER_INPUT', fault('input.message', rule)]);
    expect(JSON.stringify(answer)).not.toContain('secret-value');
    expect(await colleague.get(OWN_LIST)).toMatchObject({ ownContactRequests: { edges: [] } });

    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    const written = await colleague.ask(WRITE, { input: { requestId: id, text: message, idempotencyKey: randomUUID() } });
    expect(fields(written)).toEqual(['BAD_USER_INPUT', fault('input.text', rule)]);
    expect((await own(colleague, id)).messages.edges).toEqual([]);
  });

  it('is taken at exactly 4,000 characters, counted as people count them', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const message = '🌱'.repeat(4_000);
    const id = await sent(colleague, ally, { message });
    expect((await incoming(ally.person, id)).content?.message).toBe(message);
  });
});

describe('a request that cannot be sent', () => {
  it('is refused to oneself', async () => {
    const ally = await world.ally();
    expect(fields(await ally.person.ask(SEND, { input: draft(ally) }))).toEqual(['BAD_USER_INPUT', fault('input.allyIds', 'notYourself')]);
  });

  it.each(['an id of nobody', 'somebody who is not an ally', 'no id at all'])('is refused to %s', async (whom) => {
    const colleague = await world.person();
    const id = whom === 'an id of nobody' ? randomUUID() : whom === 'no id at all' ? "' OR 1=1 --" : (await world.person()).objectId;
    expect(await colleague.refusal(SEND, { input: { ...draft({ id, person: colleague }) } })).toBe('NOT_FOUND');
  });

  it('is refused with a topic that does not exist, and a way of talking that the ally does not offer', async () => {
    const [colleague, ally] = [await world.person(), await world.ally({ waysOfTalking: ['CHAT'] })];
    const ask = async (changes: Parameters<typeof draft>[1]) => fields(await colleague.ask(SEND, { input: draft(ally, changes) }));
    expect(await ask({ topicIds: [randomUUID()] })).toEqual(['BAD_USER_INPUT', fault('input.topicIds', 'unknown')]);
    expect(await ask({ wayOfTalking: 'CALL' })).toEqual(['BAD_USER_INPUT', fault('input.wayOfTalking', 'unknown')]);
    const shouted = await colleague.ask(SEND, { input: draft(ally, { kindOfHelp: 'secret-value' }) });
    expect(shouted.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(shouted)).not.toContain('secret-value');
  });
});

describe('a request of somebody else', () => {
  it('answers every operation as one that does not exist', async () => {
    const [colleague, ally, stranger, otherAlly] = [await world.person(), await world.ally(), await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    const operations: [string, Record<string, unknown>][] = [
      ...[ACCEPT, DECLINE, WITHDRAW, CLOSE, ERASE].map((text): [string, Record<string, unknown>] => [text, { input: { id } }]),
      [OWN_ONE, { id }],
      [INCOMING_ONE, { id }],
      [WRITE, { input: { requestId: id, text: 'Hello', idempotencyKey: randomUUID() } }],
    ];
    for (const [text, variables] of operations) {
      const absent = JSON.parse(JSON.stringify(variables).replaceAll(id, randomUUID())) as Record<string, unknown>;
      for (const person of [stranger, otherAlly.person]) {
        const answers = [await person.ask(text, variables), await person.ask(text, absent)];
        expect(answers[0]).toEqual(answers[1]);
        expect(answers[0]?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      }
    }
    expect(await own(colleague, id)).toMatchObject({ state: 'WAITING' });
  });

  it('keeps the two sides apart: the ally cannot erase or withdraw, the colleague cannot accept or decline', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    for (const text of [ERASE, WITHDRAW]) expect(await ally.person.refusal(text, { input: { id } })).toBe('NOT_FOUND');
    for (const text of [ACCEPT, DECLINE]) expect(await colleague.refusal(text, { input: { id } })).toBe('NOT_FOUND');
    expect(await ally.person.refusal(OWN_ONE, { id })).toBe('NOT_FOUND');
    expect(await colleague.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
    expect(await own(colleague, id)).toMatchObject({ state: 'WAITING' });
  });
});

describe('sending more than once', () => {
  it('sends once with the same key, at the same time or later', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const input = draft(ally);
    const send = () => colleague.get<{ sendContactRequest: { __typename: string; request: { id: string } } }>(SEND, { input });
    const results = [...(await Promise.all([send(), send(), send()])), await send()].map(({ sendContactRequest }) => sendContactRequest);
    expect(new Set(results.map(({ __typename, request }) => `${__typename} ${request.id}`)).size).toBe(1);
    expect(await ally.person.get(INCOMING_LIST)).toMatchObject({ incomingContactRequests: { edges: [{}] } });
    await world.app.runJob('deliverNotices');
    expect(world.cloud.notices(ally.person.objectId)).toHaveLength(1);
  });

  it('gives back what was sent, although the ally takes nobody any more', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const input = draft(ally);
    const first = await colleague.get(SEND, { input });
    await world.databases.main.unitOfWork((manager) => manager.update(Ally, { id: ally.id }, { step: 'STEPPED_DOWN' }));
    const [again] = Object.values(await colleague.get<Record<string, { request: { id: string } }>>(SEND, { input }));
    expect(JSON.stringify(first)).toContain(again?.request.id);
  });

  it('does not send again what was erased since', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const input = draft(ally);
    const [first] = Object.values(await colleague.get<Record<string, { request: { id: string } }>>(SEND, { input }));
    await erase(colleague, first?.request.id ?? '');
    expect(await colleague.refusal(SEND, { input })).toBe('NOT_FOUND');
    expect(await colleague.get(OWN_LIST)).toMatchObject({ ownContactRequests: { edges: [] } });
  });

  it('sends once from a second tab, which is shown the request that there is', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const results = await Promise.all([1, 2].map(() => colleague.get<{ sendContactRequest: { __typename: string; request: { id: string } } }>(SEND, { input: draft(ally) })));
    expect(results.map(({ sendContactRequest }) => sendContactRequest.__typename).sort()).toEqual(['AlreadyInTouch', 'ContactRequestSent']);
    expect(new Set(results.map(({ sendContactRequest }) => sendContactRequest.request.id)).size).toBe(1);
  });

  it('takes a place of the ally each time, and tells who comes too late', async () => {
    const ally = await world.ally({ maxOpenConversations: 1 });
    const people = await Promise.all(Array.from({ length: 8 }, () => world.person()));
    const results = await Promise.all(people.map((person) => person.get<{ sendContactRequest: { __typename: string } }>(SEND, { input: draft(ally) })));
    const names = results.map(({ sendContactRequest }) => sendContactRequest.__typename).sort();
    expect(names).toEqual([...Array.from({ length: 7 }, () => 'AllyFull'), 'ContactRequestSent']);
  });

  it('is not taken by an ally who takes no new people', async () => {
    const [colleague, ally] = [await world.person(), await world.ally({ takesNewPeople: false })];
    expect(await colleague.get(SEND, { input: draft(ally) })).toMatchObject({ sendContactRequest: { __typename: 'AllyNotReachable' } });
  });
});
