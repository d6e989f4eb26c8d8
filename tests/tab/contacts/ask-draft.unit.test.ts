import { askDraftFor, dropAskDraft, dropAskDrafts, keepAskDraft, takeAskDraftAlong } from '../../../tab/features/contacts/data/ask-draft.ts';
import type { AskValues } from '../../../tab/features/contacts/data/ask-draft.ts';
import { askValues } from './support/things.ts';

const words = (message: string): AskValues => askValues({ message });
const kept = (allyId: string): string | undefined => askDraftFor(allyId)?.message;

afterEach(dropAskDrafts);

test('each ally has a draft of their own', () => {
  keepAskDraft('jonas', words('to Jonas'));
  keepAskDraft('priya', words('to Priya'));
  expect([kept('jonas'), kept('priya'), kept('amara')]).toEqual(['to Jonas', 'to Priya', undefined]);
  dropAskDraft('priya');
  expect([kept('jonas'), kept('priya')]).toEqual(['to Jonas', undefined]);
});

test('words that are taken along go to the next ally and become theirs', () => {
  keepAskDraft('jonas', words('to anybody'));
  takeAskDraftAlong('jonas', words('to anybody'));
  expect([kept('priya'), kept('amara')]).toEqual(['to anybody', 'to anybody']);
  keepAskDraft('priya', words('to Priya'));
  expect([kept('priya'), kept('jonas'), kept('amara')]).toEqual(['to Priya', undefined, undefined]);
});

test('an ally with a draft keeps it, and the words that are taken along wait for another', () => {
  keepAskDraft('priya', words('to Priya'));
  takeAskDraftAlong('jonas', words('to anybody'));
  keepAskDraft('priya', words('to Priya, longer'));
  dropAskDraft('priya');
  expect(kept('amara')).toBe('to anybody');
  dropAskDraft('amara');
  expect(kept('priya')).toBeUndefined();
});

test('hiding drops all of them', () => {
  keepAskDraft('jonas', words('to Jonas'));
  takeAskDraftAlong('priya', words('to anybody'));
  dropAskDrafts();
  expect([kept('jonas'), kept('priya')]).toEqual([undefined, undefined]);
});
