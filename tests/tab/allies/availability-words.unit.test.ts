import fc from 'fast-check';
import { availabilityWords, takesRequests } from '../../../tab/features/allies/availability-words.ts';
import type { AllyAvailability } from '../../../tab/features/allies/availability-words.ts';

const monday = { now: new Date('2026-11-23T09:00:00Z'), locale: 'en-GB', timeZone: 'Europe/Berlin' };
const later = (nextAt: string) => ({ status: 'LATER', nextAt }) as const;

describe('when an ally can talk, in words', () => {
  test.each([
    ['now, until a time of today', { status: 'NOW', until: '2026-11-23T14:00:00Z' }, { key: 'nowUntil', time: '15:00' }],
    ['now, and free', { status: 'NOW', until: '2026-11-23T14:00:00Z', presence: 'FREE' }, { key: 'nowUntil', time: '15:00' }],
    ['now, but busy', { status: 'NOW', until: '2026-11-23T14:00:00Z', presence: 'BUSY' }, { key: 'busyUntil', time: '15:00' }],
    ['now, but offline', { status: 'NOW', until: '2026-11-23T14:00:00Z', presence: 'OFFLINE' }, { key: 'offlineUntil', time: '15:00' }],
    ['now, without an end', { status: 'NOW' }, { key: 'now' }],
    ['now, until midnight', { status: 'NOW', until: '2026-11-23T23:00:00Z' }, { key: 'now' }],
    ['busy until tomorrow', { status: 'NOW', until: '2026-11-24T08:00:00Z', presence: 'BUSY' }, { key: 'busy' }],
    ['now, but that has just passed', { status: 'NOW', until: '2026-11-23T09:00:00Z' }, { key: 'unknown' }],
    ['now, for one more millisecond', { status: 'NOW', until: '2026-11-23T09:00:00.001Z' }, { key: 'nowUntil', time: '10:00' }],
    ['passed, with hours to follow', { status: 'NOW', until: '2026-11-23T09:00:00Z', nextAt: '2026-11-23T15:30:00Z' }, { key: 'today', time: '16:30' }],
    ['passed, and the next have begun', { status: 'NOW', until: '2026-11-23T08:00:00Z', nextAt: '2026-11-23T09:00:00Z' }, { key: 'now' }],
    ['today', later('2026-11-23T15:30:00Z'), { key: 'today', time: '16:30' }],
    ['in the last minute of today', later('2026-11-23T22:59:00Z'), { key: 'today', time: '23:59' }],
    ['tomorrow, by the clock of the reader', later('2026-11-23T23:00:00Z'), { key: 'tomorrow', time: '00:00' }],
    ['on a day of this week', later('2026-11-29T08:00:00Z'), { key: 'weekday', weekday: 'Sun', time: '09:00' }],
    ['in a week', later('2026-11-30T08:00:00Z'), { key: 'date', date: '30 Nov', time: '09:00' }],
    ['at a time that has come', later('2026-11-23T09:00:00Z'), { key: 'now' }],
    ['never said', { status: 'LATER' }, { key: 'unknown' }],
    ['away for an hour', { status: 'AWAY', until: '2026-11-23T10:00:00Z' }, { key: 'awayToday', time: '11:00' }],
    ['away until the next day', { status: 'AWAY', until: '2026-11-23T23:00:00Z' }, { key: 'awayTomorrow' }],
    ['away until a day of next year', { status: 'AWAY', until: '2027-05-02T22:00:00Z' }, { key: 'awayDate', date: '3 May' }],
    ['away for a year', { status: 'AWAY', until: '2027-11-30T08:00:00Z' }, { key: 'awayDate', date: '30 Nov 2027' }],
    ['away, nobody knows until when', { status: 'AWAY' }, { key: 'away' }],
    ['back, with hours to come', { status: 'AWAY', until: '2026-11-23T09:00:00Z', nextAt: '2026-11-23T15:30:00Z' }, { key: 'today', time: '16:30' }],
    ['not for new people', { status: 'NOT_TAKING_NEW_PEOPLE', nextAt: '2026-11-23T15:30:00Z' }, { key: 'notTakingNewPeople' }],
    ['unknown', { status: 'UNKNOWN' }, { key: 'unknown' }],
  ] as const)('%s', (_case, availability, words) => {
    expect(availabilityWords(availability, monday)).toEqual(words);
  });

  test('is said in the language of the reader', () => {
    expect(availabilityWords(later('2026-11-29T08:00:00Z'), { ...monday, locale: 'de' })).toEqual({ key: 'weekday', weekday: 'So', time: '09:00' });
    expect(availabilityWords(later('2026-11-23T15:30:00Z'), { ...monday, locale: 'en-US' })).toEqual({ key: 'today', time: '04:30 PM' });
    expect(availabilityWords({ status: 'AWAY', until: '2027-05-03T08:00:00Z' }, { ...monday, locale: 'de' })).toEqual({ key: 'awayDate', date: '3. Mai' });
  });

  test('counts days by midnights, also where a day has 23 or 25 hours', () => {
    const saturday = { ...monday, now: new Date('2026-10-24T10:00:00Z') };
    expect(availabilityWords(later('2026-10-25T22:30:00Z'), saturday)).toEqual({ key: 'tomorrow', time: '23:30' });
    expect(availabilityWords(later('2026-10-30T22:59:00Z'), saturday)).toMatchObject({ key: 'weekday' });
    expect(availabilityWords(later('2026-10-30T23:00:00Z'), saturday)).toMatchObject({ key: 'date' });
  });

  test('never names a time that has passed, and never says "now" of hours that are over', () => {
    const minutes = fc.integer({ min: -20_000, max: 20_000 });
    const at = (distance: number): string => new Date(monday.now.getTime() + distance * 60_000).toISOString();
    fc.assert(
      fc.property(minutes, minutes, fc.constantFrom('NOW', 'AWAY', 'LATER'), fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Toronto'), (end, next, status, timeZone) => {
        const { key } = availabilityWords({ status, until: at(end), nextAt: at(next) }, { ...monday, timeZone });
        const isOver = status === 'LATER' || end <= 0;
        if (isOver && next <= 0) expect(key).toBe('now');
        if (isOver && next > 0) expect(['today', 'tomorrow', 'weekday', 'date']).toContain(key);
        if (!isOver) expect(key).toMatch(status === 'NOW' ? /^now/ : /^away/);
      }),
    );
  });
});

test.each<[boolean, AllyAvailability]>([
  [true, { status: 'NOW', until: '2026-11-23T14:00:00Z', presence: 'OFFLINE' }],
  [true, { status: 'LATER', nextAt: '2026-11-30T08:00:00Z' }],
  [true, { status: 'UNKNOWN' }],
  [false, { status: 'NOT_TAKING_NEW_PEOPLE' }],
  [false, { status: 'AWAY', until: '2026-11-24T08:00:00Z' }],
  [false, { status: 'AWAY', until: '2026-11-23T10:00:00Z' }],
  [false, { status: 'AWAY', until: '2027-05-03T08:00:00Z' }],
  [false, { status: 'AWAY' }],
  [true, { status: 'AWAY', until: '2026-11-23T09:00:00Z', nextAt: '2026-11-23T15:30:00Z' }],
])('whether somebody new may write: %s for %j', (may, availability) => {
  expect(takesRequests(availability, monday)).toBe(may);
});
