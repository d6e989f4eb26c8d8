import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expiryOf, isDue, noticeDue, trainingEnds } from '../../shared/training-rules.ts';

describe('the end of a training', () => {
  it.each([
    ['2026-11-25', 36, '2029-11-25'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('of %s after %i months is %s', (day, months, expected) => {
    expect(expiryOf(day, months)).toBe(expected);
  });

  it('is never in a later month than it should be, and never before the training', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 120 }), (day, months) => {
      const [year, month] = day.split('-').map(Number) as [number, number];
      const end = expiryOf(day, months).split('-').map(Number) as [number, number, number];
      expect(end[0] * 12 + end[1]).toBe(year * 12 + month + months);
      expect(end[2]).toBeLessThanOrEqual(Number(day.slice(8)));
    }));
  });

  it('is the end of that day, so that the day itself still counts', () => {
    expect(trainingEnds('2028-02-29')).toBe(Date.parse('2028-03-01T00:00:00Z'));
    expect(trainingEnds(null)).toBe(Infinity);
  });
});

describe('the notice before it', () => {
  it.each([
    ['2026-09-25', null], ['2026-09-26', 60], ['2026-10-25', 60], ['2026-10-26', 30], ['2026-11-17', 30], ['2026-11-18', 7], ['2026-11-25', 7], ['2026-11-26', null],
  ])('on %s, of one that ends on 2026-11-25, is %s', (today, expected) => {
    expect(noticeDue('2026-11-25', today)).toBe(expected);
  });
});

it.each([['2026-09-25', false], ['2026-09-26', true], ['2026-11-25', true], ['2026-12-31', true]])('is due on %s: %s', (today, due) => {
  expect(isDue('2026-11-25', today)).toBe(due);
});
