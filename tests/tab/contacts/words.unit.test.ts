import { CONTACT_REQUEST_STATES } from '../../../shared/contact-rules.ts';
import { MESSAGE_LENGTH } from '../../../shared/limits.ts';
import { momentWords } from '../../../tab/features/contacts/moment-words.ts';
import { remaining, saidThreshold } from '../../../tab/features/contacts/remaining.ts';
import { dueFirst, liveFirst, ownNext, sectionOf } from '../../../tab/features/contacts/request-words.ts';

describe('the state of a request', () => {
  test('every state has one section of the ally’s list', () => {
    const sections = (awaitsMe: boolean) => CONTACT_REQUEST_STATES.map((state) => sectionOf({ state, awaitsMe }));
    expect(sections(false)).toEqual(['new', 'open', ...Array<string>(6).fill('closed')]);
    expect(sections(true)).toEqual(['new', 'waiting', ...Array<string>(6).fill('closed')]);
  });

  test('only a waiting request leaves what comes next to the promise of an answer', () => {
    expect(CONTACT_REQUEST_STATES.map((state) => ownNext(state, 'CHAT'))).toEqual([null, 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CLOSED', 'HANDED_OVER', 'PASSED_ON', 'ERASED']);
  });

  test('an accepted call or meeting says to agree on a time', () => {
    expect(ownNext('ACCEPTED', 'CALL')).toBe('ACCEPTED_CALL');
    expect(ownNext('ACCEPTED', 'IN_PERSON')).toBe('ACCEPTED_IN_PERSON');
    expect(ownNext('CLOSED', 'CALL')).toBe('CLOSED');
  });
});

describe('the order of requests', () => {
  test('what is under way comes before what is over, else as the API gave it', () => {
    const requests = [{ id: 1, state: 'CLOSED' }, { id: 2, state: 'WAITING' }, { id: 3, state: 'DECLINED' }, { id: 4, state: 'ACCEPTED' }] as const;
    expect(liveFirst(requests).map(({ id }) => id)).toEqual([2, 4, 1, 3]);
  });

  test('the soonest due comes first, and those without a time last', () => {
    const requests = [{ id: 1, replyDueAt: null }, { id: 2, replyDueAt: '2026-11-25T10:00:00Z' }, { id: 3, replyDueAt: '2026-11-24T10:00:00Z' }];
    expect(dueFirst(requests).map(({ id }) => id)).toEqual([3, 2, 1]);
  });
});

describe('when something was written', () => {
  const berlin = { now: new Date('2026-11-23T10:00:00Z'), timeZone: 'Europe/Berlin', language: 'en-GB', day: 'otherDays' } as const;

  test('today: the time alone, unless the day is asked for', () => {
    expect(momentWords({ ...berlin, instant: '2026-11-23T08:05:00Z' })).toBe('09:05');
    expect(momentWords({ ...berlin, instant: '2026-11-23T08:05:00Z', day: 'always' })).toBe('Mon 23 Nov, 09:05');
  });

  test('before: the day too, and the year once it is long ago', () => {
    expect(momentWords({ ...berlin, instant: '2026-11-22T22:59:00Z' })).toBe('Sun 22 Nov, 23:59');
    expect(momentWords({ ...berlin, instant: '2025-11-22T08:00:00Z' })).toContain('2025');
  });
});

describe('the room that is left', () => {
  const text = (length: number): string => '😀'.repeat(length);

  test('is shown near the end, in characters as people count them', () => {
    expect(remaining(text(MESSAGE_LENGTH - 501))).toBeNull();
    expect(remaining(text(MESSAGE_LENGTH - 500))).toBe(500);
    expect(remaining(text(MESSAGE_LENGTH + 3))).toBe(-3);
  });

  test('is read out at few thresholds', () => {
    expect([null, 500, 101, 100, 21, 20, 1, 0, -1, -50].map(saidThreshold)).toEqual([null, null, null, 100, 100, 20, 20, 0, -1, -1]);
  });
});
