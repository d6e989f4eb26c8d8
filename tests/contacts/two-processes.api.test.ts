import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, close, draft, erase, ERASE_ALL, incoming, own, SEND, send, sent, withdraw, write, type Draft, type Result } from '../support/api/contacts.ts';
import type { PairedInstance } from '../support/api/paired-instances.ts';
import { createPair, type Pair } from '../support/api/pair.ts';
import type { Person } from '../support/api/person.ts';

/** As often as each race is run, each time with the second one beginning a little later or earlier. */
const ROUNDS = 200;
const DAY = 86_400_000;

let pair: Pair;
beforeAll(async () => { pair = await createPair(); }, 120_000);
afterAll(() => pair.close());

type Act<T> = (at: PairedInstance) => Promise<T>;

/** Runs two acts at once, each in one of the two processes; which begins, and by how much, changes from round to round. */
async function race<One, Other>(round: number, one: Act<One>, other: Act<Other>): Promise<[One, Other]> {
  const [first, second] = round % 2 === 0 ? [pair.one, pair.other] : [pair.other, pair.one];
  const later = (round % 16) / 2;
  const [oneWaits, otherWaits] = round % 4 < 2 ? [0, later] : [later, 0];
  const after = <T>(wait: number, act: () => Promise<T>): Promise<T> => new Promise((resolve) => setTimeout(resolve, wait)).then(act);
  return Promise.all([after(oneWaits, () => one(first)), after(otherWaits, () => other(second))]);
}

async function noticesOf(act: () => Promise<unknown>): Promise<number> {
  const count = (): Promise<number> => pair.database.reader.count(OutboxNotice);
  const before = await count();
  await act();
  return (await count()) - before;
}

async function rounds(play: (round: number) => Promise<unknown>): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await play(round);
}

const at = (person: Person) => (instance: PairedInstance): Person => person.at(instance.url);
const sendAt = (instance: PairedInstance, person: Person, ally: TestAlly, changes?: Draft): Promise<Result> =>
  at(person)(instance).get<{ sendContactRequest: Result }>(SEND, { input: draft(ally, changes) }).then(({ sendContactRequest }) => sendContactRequest);

const eraseAll = (person: Person): Promise<unknown> => person.get(ERASE_ALL);
const CONSENT: Draft = { backup: { language: 'en', leaveOut: {} } };
const ANSWERED = 'ContactRequestAnswered';

describe('in two processes at once', () => {
  it('accept and accept: whoever is first has it, the other is told', () =>
    rounds(async (round) => {
      const { colleague, allies: [one, other] } = pair.people();
      const id = await sent(colleague, [one, other]);
      let results: Result[] = [];
      const notices = await noticesOf(async () => {
        results = await race(round, (here) => accept(at(one.person)(here), id), (here) => accept(at(other.person)(here), id));
      });
      expect(results.map(({ __typename }) => __typename).sort()).toEqual([ANSWERED, 'ContactRequestNotWaiting']);
      expect(results.map(({ request }) => request?.state).sort()).toEqual(['ACCEPTED', 'PASSED_ON']);
      expect([notices, (await own(colleague, id)).askedAllies.length]).toEqual([1, 1]);
    }), 300_000);

  it('accept and withdraw: one wins, the other is told', () =>
    rounds(async (round) => {
      const { colleague, allies: [ally] } = pair.people();
      const id = await sent(colleague, ally);
      let [accepted, withdrawn]: [string, string] = ['', ''];
      const notices = await noticesOf(async () => {
        [accepted, withdrawn] = (await race(round, (here) => accept(at(ally.person)(here), id), (here) => withdraw(at(colleague)(here), id)))
          .map(({ __typename }) => __typename) as [string, string];
      });
      const won = accepted === ANSWERED;
      expect([withdrawn, notices]).toEqual([won ? 'ContactRequestNotWithdrawn' : 'ContactRequestWithdrawn', 1]);
      expect((await incoming(ally.person, id)).state).toBe(won ? 'ACCEPTED' : 'WITHDRAWN');
    }), 300_000);

  it('the next ally and accept: the request is with one of them', () =>
    rounds(async (round) => {
      const { colleague, allies: [ally] } = pair.people();
      const id = await sent(colleague, ally, CONSENT);
      await pair.later(5 * DAY, async () => {
        await pair.one.runJob('followReplies');
        let accepted = '';
        const notices = await noticesOf(async () => {
          [{ __typename: accepted }] = await race(round, (here) => accept(at(ally.person)(here), id), (here) => here.runJob('followReplies'));
        });
        const { state, askedAllies } = await own(colleague, id);
        const won = accepted === ANSWERED;
        expect([state, askedAllies.length, askedAllies[0]?.id === ally.id, notices]).toEqual(won ? ['ACCEPTED', 1, true, 1] : ['WAITING', 1, false, 2]);
        if (!won) await withdraw(colleague, id);
      });
    }), 300_000);

  it('the last place: one has it, the other is told before a word is lost', () =>
    rounds(async (round) => {
      const [{ colleague: one }, { colleague: other }] = [pair.people(), pair.people()];
      let results: Result[] = [];
      const notices = await noticesOf(async () => {
        results = await race(round, (here) => sendAt(here, one, pair.single), (here) => sendAt(here, other, pair.single));
      });
      expect(results.map(({ __typename }) => __typename).sort()).toEqual(['AllyFull', 'ContactRequestSent']);
      expect(notices).toBe(1);
      const winner = results.findIndex(({ request }) => request !== undefined);
      await withdraw(winner === 0 ? one : other, results[winner]?.request?.id ?? '');
    }), 300_000);

  it('erase and reply: nothing is left to read', () =>
    rounds(async (round) => {
      const { colleague, allies: [ally] } = pair.people();
      const id = await sent(colleague, ally);
      await accept(ally.person, id);
      let reply: Result = { __typename: '' };
      const notices = await noticesOf(async () => {
        [, reply] = await race(round, (here) => erase(at(colleague)(here), id), (here) => write(at(ally.person)(here), id, 'Still here'));
      });
      expect(['MessageWritten', 'ContactRequestNotOpen']).toContain(reply.__typename);
      expect(notices).toBe(reply.__typename === 'MessageWritten' ? 2 : 1);
      expect(await incoming(ally.person, id)).toMatchObject({ state: 'ERASED', content: null, messages: { edges: [] } });
    }), 300_000);

  it('close and hand over: the conversation ends once, and goes on only if it was handed over', () =>
    rounds(async (round) => {
      const { colleague, allies: [ally, next] } = pair.people();
      const id = await sent(colleague, ally);
      await accept(ally.person, id);
      let [closed, handedOver]: [string, string] = ['', ''];
      const notices = await noticesOf(async () => {
        [closed, handedOver] = (await race(
          round,
          (here) => close(at(ally.person)(here), id),
          (here) => sendAt(here, colleague, next, { handOver: { requestId: id, share: 'NOTHING' } }),
        )).map(({ __typename }) => __typename) as [string, string];
      });
      const wasClosed = closed === 'ContactRequestClosed';
      expect([handedOver, notices]).toEqual(wasClosed ? ['ContactRequestNotOpen', 1] : ['ContactRequestSent', 2]);
      expect((await own(colleague, id)).state).toBe(wasClosed ? 'CLOSED' : 'HANDED_OVER');
      await eraseAll(colleague);
    }), 300_000);

  it('a job that both take: one reminder, and one next ally', () =>
    rounds(async (round) => {
      const { colleague, allies: [ally] } = pair.people();
      const id = await sent(colleague, ally, CONSENT);
      await pair.later(5 * DAY, async () => {
        const both = (): Promise<unknown> => race(round, (here) => here.runJob('followReplies'), (here) => here.runJob('followReplies'));
        // The first turn of each may remind; whoever comes after it may go on already.
        const notices = await noticesOf(async () => { await both(); await both(); });
        const { askedAllies, earlierAllies } = await own(colleague, id);
        expect([askedAllies.length, earlierAllies.map(({ id: earlier }) => earlier), notices]).toEqual([1, [ally.id], 3]);
      });
      await withdraw(colleague, id);
    }), 300_000);
});

it('sends nothing twice with one key, whichever process answers', async () => {
  const { colleague, allies: [ally] } = pair.people();
  const input = draft(ally);
  const answers = await Promise.all([pair.one, pair.other, pair.one, pair.other].map((here) => at(colleague)(here).get<{ sendContactRequest: Result }>(SEND, { input })));
  expect(new Set(answers.map(({ sendContactRequest: { request } }) => request?.id)).size).toBe(1);
  expect(await send(colleague, ally)).toMatchObject({ __typename: 'AlreadyInTouch' });
});
