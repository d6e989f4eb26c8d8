import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, SECOND } from '../../api/platform/clock.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import { FakePresence, people } from './support/fake-presence.ts';

let graph: FakePresence;
beforeEach(() => { graph = new FakePresence(); });

const unhandled: unknown[] = [];
const hear = (reason: unknown): void => { unhandled.push(reason); };
beforeAll(() => { process.on('unhandledRejection', hear); });
afterAll(() => {
  process.off('unhandledRejection', hear);
  expect(unhandled).toEqual([]);
});

const said = () => graph.logged.map((line) => JSON.parse(line) as Record<string, unknown>).map(({ event, fault }) => event ?? fault);

describe('what is told of somebody', () => {
  it('is nothing before Graph has answered, and then what it said, for a minute', async () => {
    await graph.want('a', 'b', 'c');
    expect(graph.cache.of('a')).toBeNull();
    await graph.last.answer({ a: 'BUSY', b: 'OFFLINE', c: null });
    expect(['a', 'b', 'c', 'stranger'].map((id) => graph.cache.of(id))).toEqual(['BUSY', 'OFFLINE', null, null]);
    graph.clock.advance(MINUTE - 1);
    expect(graph.cache.of('a')).toBe('BUSY');
    graph.clock.advance(1);
    expect(graph.cache.of('a')).toBeNull();
  });

  it('grows old from when it was asked for, not from when the answer came', async () => {
    await graph.want('a');
    graph.clock.advance(9 * SECOND);
    await graph.last.answer({ a: 'BUSY' });
    graph.clock.advance(51 * SECOND - 1);
    expect(graph.cache.of('a')).toBe('BUSY');
    graph.clock.advance(1);
    expect(graph.cache.of('a')).toBeNull();
  });

  it('is asked for again after half a minute, and until the answer comes it stays', async () => {
    await graph.want('a');
    await graph.last.answer({ a: 'BUSY' });
    graph.clock.advance(30 * SECOND - 1);
    await graph.want('a');
    expect(graph.calls).toHaveLength(1);
    graph.clock.advance(1);
    await graph.want('a');
    expect(graph.calls).toHaveLength(2);
    expect(graph.cache.of('a')).toBe('BUSY');
    await graph.last.answer({ a: 'OFFLINE' });
    expect(graph.cache.of('a')).toBe('OFFLINE');
  });

  it('never lapses while an open tab asks every 25 seconds', async () => {
    for (let passed = 0; passed < 10 * MINUTE; passed += 25 * SECOND) {
      await graph.want('a');
      if (passed > 0) expect(graph.cache.of('a')).toBe('BUSY');
      await graph.last.answer({ a: 'BUSY' });
      graph.clock.advance(25 * SECOND);
    }
    expect([graph.calls.length, graph.changes]).toEqual([12, 1]);
  });

  it('is dropped when it is too old, also where nobody asks any more', async () => {
    await graph.want('a', 'b');
    await graph.last.answer({ a: 'BUSY' });
    graph.clock.advance(MINUTE - 1);
    graph.cache.forgetOld();
    expect([graph.cache.of('a'), graph.changes]).toEqual(['BUSY', 1]);
    graph.clock.advance(1);
    graph.cache.forgetOld();
    // Whoever had been put behind the others is told to be no longer.
    expect([graph.cache.of('a'), graph.changes]).toEqual([null, 2]);
    graph.clock.advance(-MINUTE);
    expect(graph.cache.of('a')).toBeNull();
  });
});

describe('the calls', () => {
  it('hold everybody who is wanted in a turn once, and nobody who is being asked for', async () => {
    graph.cache.want(['a', 'b'], graph.onBehalf);
    graph.cache.want(['b', 'c'], graph.onBehalf);
    expect(graph.calls).toHaveLength(0);
    await graph.want('a');
    await graph.want('c', 'd');
    expect(graph.calls.map(({ ids }) => ids)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('hold at most 650 people, two calls at a time', async () => {
    await graph.want(...people(1_500));
    expect(graph.calls.map(({ ids }) => ids.length)).toEqual([650, 650]);
    await graph.last.answer();
    expect(graph.calls.map(({ ids }) => ids.length)).toEqual([650, 650, 200]);
    expect(graph.calls.flatMap(({ ids }) => ids)).toEqual(people(1_500));
  });

  it('stay far below what Graph allows in half a minute, whatever is wanted', async () => {
    for (const id of people(400)) {
      await graph.want(id);
      await graph.answerAll(graph.calls.length - 1);
    }
    expect(graph.calls).toHaveLength(100);
    graph.clock.advance(30 * SECOND);
    await graph.want('one more');
    expect(graph.calls).toHaveLength(101);
    expect(graph.last.ids).toEqual([...people(300, 100), 'one more']);
  });

  it('are none where nobody is wanted', async () => {
    await graph.want();
    expect(graph.calls).toHaveLength(0);
  });

  it('do not grow without end: of very many people the rest is left out, and the oldest are forgotten', async () => {
    graph.cache.want(people(50_001), graph.onBehalf);
    await graph.want();
    await graph.answerAll();
    expect(graph.calls.flatMap(({ ids }) => ids)).toEqual(people(50_000));
    await graph.want('new');
    await graph.last.answer({ new: 'BUSY' });
    expect(['person-0', 'person-1', 'person-49999', 'new'].map((id) => graph.cache.of(id))).toEqual([null, 'FREE', 'FREE', 'BUSY']);
  });
});

describe('the sign-in of whoever looks', () => {
  const another = new OnBehalf('another');

  it('is lent by who was first, for all that is wanted until it is asked', async () => {
    graph.cache.want(people(650), graph.onBehalf);
    graph.cache.want(people(800), another);
    await graph.want();
    expect(graph.calls.map(({ lender }) => lender)).toEqual([graph.onBehalf, graph.onBehalf]);
    await graph.answerAll();
    graph.cache.want(['new'], another);
    await graph.want();
    expect(graph.last.lender).toBe(another);
  });

  it('for which Graph does not tell is not lent for an hour, and those of others are', async () => {
    await graph.want('a');
    await graph.last.refuse({ kind: 'notConsented' });
    expect([graph.cache.mayLend(graph.onBehalf), graph.cache.mayLend(another)]).toEqual([false, true]);
    await graph.want('a');
    expect(graph.calls).toHaveLength(1);
    graph.cache.want(['a'], another);
    await graph.want();
    expect(graph.calls.map(({ lender }) => lender)).toEqual([graph.onBehalf, another]);
    await graph.last.answer({ a: 'BUSY' });
    expect(graph.cache.of('a')).toBe('BUSY');
    graph.clock.advance(HOUR);
    await graph.want('a');
    expect(graph.last.lender).toBe(graph.onBehalf);
  });
});

describe('a Graph that refuses or fails', () => {
  it('is left alone for as long as it says', async () => {
    await graph.want(...people(2_000));
    await graph.calls[0]?.refuse({ kind: 'retryLater', milliseconds: 120_000 });
    await graph.calls[1]?.answer({ 'person-650': 'BUSY' });
    // What was still to be asked is not asked, and what came all the same is used.
    expect(graph.calls).toHaveLength(2);
    expect(graph.cache.of('person-650')).toBe('BUSY');
    graph.clock.advance(120_000 - 1);
    await graph.want('a');
    expect(graph.calls).toHaveLength(2);
    graph.clock.advance(1);
    await graph.want('a');
    expect(graph.last.ids).toEqual(['a']);
  });

  it('is left alone for a second where it says none at all', async () => {
    await graph.want('a');
    await graph.last.refuse({ kind: 'retryLater', milliseconds: 0 });
    await graph.want('a');
    expect(graph.calls).toHaveLength(1);
    graph.clock.advance(SECOND);
    await graph.want('a');
    expect(graph.calls).toHaveLength(2);
  });

  it('is asked an hour later where the organisation has not consented', async () => {
    await graph.want(...people(1_000));
    for (const call of graph.calls) await call.refuse({ kind: 'notConsented' });
    graph.clock.advance(HOUR - 1);
    await graph.want('a');
    expect(graph.calls).toHaveLength(2);
    graph.clock.advance(1);
    await graph.want('a');
    await graph.last.answer({ a: 'BUSY' });
    expect([graph.cache.of('a'), graph.changes]).toEqual(['BUSY', 1]);
    expect(graph.logged.map((line) => JSON.parse(line) as unknown)).toEqual([{ level: 30, event: 'presenceNotConsented' }]);
  });

  it('is told to an operator once, and once more when it went well in between', async () => {
    const tries = ['fail', 'fail', 'answer', 'fail'];
    for (const each of tries) {
      await graph.want('a');
      if (each === 'answer') await graph.last.answer();
      else await graph.last.refuse({ kind: 'retryLater', milliseconds: 1_000 });
      graph.clock.advance(MINUTE);
    }
    expect(graph.calls).toHaveLength(tries.length);
    expect(said()).toEqual(['presenceUnavailable', 'presenceUnavailable']);
  });

  it('changes nothing for anybody when it breaks its word and throws', async () => {
    await graph.want('a');
    await graph.last.reject();
    graph.presencesOf = () => { throw new TypeError('In-Confidence'); };
    graph.clock.advance(30 * SECOND);
    await graph.want('a');
    graph.clock.advance(30 * SECOND);
    Reflect.deleteProperty(graph, 'presencesOf');
    await graph.want('a');
    await graph.last.answer({ a: 'BUSY' });
    expect(graph.cache.of('a')).toBe('BUSY');
    expect(said()).toEqual(['presence', 'presenceUnavailable', 'presence']);
    expect(graph.logged.join()).not.toContain('In-Confidence');
  });
});

describe('a change', () => {
  it('is told when somebody is held to be busy or no longer, and when nothing else is new it is not', async () => {
    const steps = [['FREE', 0], ['BUSY', 1], ['BUSY', 1], [null, 2], ['FREE', 2], ['OFFLINE', 3], ['BUSY', 4], ['FREE', 5]] as const;
    for (const [presence, changes] of steps) {
      await graph.want('a');
      await graph.last.answer({ a: presence });
      expect([presence, graph.changes]).toEqual([presence, changes]);
      graph.clock.advance(40 * SECOND);
    }
  });

  it('is told once for all calls of a time, and holds no other back where it fails', async () => {
    await graph.want(...people(1_300));
    await graph.calls[0]?.answer({ 'person-0': 'BUSY' });
    expect(graph.changes).toBe(0);
    await graph.calls[1]?.answer({ 'person-700': 'BUSY' });
    expect(graph.changes).toBe(1);
    graph.onChange = () => { throw new Error('In-Confidence'); };
    await graph.want('a');
    await graph.last.answer({ a: 'BUSY' });
    expect([graph.cache.of('a'), said()]).toEqual(['BUSY', ['presence']]);
  });
});
