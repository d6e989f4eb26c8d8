import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import { ClosingAnswerGiven } from '../../api/contacts/closing-answer.entity.ts';
import { MonthlyCount } from '../../api/numbers/monthly-count.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import {
  accept, ANSWER_REFERRAL, answerReferral, close, CLOSING_ANSWERS, ERASE_ALL, erase, incoming, KEPT, OWN_LIST, own, PROPOSE_HAND_OVER, proposeHandOver, REFER, refer,
  send, sent, SHOW_NAME, showName, withdraw, write, type Content, type Draft,
} from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** A conversation that is open. */
async function open(changes: Draft = {}): Promise<{ colleague: Person; ally: TestAlly; id: string }> {
  const [colleague, ally] = [await world.person(), await world.ally()];
  const id = await sent(colleague, ally, changes);
  await accept(ally.person, id);
  return { colleague, ally, id };
}

const texts = async (messages: Promise<{ messages: { edges: { node: { kind: string; text: string } }[] } }>) =>
  (await messages).messages.edges.map(({ node: { kind, text } }) => [kind, text]);

describe('a referral', () => {
  it('is proposed by the ally, and the colleague’s consent is recorded in the conversation, once', async () => {
    const { colleague, ally, id } = await open();
    const { message } = await refer(ally.person, id, 'The company doctor, room 12');
    const messageId = message?.id ?? '';
    const answer = await answerReferral(colleague, id, messageId, true);
    expect(answer.message).toMatchObject({ kind: 'REFERRAL_AGREED', answersId: messageId, mine: true });
    // A second click, from another tab and the other way, changes nothing.
    expect((await answerReferral(colleague, id, messageId, false)).message).toEqual(answer.message);
    expect(await texts(incoming(ally.person, id))).toEqual([['REFERRAL', 'The company doctor, room 12'], ['REFERRAL_AGREED', '']]);
  });

  it('may be declined', async () => {
    const { colleague, ally, id } = await open();
    const { message } = await refer(ally.person, id, 'A helpline');
    expect((await answerReferral(colleague, id, message?.id ?? '', false)).message?.kind).toBe('REFERRAL_DECLINED');
  });

  it('is neither proposed by the colleague nor answered by the ally, and only a referral is answered', async () => {
    const { colleague, ally, id } = await open();
    const { message } = await refer(ally.person, id, 'A helpline');
    const text = await write(ally.person, id, 'Hello');
    const idempotencyKey = randomUUID();
    expect(await colleague.refusal(REFER, { input: { requestId: id, text: 'x', idempotencyKey } })).toBe('NOT_FOUND');
    expect(await ally.person.refusal(ANSWER_REFERRAL, { input: { requestId: id, messageId: message?.id, agreed: true } })).toBe('NOT_FOUND');
    for (const messageId of [text.message?.id, randomUUID(), 'none']) {
      expect(await colleague.refusal(ANSWER_REFERRAL, { input: { requestId: id, messageId, agreed: true } })).toBe('NOT_FOUND');
    }
    expect(await colleague.refusal(PROPOSE_HAND_OVER, { input: { requestId: id, idempotencyKey } })).toBe('NOT_FOUND');
    await close(colleague, id);
    expect(await answerReferral(colleague, id, message?.id ?? '', true)).toMatchObject({ __typename: 'ContactRequestNotOpen' });
  });
});

describe('whose turn it is', () => {
  it('is the ally’s after accepting and after the colleague wrote, and not after the ally wrote', async () => {
    const { colleague, ally, id } = await open();
    const turn = async () => (await incoming(ally.person, id))['awaitsMe'];
    expect(await turn()).toBe(true);
    await write(ally.person, id, 'Hello');
    expect(await turn()).toBe(false);
    await write(colleague, id, 'Hello');
    expect(await turn()).toBe(true);
    await close(ally.person, id);
    expect(await turn()).toBe(false);
  });
});

describe('a name that is shown later', () => {
  it('is seen by the ally from then on, and in the conversation that it was shown', async () => {
    const { colleague, ally, id } = await open({ anonymous: true });
    expect((await incoming(ally.person, id)).content?.colleagueName).toBeNull();
    expect(await own(colleague, id)).toMatchObject({ canShowName: true });
    expect(await showName(colleague, id)).toMatchObject({ __typename: 'NameShown', request: { canShowName: false } });
    expect((await incoming(ally.person, id)).content?.colleagueName).toBe(colleague.name);
    expect(await showName(colleague, id)).toMatchObject({ __typename: 'NameShown' });
    expect(await texts(own(colleague, id))).toEqual([['NAME_SHOWN', '']]);
    expect(await ally.person.refusal(SHOW_NAME, { input: { id } })).toBe('NOT_FOUND');
  });

  it('can be shown while the request waits, and not when it is over', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { anonymous: true });
    await showName(colleague, id);
    expect((await incoming(ally.person, id)).content?.colleagueName).toBe(colleague.name);
    const over = await sent(await world.person(), await world.ally(), { anonymous: false });
    expect(over).toBeTruthy();
    const [other, second] = [await world.person(), await world.ally()];
    const ended = await sent(other, second, { anonymous: true });
    await withdraw(other, ended);
    expect(await showName(other, ended)).toMatchObject({ __typename: 'ContactRequestNotOpen' });
    expect((await own(other, ended)).content?.colleagueName).toBeNull();
  });
});

describe('handing over', () => {
  async function handedOver(share: 'NOTHING' | 'FIRST_MESSAGE' | 'CONVERSATION') {
    const { colleague, ally, id } = await open({ message: 'It began in May.', anonymous: true });
    await write(ally.person, id, 'I am here.');
    await write(colleague, id, 'Thank you.');
    await proposeHandOver(ally.person, id);
    const next = await world.ally();
    const newId = await sent(colleague, next, { message: null, anonymous: true, handOver: { requestId: id, share } });
    return { colleague, ally, id, next, newId };
  }

  it('ends the conversation and asks the next ally, in one step', async () => {
    const { colleague, ally, id, next, newId } = await handedOver('NOTHING');
    expect(await own(colleague, id)).toMatchObject({ state: 'HANDED_OVER', canWrite: false, canHandOver: false });
    expect(await incoming(ally.person, id)).toMatchObject({ state: 'HANDED_OVER', canWrite: false });
    expect(await incoming(next.person, newId)).toMatchObject({ state: 'WAITING', canAccept: true });
    expect(await write(ally.person, id, 'Late')).toMatchObject({ __typename: 'ContactRequestNotOpen' });
  });

  it.each([
    ['NOTHING', []],
    ['FIRST_MESSAGE', [['SHARED_BY_COLLEAGUE', 'It began in May.']]],
    ['CONVERSATION', [['SHARED_BY_COLLEAGUE', 'It began in May.'], ['SHARED_BY_ALLY', 'I am here.'], ['SHARED_BY_COLLEAGUE', 'Thank you.']]],
  ] as const)('shows the next ally of what was before: %s', async (share, expected) => {
    const { next, newId } = await handedOver(share);
    expect(await texts(incoming(next.person, newId))).toEqual(expected);
    expect(JSON.stringify(await incoming(next.person, newId)).includes('It began in May.')).toBe(share !== 'NOTHING');
  });

  it('changes nothing where the next ally has no place, or the conversation has ended', async () => {
    const { colleague, id } = await open();
    const full = await world.ally({ maxOpenConversations: 1 });
    await sent(await world.person(), full);
    const handOver = { requestId: id, share: 'NOTHING' } as const;
    expect(await send(colleague, full, { handOver })).toEqual({ __typename: 'AllyFull' });
    expect(await own(colleague, id)).toMatchObject({ state: 'ACCEPTED', canWrite: true });
    await close(colleague, id);
    expect(await send(colleague, await world.ally(), { handOver })).toMatchObject({ __typename: 'ContactRequestNotOpen', id });
  });

  it('is the colleague’s only: with the id of somebody else’s conversation nothing is sent', async () => {
    const { ally, id } = await open();
    for (const stranger of [ally.person, await world.person()]) {
      await expect(send(stranger, await world.ally(), { handOver: { requestId: id, share: 'CONVERSATION' } })).rejects.toThrow('NOT_FOUND');
    }
  });
});

describe('the questions after a close', () => {
  const counts = () => world.databases.main.reader.find(MonthlyCount, { where: { counter: In(['HEARD_YES', 'HEARD_NO', 'COME_BACK_YES', 'COME_BACK_NO']) }, order: { counter: 'DESC' } });

  it('are counted by month without a link to the request, once', async () => {
    const { colleague, ally, id } = await open();
    const input = { requestId: id, feltHeard: true, wouldComeBack: false };
    expect(await colleague.refusal(CLOSING_ANSWERS, { input })).toBe('NOT_FOUND');
    await close(ally.person, id);
    expect(await own(colleague, id)).toMatchObject({ closingQuestionsOpen: true });
    expect(await ally.person.refusal(CLOSING_ANSWERS, { input })).toBe('NOT_FOUND');
    await Promise.all([1, 2, 3].map(() => colleague.get(CLOSING_ANSWERS, { input })));
    expect(await own(colleague, id)).toMatchObject({ closingQuestionsOpen: false });
    expect(await counts()).toMatchObject([{ counter: 'HEARD_YES', count: 1 }, { counter: 'COME_BACK_NO', count: 1 }]);
    const other = await open();
    await close(other.colleague, other.id);
    await other.colleague.get(CLOSING_ANSWERS, { input: { requestId: other.id, feltHeard: true } });
    expect(await counts()).toMatchObject([{ counter: 'HEARD_YES', count: 2 }, { counter: 'COME_BACK_NO', count: 1 }]);
  });

  it('are remembered as answered no longer than any request is kept; the counts stay', async () => {
    const { reader } = world.databases.main;
    await world.app.runJob('keepOrDestroy');
    expect(await reader.count(ClosingAnswerGiven)).toBe(2);
    world.clock.advance(150 * 86_400_000);
    await world.app.runJob('keepOrDestroy');
    expect([await reader.count(ClosingAnswerGiven), (await counts()).length]).toEqual([0, 2]);
    world.clock.advance(-150 * 86_400_000);
  });
});

describe('everything that is kept', () => {
  interface Kept { keptContactRequests: { request: { id: string; content: Content }; messages: { text: string }[] }[] }

  it('is read by the colleague whole, over every page, and erased at once', async () => {
    const colleague = await world.person();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const ally = await world.ally();
      const id = await sent(colleague, ally, { message: `Request ${String(index)}` });
      await accept(ally.person, id);
      for (let line = 0; line < 60; line += 1) await write(line % 2 ? colleague : ally.person, id, `Line ${String(line)}`);
      ids.push(id);
    }
    const { keptContactRequests } = await colleague.get<Kept>(KEPT);
    expect(keptContactRequests.map(({ request }) => request.id).sort()).toEqual([...ids].sort());
    for (const { messages } of keptContactRequests) expect(messages.map(({ text }) => text)).toEqual(Array.from({ length: 60 }, (_, line) => `Line ${String(line)}`));
    expect(await (await world.person()).get(KEPT)).toEqual({ keptContactRequests: [] });

    await erase(colleague, ids[0] ?? '');
    await colleague.get(ERASE_ALL);
    expect(await colleague.get(KEPT)).toEqual({ keptContactRequests: [] });
    expect(await colleague.get(OWN_LIST)).toMatchObject({ ownContactRequests: { edges: [] } });
  }, 60_000);
});
