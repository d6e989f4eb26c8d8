import { beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../api/platform/clock.ts';
import { PeopleCache } from '../../api/platform/graph/people-cache.ts';
import type { PeopleAnswer } from '../../api/platform/graph/people-source.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import { createLog } from '../../api/platform/log.ts';
import { TestClock } from '../support/api/clock.ts';

const answered = (managerObjectId: string | null): PeopleAnswer => ({ kind: 'answered', managerObjectId, reportObjectIds: [], department: null, officeLocation: null });
const REFUSED: PeopleAnswer = { kind: 'notConsented' };
const later = (milliseconds: number): PeopleAnswer => ({ kind: 'retryLater', milliseconds });

/** Everybody asks for themselves. */
const surroundings = (id: string) => cache.surroundings(id, new OnBehalf(id));

let clock: TestClock;
let asked: string[];
let logged: string[];
/** What Graph says next. */
let next: () => Promise<PeopleAnswer>;
let cache: PeopleCache;
beforeEach(() => {
  [clock, asked, logged] = [new TestClock(), [], []];
  next = () => Promise.resolve(answered('boss'));
  cache = new PeopleCache({
    source: { surroundings: (id) => { asked.push(id); return next(); } },
    clock,
    log: createLog({ destination: { write: (line) => void logged.push(line) } }),
  });
});
const says = (answer: PeopleAnswer): void => { next = () => Promise.resolve(answer); };
const events = () => logged.map((line) => (JSON.parse(line) as { event?: string; fault?: string }).event ?? 'fault');

describe('what Graph said of somebody', () => {
  it('is told again within a minute, of this person alone', async () => {
    expect(await surroundings('one')).toEqual(answered('boss'));
    says(answered('another'));
    clock.advance(MINUTE - 1);
    expect(await surroundings('one')).toEqual(answered('boss'));
    expect(await surroundings('two')).toEqual(answered('another'));
    clock.advance(1);
    expect(await surroundings('one')).toEqual(answered('another'));
    expect(asked).toEqual(['one', 'two', 'one']);
  });

  it('is waited for once by all who ask meanwhile', async () => {
    await Promise.all(['one', 'one', 'one'].map((id) => surroundings(id)));
    expect(asked).toEqual(['one']);
  });

  it('is kept for five thousand people; of more, the oldest go', async () => {
    for (let person = 0; person < 5_001; person += 1) await surroundings(String(person));
    await surroundings('1');
    expect(asked).toHaveLength(5_001);
    await surroundings('0');
    expect(asked).toHaveLength(5_002);
  });

  it('may be nothing, which holds for this person for a minute and stops nobody else', async () => {
    says({ kind: 'unknown' });
    expect(await surroundings('one')).toEqual({ kind: 'unknown' });
    says(answered('boss'));
    expect([await surroundings('one'), await surroundings('two')]).toEqual([{ kind: 'unknown' }, answered('boss')]);
    expect(events()).toEqual([]);
  });
});

describe('Graph', () => {
  it.each<[string, PeopleAnswer, number]>([
    ['as long as it wants, where it has too much to do', later(17 * SECOND), 17 * SECOND],
    ['a second at least', later(0), SECOND],
  ])('is left alone %s', async (_, refusal, pause) => {
    says(refusal);
    expect(await surroundings('one')).toEqual(refusal);
    says(answered('boss'));
    clock.advance(pause - 1);
    expect(await Promise.all(['one', 'two'].map((id) => surroundings(id)))).toEqual([refusal, refusal]);
    expect(asked).toEqual(['one']);
    clock.advance(1);
    expect(await surroundings('one')).toEqual(answered('boss'));
  });

  it('is not asked for five minutes by whom it does not tell anything; it may be about them alone', async () => {
    says(REFUSED);
    expect(await surroundings('one')).toEqual(REFUSED);
    says(answered('boss'));
    clock.advance(5 * MINUTE - 1);
    expect([await surroundings('one'), await surroundings('two')]).toEqual([REFUSED, answered('boss')]);
    expect(asked).toEqual(['one', 'two']);
    clock.advance(1);
    expect(await surroundings('one')).toEqual(answered('boss'));
  });

  it('is not asked while it is left alone, and what it told before is still told', async () => {
    await surroundings('one');
    says(REFUSED);
    expect([await surroundings('two'), await surroundings('one')]).toEqual([REFUSED, answered('boss')]);
  });

  it('is left alone after a fault of ours too, of which the log says nothing that matters', async () => {
    next = () => Promise.reject(new Error('In-Confidence'));
    expect(await surroundings('one')).toEqual(later(30 * SECOND));
    expect(events()).toEqual(['fault', 'peopleUnavailable']);
    expect(logged.join()).not.toMatch(/In-Confidence|one/);
  });

  it('is complained of once, and again when it went well in between', async () => {
    for (const answer of [later(SECOND), later(SECOND), REFUSED, answered('boss'), later(SECOND)]) {
      says(answer);
      await surroundings('one');
      clock.advance(10 * MINUTE);
    }
    expect(events()).toEqual(['peopleUnavailable', 'peopleNotConsented', 'peopleUnavailable']);
  });
});
