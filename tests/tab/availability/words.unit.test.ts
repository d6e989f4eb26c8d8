import { dayIn, dayWords, mondayOf, patternWeekOf, plusDays, timeWords, weekdayName, weekdayOf } from '../../../tab/features/availability/days.ts';
import { limitFault } from '../../../tab/features/availability/limits/written-limits.ts';
import { dayFault, refusedDay } from '../../../tab/features/availability/parts/day-faults.ts';
import { untilWords } from '../../../tab/features/availability/parts/until-words.ts';
import { directoryWords, windowsByDay } from '../../../tab/features/availability/preview/directory-words.ts';
import { once } from '../../../tab/ui/once.ts';
import { NOW } from './support/hours.ts';

const reader = { now: NOW, locale: 'en-GB', timeZone: 'Europe/Berlin' };

describe('days', () => {
  test('are those of a zone', () => {
    const late = new Date('2026-11-24T23:30:00Z');
    expect([dayIn('UTC', late), dayIn('Asia/Tokyo', late), dayIn('America/New_York', NOW)]).toEqual(['2026-11-24', '2026-11-25', '2026-11-24']);
  });

  test('are counted over months and years', () => {
    expect([plusDays('2026-12-31', 1), plusDays('2027-03-01', -1)]).toEqual(['2027-01-01', '2027-02-28']);
  });

  test('have a weekday and a Monday, also before the year that is counted from', () => {
    expect(['2026-11-23', '2026-11-29', '2023-12-31'].map(weekdayOf)).toEqual([1, 7, 7]);
    expect(['2026-11-24', '2026-11-29', '2026-11-23', ''].map(mondayOf)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23', '']);
  });

  test('are in a week of the pattern, also before it began', () => {
    const pattern = { weeks: 3, firstWeekStartsOn: '2026-11-25' };
    expect(['2026-11-24', '2026-11-30', '2026-12-07', '2026-12-14', '2026-11-22'].map((day) => patternWeekOf(day, pattern))).toEqual([1, 2, 3, 1, 3]);
    expect(patternWeekOf('2026-11-24', { weeks: 2, firstWeekStartsOn: '' })).toBeNull();
  });

  test('are said in the language of the screen, with the year when it is another', () => {
    expect([weekdayName(1, 'en-GB'), weekdayName(7, 'de', 'short')]).toEqual(['Monday', 'So']);
    expect(dayWords('2026-12-25', '2026-11-24', 'en-GB')).toBe('Fri 25 Dec');
    expect(dayWords('2027-01-01', '2026-11-24', 'en-GB')).toMatch(/1 Jan 2027/);
    expect([timeWords('09:05', 'en-GB'), timeWords('13:30', 'en-US')]).toEqual(['09:05', '01:30 PM']);
  });
});

describe('until when', () => {
  test('says a time today, a day that somebody is back on, or both', () => {
    expect(untilWords('2026-11-24T11:00:00Z', reader)).toEqual({ when: 'today', time: '12:00' });
    expect(untilWords('2026-11-25T23:00:00Z', reader)).toEqual({ when: 'backOn', day: 'Thu 26 Nov' });
    expect(untilWords('2026-11-26T10:00:00Z', reader)).toEqual({ when: 'day', day: 'Thu 26 Nov', time: '11:00' });
  });
});

describe('what the directory says', () => {
  const words = (status: string, until: string | null = null, nextAt: string | null = null): object =>
    directoryWords({ __typename: 'Availability', status: status as 'NOW', until, nextAt }, reader);

  test('of somebody who can talk now', () => {
    expect(words('NOW', '2026-11-24T14:00:00Z')).toEqual({ key: 'nowUntil', time: '15:00' });
    expect(words('NOW', '2026-11-25T14:00:00Z')).toEqual({ key: 'now' });
    expect(words('NOW')).toEqual({ key: 'now' });
    expect(words('NOW', '2026-11-24T09:00:00Z', '2026-11-24T15:30:00Z')).toEqual({ key: 'today', time: '16:30' });
  });

  test('of somebody who can talk later', () => {
    expect(words('LATER', null, '2026-11-24T15:30:00Z')).toEqual({ key: 'today', time: '16:30' });
    expect(words('LATER', null, '2026-11-24T23:30:00Z')).toEqual({ key: 'tomorrow', time: '00:30' });
    expect(words('LATER', null, '2026-11-27T08:00:00Z')).toEqual({ key: 'weekday', weekday: 'Fri', time: '09:00' });
    expect(words('LATER', null, '2026-12-03T08:00:00Z')).toEqual({ key: 'date', date: '3 Dec', time: '09:00' });
    expect(words('LATER', null, '2026-11-24T09:59:00Z')).toEqual({ key: 'now' });
  });

  test('of somebody who is away, takes nobody new, or gave no hours', () => {
    expect(words('AWAY', '2026-11-24T14:00:00Z')).toEqual({ key: 'awayToday', time: '15:00' });
    expect(words('AWAY', '2026-11-24T23:00:00Z')).toEqual({ key: 'awayTomorrow' });
    expect(words('AWAY', '2027-05-02T22:00:00Z')).toEqual({ key: 'awayDate', date: '3 May' });
    expect(words('AWAY')).toEqual({ key: 'away' });
    expect(words('NOT_TAKING_NEW_PEOPLE', null, '2026-11-27T08:00:00Z')).toEqual({ key: 'notTakingNewPeople' });
    expect(words('UNKNOWN')).toEqual({ key: 'unknown' });
  });

  test('lists the windows by the day on which they begin for the reader', () => {
    const windows = [
      { from: '2026-11-24T14:00:00Z', until: '2026-11-24T16:00:00Z' },
      { from: '2026-11-24T23:30:00Z', until: '2026-11-25T01:00:00Z' },
      { from: '2026-11-25T08:00:00Z', until: '2026-11-25T09:00:00Z' },
    ].map((window) => ({ __typename: 'Window' as const, ...window }));
    expect(windowsByDay(windows, reader)).toEqual([
      { day: 'Tue 24 Nov', times: ['15:00–17:00'] },
      { day: 'Wed 25 Nov', times: ['00:30–02:00', '09:00–10:00'] },
    ]);
  });
});

describe('single fields', () => {
  test('take days within their bounds', () => {
    const bounds = { first: '2026-11-25', last: '2027-02-22' };
    expect(['', '2026-11-24', '2026-11-25', '2027-02-22', '2027-02-23'].map((day) => dayFault(day, bounds))).toEqual(['required', 'past', null, null, 'tooFar']);
  });

  test('show what the API says of a day', () => {
    const said = (rule: string) => refusedDay([{ path: 'input.lastDay', rule }], 'lastDay');
    expect(['required', 'past', 'outOfRange', 'tooLong', 'endBeforeStart', 'else'].map(said)).toEqual(['required', 'past', 'tooFar', 'tooFar', 'dayBeforeFirst', 'invalid']);
    expect(refusedDay([{ path: 'input.firstDay', rule: 'past' }], 'lastDay')).toBeNull();
  });

  test('take whole numbers within their bounds', () => {
    const bounds = { least: 1, most: 10, usual: 2 };
    expect(['1', '10', ' 2 ', '0', '11', '-1', '1.5', '', 'two', '1e1'].map((text) => limitFault(text, bounds))).toEqual([
      false, false, false, true, true, true, true, true, true, true,
    ]);
  });
});

test('a double click is one press; each press of a key counts', () => {
  let presses = 0;
  let prevented = 0;
  const press = once(() => { presses += 1; });
  const event = (detail: number) => ({ detail, preventDefault: () => { prevented += 1; } }) as Parameters<typeof press>[0];
  for (const detail of [1, 2, 3]) press(event(detail));
  expect([presses, prevented]).toEqual([1, 2]);
  for (const detail of [0, 0, 1]) press(event(detail));
  expect(presses).toBe(4);
});
