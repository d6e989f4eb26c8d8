import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allySees, CONTACT_MOVES, CONTACT_PARTIES, CONTACT_REQUEST_STATES, isLive, mayMove, mayReadContent, moved, OFFER_STATES,
  type ContactMove, type ContactParty, type ContactRequestState,
} from '../../shared/contact-rules.ts';

type Step = `${ContactMove} by ${ContactParty}`;

/** The table of the issue and of design.md, written down once more: whatever is not in it is forbidden. */
const TABLE: Readonly<Record<ContactRequestState, Partial<Record<Step, ContactRequestState>>>> = {
  WAITING: {
    'accept by ally': 'ACCEPTED',
    'decline by ally': 'DECLINED',
    'withdraw by colleague': 'WITHDRAWN',
    'showName by colleague': 'WAITING',
    'erase by colleague': 'ERASED',
  },
  ACCEPTED: {
    'write by colleague': 'ACCEPTED',
    'write by ally': 'ACCEPTED',
    'close by colleague': 'CLOSED',
    'close by ally': 'CLOSED',
    'handOver by colleague': 'HANDED_OVER',
    'showName by colleague': 'ACCEPTED',
    'erase by colleague': 'ERASED',
  },
  DECLINED: { 'erase by colleague': 'ERASED' },
  WITHDRAWN: { 'erase by colleague': 'ERASED' },
  CLOSED: { 'erase by colleague': 'ERASED' },
  HANDED_OVER: { 'erase by colleague': 'ERASED' },
  // Of the colleague's request nothing is ever in this state: only an ally sees it.
  PASSED_ON: {},
  ERASED: {},
};

const READERS: Readonly<Record<ContactRequestState, readonly ContactParty[]>> = {
  WAITING: ['colleague', 'ally'],
  ACCEPTED: ['colleague', 'ally'],
  DECLINED: ['colleague'],
  WITHDRAWN: ['colleague'],
  CLOSED: ['colleague', 'ally'],
  HANDED_OVER: ['colleague', 'ally'],
  PASSED_ON: ['colleague'],
  ERASED: [],
};

const every = CONTACT_REQUEST_STATES.flatMap((state) =>
  CONTACT_MOVES.flatMap((move) => CONTACT_PARTIES.map((by) => ({ state, move, by }))),
);

describe('the rules of a contact request', () => {
  it.each(every)('$move by the $by from $state', ({ state, move, by }) => {
    const after = TABLE[state][`${move} by ${by}`] ?? null;
    expect(moved(state, move, by)).toBe(after);
    expect(mayMove(state, move, by)).toBe(after !== null);
  });

  it.each(CONTACT_REQUEST_STATES)('says who may read a request that is %s', (state) => {
    expect(CONTACT_PARTIES.filter((party) => mayReadContent(state, party))).toEqual(READERS[state]);
  });

  it('counts exactly an offer that may be answered and one that was accepted as live', () => {
    const live = CONTACT_REQUEST_STATES.flatMap((state) => OFFER_STATES.map((offer) => ({ state, offer }))).filter(({ state, offer }) => isLive(state, offer));
    expect(live).toEqual([{ state: 'WAITING', offer: 'OFFERED' }, { state: 'ACCEPTED', offer: 'ACCEPTED' }]);
  });

  it('keeps what becomes of a request from an ally who declined it or whose turn is over', () => {
    for (const state of CONTACT_REQUEST_STATES) {
      const offered = state === 'WAITING' || state === 'WITHDRAWN' || state === 'ERASED' ? state : 'PASSED_ON';
      expect(OFFER_STATES.map((offer) => allySees(state, offer))).toEqual([offered, state, 'DECLINED', 'PASSED_ON']);
      for (const offer of ['DECLINED', 'PASSED_ON'] as const) expect(mayReadContent(allySees(state, offer), 'ally')).toBe(false);
    }
  });
});

describe('any sequence of moves by two people', () => {
  const step = fc.record({ move: fc.constantFrom(...CONTACT_MOVES), by: fc.constantFrom(...CONTACT_PARTIES) });

  function statesAfter(steps: readonly { move: ContactMove; by: ContactParty }[]): ContactRequestState[] {
    const states: ContactRequestState[] = ['WAITING'];
    for (const { move, by } of steps) {
      const before = states.at(-1) ?? 'WAITING';
      states.push(moved(before, move, by) ?? before);
    }
    return states;
  }

  it('never leads back: not to waiting, not from an end to a conversation, not out of erased', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const states = statesAfter(steps);
        const last = (state: ContactRequestState) => states.lastIndexOf(state);
        const first = (state: ContactRequestState) => states.indexOf(state);
        const ends = CONTACT_REQUEST_STATES.filter((state) => state !== 'WAITING' && state !== 'ACCEPTED' && first(state) >= 0);
        for (const end of ends) {
          expect(last('WAITING')).toBeLessThan(first(end));
          expect(last('ACCEPTED')).toBeLessThan(first(end));
        }
        // Of the ways to end, at most one was gone; then only erasing follows.
        expect(ends.filter((end) => end !== 'ERASED').length).toBeLessThanOrEqual(1);
        if (first('ERASED') >= 0) expect(new Set(states.slice(first('ERASED')))).toEqual(new Set(['ERASED']));
      }),
      { numRuns: 5_000 },
    );
  });

  it('never gives the ally a right back that was lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const readable = statesAfter(steps).map((state) => mayReadContent(state, 'ally'));
        const lostAt = readable.indexOf(false);
        if (lostAt >= 0) expect(readable.slice(lostAt)).not.toContain(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never takes the right to erase from the colleague before it was used, and never gives it to the ally', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        for (const state of statesAfter(steps)) {
          expect(mayMove(state, 'erase', 'colleague')).toBe(state !== 'ERASED');
          expect(mayMove(state, 'erase', 'ally')).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
