import { expect, it } from '@jest/globals';
import { expiryOf, hasFinished, noticeDue, takesUntil, trainedUntil, trainingState } from '../../shared/training-rules.ts';

it.each([
  ['2026-11-25', 36, '2029-11-25'],
  ['2024-02-29', 36, '2027-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months count until %s', (day, months, expiry) => { expect(expiryOf(day, months)).toBe(expiry); });

it.each([
  [null, 'NONE'], ['2026-11-24', 'EXPIRED'], ['2026-11-25', 'DUE'], ['2027-01-24', 'DUE'], ['2027-01-25', 'VALID'],
])('until %s is %s on 25 November 2026', (until, state) => { expect(trainingState(until, '2026-11-25')).toBe(state); });

it.each([
  ['2027-01-25', null], ['2027-01-24', 60], ['2026-12-26', 60], ['2026-12-25', 30], ['2026-12-03', 30], ['2026-12-02', 7], ['2026-11-25', 7], ['2026-11-24', null],
])('until %s asks for the notice of %s days on 25 November 2026', (until, days) => { expect(noticeDue(until, '2026-11-25')).toBe(days); });

it('counts until the earliest of what is required, and not at all while something is missing', () => {
  const latest = new Map([['a', '2028-01-01'], ['b', '2027-01-01'], ['c', '2026-01-01']]);
  expect(trainedUntil(['a', 'b'], latest)).toBe('2027-01-01');
  expect([trainedUntil(['a', 'd'], latest), trainedUntil([], latest)]).toEqual([null, null]);
  expect([hasFinished(['a', 'b'], latest, '2027-01-01'), hasFinished(['a', 'b'], latest, '2027-01-02'), hasFinished([], latest, '2027-01-02')]).toEqual([true, false, true]);
});

it('takes new people to the end of the last day', () => {
  expect(takesUntil('2026-11-25')).toBe(Date.parse('2026-11-26T00:00:00Z'));
  expect(takesUntil(null)).toBe(Infinity);
});
