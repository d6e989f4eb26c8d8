import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RequestContent } from '../../api/contacts/contact-request.content.ts';
import type { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { presentIncoming, presentOwn } from '../../api/contacts/contact-request.present.ts';
import { createTags } from '../../api/platform/sealing/tags.ts';
import { allySees, CONTACT_MOVES, CONTACT_PARTIES, moved, type ContactMove, type ContactParty, type ContactRequestState, type OfferState } from '../../shared/contact-rules.ts';

const tags = createTags(Buffer.alloc(32, 7));
const PEOPLE = ['ada', 'ben', 'cleo', 'dan', 'manager', 'admin'] as const;
type Name = (typeof PEOPLE)[number];

const key = (name: Name) => ({ tenantId: 'tenant', objectId: `object-${name}` });
const tagOf = (name: Name, party: ContactParty): string => tags.participant(key(name), party);

interface Pair {
  readonly colleague: Name;
  readonly ally: Name;
  readonly anonymous: boolean;
}

/** A request as the database and the keyring hold it. Ben and Cleo are allies, and colleagues of each other as well. */
class Model {
  readonly row: ContactRequest;
  offer: OfferState = 'OFFERED';
  content: RequestContent | null;

  constructor(index: number, readonly pair: Pair) {
    const { colleague, ally, anonymous } = pair;
    this.row = {
      id: `request-${String(index)}`, tenantId: 'tenant', state: 'WAITING', version: 1, messageCount: 0, sealed: null, sendTag: null,
      colleagueTag: tagOf(colleague, 'colleague'), nextStep: null, nextStepAt: null,
      replyDueAt: new Date(0), createdDay: '2026-11-25', changedDay: '2026-11-25',
    };
    this.content = {
      colleagueObjectId: key(colleague).objectId, colleagueName: anonymous ? null : `name of ${colleague}`,
      allies: [{ id: `ally-${ally}`, objectId: key(ally).objectId, name: `name of ${ally}` }], kindOfHelp: 'LISTEN', backup: null,
      topicIds: ['topic'], wayOfTalking: 'CHAT', message: `written by ${colleague}`, sentAt: '2026-11-25T12:00:00.000Z',
    };
  }

  /** As the store does: a row is a person's own only where their tag stands. */
  partyOf(name: Name, as: ContactParty): boolean {
    return as === 'ally' ? this.pair.ally === name : this.row.colleagueTag === tagOf(name, 'colleague');
  }

  /** As a party sees it. */
  stateFor(as: ContactParty): ContactRequestState {
    const state = this.content ? this.row.state : 'ERASED';
    return as === 'ally' ? allySees(state, this.offer) : state;
  }

  move(name: Name, as: ContactParty, move: ContactMove): void {
    const state: ContactRequestState | null = this.partyOf(name, as) ? moved(this.stateFor(as), move, as) : null;
    if (!state) return;
    this.row.state = state;
    if (move === 'accept') this.offer = 'ACCEPTED';
    if (move === 'decline') this.offer = 'DECLINED';
    if (state === 'ERASED') Object.assign(this.row, { colleagueTag: null, messageCount: 0 });
    if (state === 'ERASED') this.content = null;
    if (state !== 'WAITING') this.row.replyDueAt = null;
  }

  seenBy(name: Name): unknown[] {
    const { row, content, offer } = this;
    const own = this.partyOf(name, 'colleague') && content ? [presentOwn({ row, content, asked: content.allies.map((ally) => ({ ally, state: offer })) })] : [];
    const incoming = this.partyOf(name, 'ally') ? [presentIncoming({ row, content, state: this.stateFor('ally') }, false)] : [];
    return [...own, ...incoming];
  }
}

const pair = fc.constantFrom<Pair>(
  { colleague: 'ada', ally: 'ben', anonymous: true },
  { colleague: 'ada', ally: 'cleo', anonymous: false },
  { colleague: 'ben', ally: 'cleo', anonymous: true },
  { colleague: 'cleo', ally: 'ben', anonymous: false },
  { colleague: 'dan', ally: 'ben', anonymous: true },
);
const step = fc.record({
  at: fc.nat({ max: 3 }),
  name: fc.constantFrom(...PEOPLE),
  as: fc.constantFrom(...CONTACT_PARTIES),
  move: fc.constantFrom(...CONTACT_MOVES),
});

/** What is wrong with what people see of a request. Gathered in one list, because a run looks at it many times. */
function wrongIn(model: Model): string[] {
  const { row: { state } } = model;
  return PEOPLE.flatMap((name) => {
    const seen = JSON.stringify(model.seenBy(name));
    const claims = { ...claimsOf(model, name, seen), 'shows no object id, which is for notices only': !seen.includes('object-') };
    return Object.entries(claims).filter(([, holds]) => !holds).map(([claim]) => `${state}, ${name}: ${claim}`);
  });
}

function claimsOf(model: Model, name: Name, seen: string): Record<string, boolean> {
  const { pair, row: { id } } = model;
  const state = model.stateFor(name === pair.ally ? 'ally' : 'colleague');
  if (name !== pair.colleague && name !== pair.ally) return { 'sees nothing': seen === '[]' };
  const shows = (text: string, expected: boolean) => seen.includes(text) === expected;
  const alike = {
    'sees that it exists': shows(`"id":"${id}","state":"${state}"`, name === pair.ally || state !== 'ERASED'),
    'may write': shows('"canWrite":true', state === 'ACCEPTED'),
    'may close': shows('"canClose":true', state === 'ACCEPTED'),
    'sees when an answer is due': shows('"replyDueAt":"', state === 'WAITING'),
  };
  const message = `written by ${pair.colleague}`;
  if (name === pair.colleague) {
    return { ...alike, reads: shows(message, state !== 'ERASED'), 'may withdraw': shows('"canWithdraw":true', state === 'WAITING') };
  }
  const readable = ['WAITING', 'ACCEPTED', 'CLOSED', 'HANDED_OVER'].includes(state);
  return {
    ...alike,
    reads: shows(message, readable),
    'reads the name': shows(`name of ${pair.colleague}`, readable && !pair.anonymous),
    'may accept and decline': shows('"canAccept":true,"canDecline":true', state === 'WAITING'),
  };
}

describe('whatever people do with their requests and those of others', () => {
  it('each sees and may do only what the table says, in every state on the way', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4, maxLength: 4 }), fc.array(step, { maxLength: 25 }), (pairs, steps) => {
        const models = pairs.map((each, index) => new Model(index, each));
        for (const { at, name, as, move } of steps) {
          const model = models[at];
          const before = model?.row.state;
          model?.move(name, as, move);
          const strangers = model && ![model.pair.colleague, model.pair.ally].includes(name);
          if (strangers && model.row.state !== before) throw new Error(`${name} moved a request of others.`);
          const wrong = model ? wrongIn(model) : [];
          if (wrong.length > 0) throw new Error(wrong.join('; '));
        }
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('shows the ally nothing of a request whose key is gone, even before its row says so', () => {
    const model = new Model(0, { colleague: 'ada', ally: 'ben', anonymous: false });
    model.content = null;
    expect(model.seenBy('ben')).toEqual([
      { id: 'request-0', state: 'ERASED', replyDueAt: null, content: null, canAccept: false, canDecline: false, canClose: false, canWrite: false, awaitsMe: false, canTalkInTeams: false },
    ]);
    expect(model.seenBy('ada')).toEqual([]);
  });
});
