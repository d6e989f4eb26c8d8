import { describe, expect, it } from '@jest/globals';
import { hasPlace, newPersonWeek, restsUntil, weekOf } from '../../shared/places.ts';

const at = (text: string) => Date.parse(text);

describe('whether an ally has a place', () => {
  const counters = { takesNewPeople: true, openConversations: 1, maxOpenConversations: 2 };

  it.each([
    ['with one of two taken', {}, true],
    ['with all taken', { openConversations: 2 }, false],
    ['with more taken than there are since', { openConversations: 3 }, false],
    ['who takes nobody', { takesNewPeople: false, openConversations: 0 }, false],
    ['who holds nobody', { openConversations: 0 }, true],
  ])('is said of one %s', (_, changes, expected) => {
    expect(hasPlace({ ...counters, ...changes })).toBe(expected);
  });
});

describe('until when an ally rests', () => {
  const counters = { coolDownUntil: null, countedWeek: '2026-11-23', newPeople: 2, newPeopleAWeek: 3 };
  const nextMonday = at('2026-11-30T00:00:00Z');

  it.each([
    ['a week with a place left', {}, 0],
    ['a week that is full', { newPeople: 3 }, nextMonday],
    ['a week that is more than full since', { newPeople: 5 }, nextMonday],
    ['a full week long ago', { newPeople: 3, countedWeek: '2026-11-16' }, at('2026-11-23T00:00:00Z')],
    ['a cool-down', { coolDownUntil: at('2026-11-26T10:00:00Z') }, at('2026-11-26T10:00:00Z')],
    ['a cool-down that ends before the full week', { newPeople: 3, coolDownUntil: at('2026-11-26T10:00:00Z') }, nextMonday],
    ['a cool-down that ends after the full week', { newPeople: 3, coolDownUntil: at('2026-12-01T10:00:00Z') }, at('2026-12-01T10:00:00Z')],
  ])('is worked out of %s', (_, changes, expected) => {
    expect(restsUntil({ ...counters, ...changes })).toBe(expected);
  });

  it('is the next Monday in UTC over the end of a year too', () => {
    expect(restsUntil({ ...counters, newPeople: 3, countedWeek: '2026-12-28' })).toBe(at('2027-01-04T00:00:00Z'));
  });
});

describe('the last week with a new person', () => {
  it('is the counted one where somebody came in it, and unknown where nobody did', () => {
    expect(newPersonWeek({ countedWeek: '2026-11-23', newPeople: 1 })).toBe('2026-11-23');
    expect(newPersonWeek({ countedWeek: '2026-11-23', newPeople: 0 })).toBeNull();
  });
});

describe('the week of an instant', () => {
  it.each([
    ['2026-11-23T00:00:00.000Z', '2026-11-23'],
    ['2026-11-22T23:59:59.999Z', '2026-11-16'],
    ['2026-11-25T12:00:00.000Z', '2026-11-23'],
    ['2026-11-29T23:59:59.999Z', '2026-11-23'],
    ['2027-01-03T10:00:00.000Z', '2026-12-28'],
    ['2028-03-01T00:00:00.000Z', '2028-02-28'],
    ['2026-11-27', '2026-11-23'],
  ])('begins on a Monday in UTC: that of %s on %s', (instant, monday) => {
    expect(weekOf(new Date(instant))).toBe(monday);
  });

  it('is the same for each of its days, and another one for the days around them', () => {
    for (let day = at('2026-01-05T00:00:00Z'); day < at('2028-01-01T00:00:00Z'); day += 7 * 86_400_000) {
      const days = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map((offset) => weekOf(new Date(day + offset * 86_400_000)));
      const monday = new Date(day).toISOString().slice(0, 10);
      expect(days.slice(1, 8)).toEqual(Array(7).fill(monday));
      expect([days[0] === monday, days[8] === monday]).toEqual([false, false]);
    }
  });
});
