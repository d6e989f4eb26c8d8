import { describe, expect, it } from '@jest/globals';
import { expandWindows } from '../../shared/time/ally-hours.ts';
import { ally, at, everyDay, iso, on, windowsFrom } from './hours-examples.ts';

const noonBefore = (date: string) => `${date}T12:00:00Z`;

describe('a clock change', () => {
  it.each([
    ['a night that is an hour longer', 'Europe/London', '2026-10-24', on(7, 30, 180), ['2026-10-24T23:30', '2026-10-25T03:00']],
    ['01:30, which happens twice, is used once', 'Europe/London', '2026-10-24', on(7, 90, 105), ['2026-10-25T00:30', '2026-10-25T00:45']],
    ['an end that happens twice is the first', 'Europe/London', '2026-10-24', on(7, 30, 90), ['2026-10-24T23:30', '2026-10-25T00:30']],
    ['a night that is an hour shorter', 'Europe/London', '2027-03-27', on(7, 30, 180), ['2027-03-28T00:30', '2027-03-28T02:00']],
    ['01:30, which is skipped, moves forward', 'Europe/London', '2027-03-27', on(7, 90, 300), ['2027-03-28T01:30', '2027-03-28T04:00']],
    ['02:30, which is skipped, moves forward', 'Europe/Berlin', '2027-03-27', on(7, 150, 300), ['2027-03-28T01:30', '2027-03-28T03:00']],
    ['an end that does not exist moves forward', 'Europe/Berlin', '2027-03-27', on(7, 60, 150), ['2027-03-28T00:00', '2027-03-28T01:30']],
    ['a night shift over the change', 'Europe/London', '2026-10-24', on(6, 1_320, 360), ['2026-10-24T21:00', '2026-10-25T06:00']],
    ['half an hour forward', 'Australia/Lord_Howe', '2026-10-02', on(7, 105, 180), ['2026-10-03T15:15', '2026-10-03T16:00']],
    ['02:10, which is skipped there', 'Australia/Lord_Howe', '2026-10-02', on(7, 130, 180), ['2026-10-03T15:40', '2026-10-03T16:00']],
    ['half an hour back', 'Australia/Lord_Howe', '2027-04-02', on(7, 105, 180), ['2027-04-03T14:45', '2027-04-03T16:30']],
    ['the month of fasting begins', 'Africa/Casablanca', '2027-02-06', on(7, 90, 300), ['2027-02-07T00:30', '2027-02-07T05:00']],
    ['the month of fasting is over', 'Africa/Casablanca', '2027-03-13', on(7, 90, 300), ['2027-03-14T01:30', '2027-03-14T04:00']],
    ['a day that begins at one o’clock', 'Africa/Cairo', '2027-04-29', on(5, 0, 120), ['2027-04-29T22:00', '2027-04-29T23:00']],
    ['a day whose last hour happens twice', 'Africa/Cairo', '2026-10-28', on(4, 1_380, 1_440), ['2026-10-29T20:00', '2026-10-29T22:00']],
  ])('is followed: %s', (_, zone, date, hours, window) => {
    expect(windowsFrom([hours], zone, noonBefore(date), 4)).toEqual([window]);
  });

  it.each([
    ['begin within the skipped hour and end soon after it keep what is left', 90, 125, ['2027-03-28T01:00', '2027-03-28T01:05']],
    ['end where their start moved to keep what is left', 90, 150, ['2027-03-28T01:00', '2027-03-28T01:30']],
    ['lie within the skipped hour move forward', 70, 110, ['2027-03-28T01:10', '2027-03-28T01:50']],
    ['end with the skipped hour move forward', 90, 120, ['2027-03-28T01:30', '2027-03-28T02:00']],
    ['are the skipped hour move forward', 60, 120, ['2027-03-28T01:00', '2027-03-28T02:00']],
    ['begin with the skipped hour keep what is left', 60, 125, ['2027-03-28T01:00', '2027-03-28T01:05']],
    ['end as the skipped hour begins stay', 30, 60, ['2027-03-28T00:30', '2027-03-28T01:00']],
    ['begin before it and end with it are shorter', 30, 120, ['2027-03-28T00:30', '2027-03-28T01:00']],
  ])('loses no hours: those that %s', (_, start, end, window) => {
    expect(windowsFrom([on(7, start, end)], 'Europe/London', noonBefore('2027-03-27'), 3)).toEqual([window]);
  });

  it('makes hours that move onto others overlap, and these are one window', () => {
    const hours = [on(7, 90, 120), on(7, 120, 180)];
    expect(windowsFrom(hours, 'Europe/London', noonBefore('2027-03-27'), 3)).toEqual([['2027-03-28T01:00', '2027-03-28T02:00']]);
  });

  it('does not touch zones that have none', () => {
    const hours = [on(3, 540, 1_020)];
    expect(windowsFrom(hours, 'Asia/Kathmandu', '2026-11-25T00:00:00Z', 3)).toEqual([['2026-11-25T03:15', '2026-11-25T11:15']]);
    expect(windowsFrom(hours, 'Pacific/Apia', '2026-11-24T12:00:00Z', 3)).toEqual([['2026-11-24T20:00', '2026-11-25T04:00']]);
  });
});

describe('2011-12-30, the Friday that Apia did not have', () => {
  const apia = 'Pacific/Apia';

  it('has no hours, while the days beside it have theirs once', () => {
    expect(expandWindows(ally([on(5, 540, 1_020)], apia), at('2011-12-29T12:00:00Z'), 5)).toEqual([]);
    expect(windowsFrom(everyDay(540, 1_020), apia, '2011-12-29T12:00:00Z', 4)).toEqual([
      ['2011-12-29T19:00', '2011-12-30T03:00'],
      ['2011-12-30T19:00', '2011-12-31T03:00'],
      ['2011-12-31T19:00', '2012-01-01T03:00'],
    ]);
  });

  it('does not cut hours of Thursday that end after midnight, from wherever one looks', () => {
    const shift = [['2011-12-30T08:00', '2011-12-30T16:00']];
    const hours = ally([on(4, 1_320, 360)], apia);
    expect(iso(expandWindows(hours, at('2011-12-29T12:00:00Z'), 4))).toEqual(shift);
    // Saturday, three in the morning: the day before was Thursday.
    expect(iso(expandWindows(hours, at('2011-12-30T13:00:00Z'), 4))).toEqual(shift);
  });

  it('does not interrupt hours around the clock', () => {
    expect(windowsFrom(everyDay(0, 1_440), apia, '2011-12-29T12:00:00Z', 4)).toEqual([['2011-12-27T10:00', '2012-01-01T10:00']]);
  });

  it('takes no time from anybody as a day off', () => {
    const hours = everyDay(0, 1_440);
    const off = { holidays: ['2011-12-30'], timeOff: [{ firstDay: '2011-12-30', lastDay: '2011-12-30' }] };
    const [plain, without] = [ally(hours, apia), ally(hours, apia, off)].map((each) => expandWindows(each, at('2011-12-29T12:00:00Z'), 4));
    expect(without).toEqual(plain);
  });
});
