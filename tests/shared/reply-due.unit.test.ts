import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replyDue } from '../../shared/time/reply-due.ts';
import type { WeeklyHours } from '../../shared/time/weekly-hours.ts';
import { wallTime, weekdayOf } from './wall-time.ts';

const HOUR = 3_600_000;
const ZONES = ['Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Toronto', 'Pacific/Apia', 'Africa/Cairo', 'Africa/Casablanca'];
const WORKING_WEEK: WeeklyHours[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1_020 }));

const due = (sentAt: string, hours: readonly WeeklyHours[] = WORKING_WEEK, zone = 'Europe/London') =>
  new Date(replyDue(Date.parse(sentAt), hours, zone)).toISOString();

const everyDay = (startMinute: number, endMinute: number): WeeklyHours[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute, endMinute }));

describe('when an answer is due', () => {
  it.each([
    ['on the next working day', '2026-11-25T12:00:00Z', '2026-11-26T17:00:00.000Z'],
    ['after the weekend, for a request of Friday', '2026-11-27T12:00:00Z', '2026-11-30T17:00:00.000Z'],
    ['after the weekend, for a request of Saturday', '2026-11-28T12:00:00Z', '2026-11-30T17:00:00.000Z'],
    ['on Monday, for a request of Sunday night', '2026-11-29T23:59:00Z', '2026-11-30T17:00:00.000Z'],
    ['in summer time, for a request before the change', '2027-03-26T12:00:00Z', '2027-03-29T16:00:00.000Z'],
    ['in winter time, for a request before the change', '2026-10-23T12:00:00Z', '2026-10-26T17:00:00.000Z'],
    ['by the ally’s calendar: it is Wednesday there', '2026-11-24T23:30:00Z', '2026-11-26T11:00:00.000Z', 'Asia/Tokyo', 1_200],
  ])('is %s', (_, sentAt, expected, zone = 'Europe/London', endMinute = 1_020) => {
    expect(due(sentAt, everyDay(540, endMinute), zone)).toBe(expected);
  });

  it('is the end of the last hours of that day, of several', () => {
    const hours = [{ weekday: 4, startMinute: 780, endMinute: 900 }, { weekday: 4, startMinute: 480, endMinute: 600 }];
    expect(due('2026-11-25T12:00:00Z', hours)).toBe('2026-11-26T15:00:00.000Z');
  });

  it('is five in the afternoon where the ally gave no hours for that day, or works only at night', () => {
    expect(due('2026-11-25T12:00:00Z', [])).toBe('2026-11-26T17:00:00.000Z');
    expect(due('2026-11-25T12:00:00Z', [{ weekday: 6, startMinute: 540, endMinute: 600 }])).toBe('2026-11-26T17:00:00.000Z');
    expect(due('2026-11-25T12:00:00Z', everyDay(1_320, 360))).toBe('2026-11-26T17:00:00.000Z');
  });

  it('is rounded up to the hour, because it stands outside the sealed part', () => {
    expect(due('2026-11-25T12:00:00Z', everyDay(540, 961))).toBe('2026-11-26T17:00:00.000Z');
    expect(due('2026-11-25T12:00:00Z', everyDay(540, 960))).toBe('2026-11-26T16:00:00.000Z');
    // 17:00 in Kathmandu is 11:15 UTC.
    expect(due('2026-11-25T06:00:00Z', WORKING_WEEK, 'Asia/Kathmandu')).toBe('2026-11-26T12:00:00.000Z');
  });

  it('does not become Saturday for hours that end at midnight on Friday', () => {
    expect(wallTime(Date.parse(due('2026-11-26T12:00:00Z', everyDay(540, 1_440))), 'Europe/London').weekday).toBe(5);
    expect(wallTime(Date.parse(due('2026-11-26T06:00:00Z', everyDay(540, 1_439), 'Asia/Kathmandu')), 'Asia/Kathmandu').weekday).toBe(5);
  });

  it('is always a full hour on the next working day, whatever the hours, the zone and the time', () => {
    const entry = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), startMinute: fc.nat({ max: 1_439 }), endMinute: fc.integer({ min: 1, max: 1_440 }) });
    const sentAt = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.constantFrom(...ZONES), sentAt, (hours, zone, sent) => {
        const result = replyDue(sent, hours, zone);
        const wall = wallTime(result, zone);
        const wrong = [
          result > sent ? [] : ['not in the future'],
          result % HOUR === 0 ? [] : ['not a full hour'],
          wall.date === nextWorkingDay(wallTime(sent, zone).date) ? [] : ['not the next working day'],
        ].flat();
        if (wrong.length > 0) throw new Error(`${wrong.join(', ')}: ${zone} ${new Date(sent).toISOString()} ${JSON.stringify(wall)}`);
      }),
      { numRuns: 5_000 },
    );
  }, 60_000);
});

function nextWorkingDay(date: string): string {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
  return weekdayOf(next) > 5 ? nextWorkingDay(next) : next;
}
