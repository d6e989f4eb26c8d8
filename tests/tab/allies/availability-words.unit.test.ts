import fc from 'fast-check';
import { availabilityWords } from '../../../tab/features/allies/availability-words.ts';

const monday = { now: new Date('2026-11-23T09:00:00Z'), locale: 'en-GB', timeZone: 'Europe/Berlin' };
const later = (nextAt: string) => ({ status: 'LATER', nextAt }) as const;

describe('when an ally can talk, in words', () => {
  test.each([
    ['now, until a time of today', { status: 'NOW', until: '2026-11-23T14:00:00Z' }, { key: 'nowUntil', time: '15:00' }],
    ['now, without an end', { status: 'NOW' }, { key: 'now' }],
    ['now, until tomorrow', { status: 'NOW', until: '2026-11-24T08:00:00Z' }, { key: 'now' }],
    ['now, but that has passed', { status: 'NOW', until: '2026-11-23T09:00:00Z' }, { key: 'unknown' }],
    ['today', later('2026-11-23T15:30:00Z'), { key: 'today', time: '16:30' }],
    ['tomorrow, by the clock of the reader', later('2026-11-23T23:30:00Z'), { key: 'tomorrow', time: '00:30' }],
    ['on a day of this week', later('2026-11-29T08:00:00Z'), { key: 'weekday', weekday: 'Sun', time: '09:00' }],
    ['in a week', later('2026-11-30T08:00:00Z'), { key: 'date', date: '30 Nov', time: '09:00' }],
    ['at a time that has come', later('2026-11-23T08:59:00Z'), { key: 'now' }],
    ['never said', { status: 'LATER' }, { key: 'unknown' }],
    ['not for new people', { status: 'NOT_TAKING_NEW_PEOPLE', nextAt: '2026-11-23T15:30:00Z' }, { key: 'notTakingNewPeople' }],
    ['unknown', { status: 'UNKNOWN' }, { key: 'unknown' }],
  ] as const)('%s', (_case, availability, words) => {
    expect(availabilityWords(availability, monday)).toEqual(words);
  });

  test('is said in the language of the reader', () => {
    expect(availabilityWords(later('2026-11-29T08:00:00Z'), { ...monday, locale: 'de' })).toEqual({ key: 'weekday', weekday: 'So', time: '09:00' });
    expect(availabilityWords(later('2026-11-23T15:30:00Z'), { ...monday, locale: 'en-US' })).toEqual({ key: 'today', time: '04:30 PM' });
  });

  test('counts days by midnights, also where a day has 23 or 25 hours', () => {
    const saturday = { ...monday, now: new Date('2026-10-24T10:00:00Z') };
    expect(availabilityWords(later('2026-10-25T22:30:00Z'), saturday)).toEqual({ key: 'tomorrow', time: '23:30' });
    expect(availabilityWords(later('2026-10-30T22:59:00Z'), saturday)).toMatchObject({ key: 'weekday' });
    expect(availabilityWords(later('2026-10-30T23:00:00Z'), saturday)).toMatchObject({ key: 'date' });
  });

  test('never names a time that has passed', () => {
    const minutes = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom('NOW', 'LATER'), fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Toronto'), (distance, status, timeZone) => {
        const at = new Date(monday.now.getTime() + distance * 60_000).toISOString();
        const words = availabilityWords({ status, until: at, nextAt: at }, { ...monday, timeZone });
        if (distance <= 0) expect(['now', 'unknown']).toContain(words.key);
      }),
    );
  });
});
