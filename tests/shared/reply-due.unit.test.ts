import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AllyHours } from '../../shared/time/ally-hours.ts';
import { expandWindows } from '../../shared/time/ally-hours.ts';
import { replyDue, replyTimes, USUAL_WORKING_WEEK } from '../../shared/time/reply-due.ts';
import type { WeeklyInterval } from '../../shared/time/weekly-hours.ts';
import { ally, everyDay, failure, on, someCase, startingOn, weekly, ZONES } from './hours-examples.ts';
import { DAY, dayExists, HOUR, instantAt, plusDays, wallTime, weekdayOf } from './wall-time.ts';

const NEXT_DAY = { workingDays: 1, workingWeek: USUAL_WORKING_WEEK };
const WORKING_WEEK = [1, 2, 3, 4, 5].map((weekday) => on(weekday, 540, 1_020));

const due = (sentAt: string, hours: readonly WeeklyInterval[] = WORKING_WEEK, zone = 'Europe/London', more: Partial<AllyHours> = {}) =>
  new Date(replyDue(Date.parse(sentAt), ally(hours, zone, more), NEXT_DAY)).toISOString();

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
    const hours = [on(4, 780, 900), on(4, 480, 600)];
    expect(due('2026-11-25T12:00:00Z', hours)).toBe('2026-11-26T15:00:00.000Z');
  });

  it('is five in the afternoon where the ally gave no hours for that day, or works only at night', () => {
    expect(due('2026-11-25T12:00:00Z', [])).toBe('2026-11-26T17:00:00.000Z');
    expect(due('2026-11-25T12:00:00Z', [on(6, 540, 600)])).toBe('2026-11-26T17:00:00.000Z');
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
    const [weekday, startMinute, endMinute] = [fc.integer({ min: 1, max: 7 }), fc.nat({ max: 1_439 }), fc.nat({ max: 1_440 })];
    const entry = fc.record({ week: fc.constant(1), weekday, startMinute, endMinute });
    const sentAt = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.constantFrom(...ZONES), sentAt, (hours, zone, sent) => {
        const result = replyDue(sent, ally(hours, zone), NEXT_DAY);
        const wall = wallTime(result, zone);
        const wrong = [
          result > sent ? [] : ['not in the future'],
          result % HOUR === 0 ? [] : ['not a full hour'],
          wall.date === nextWorkingDay(wallTime(sent, zone).date) ? [] : ['not the next working day'],
        ].flat();
        if (wrong.length > 0) throw failure(wrong.join(', '), zone, new Date(sent), wall);
      }),
      { numRuns: 5_000 },
    );
  }, 60_000);
});

describe('where the organisation gives more time', () => {
  it.each([[1, '2026-11-27T17'], [2, '2026-11-30T17'], [3, '2026-12-01T17'], [5, '2026-12-03T17']])('%d working days end at %s', (days, expected) => {
    expect(new Date(replyDue(Date.parse('2026-11-26T12:00:00Z'), ally(WORKING_WEEK, 'Europe/London'), { ...NEXT_DAY, workingDays: days })).toISOString()).toBe(`${expected}:00:00.000Z`);
  });
});

describe('the reminder', () => {
  const reminded = (sentAt: string, hours: readonly WeeklyInterval[], zone = 'Europe/London') => {
    const [sent, hoursOfAlly] = [Date.parse(sentAt), ally(hours, zone)];
    return new Date(replyTimes(sent, hoursOfAlly, expandWindows(hoursOfAlly, sent, 28), NEXT_DAY).remindAt).toISOString();
  };

  it.each([
    ['when half of the hours have passed', '2026-11-25T13:00:00Z', WORKING_WEEK, '2026-11-26T11:00:00.000Z'],
    ['not over a weekend without hours', '2026-11-27T13:00:00Z', WORKING_WEEK, '2026-11-30T11:00:00.000Z'],
    ['half way of all the time, for an ally without hours', '2026-11-25T13:00:00Z', [], '2026-11-26T03:00:00.000Z'],
  ])('comes %s', (_, sentAt, hours, expected) => {
    expect(reminded(sentAt, hours)).toBe(expected);
  });

  it('is on a full hour after the request and never after the answer is due, whatever the hours', () => {
    fc.assert(
      fc.property(someCase, ({ zone, from, hours }) => {
        const hoursOfAlly = ally([], zone, { weekly: hours });
        const { dueAt, remindAt } = replyTimes(from, hoursOfAlly, expandWindows(hoursOfAlly, from, 28), NEXT_DAY);
        if (remindAt < from || remindAt > dueAt || remindAt % HOUR !== 0) throw failure('not between', zone, new Date(from), hours, new Date(remindAt));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

describe('an answer is not due while the ally is away', () => {
  const sent = '2026-11-25T12:00:00Z';
  const off = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });

  it.each<[string, Partial<AllyHours>, string]>([
    ['time off on the next day', { timeOff: [off('2026-11-26', '2026-11-26')] }, '2026-11-27T17'],
    ['time off until a weekend', { timeOff: [off('2026-11-20', '2026-11-27')] }, '2026-11-30T17'],
    ['time off that begins on the day after', { timeOff: [off('2026-11-27', '2026-12-31')] }, '2026-11-26T17'],
    ['time off that was over on the day it was sent', { timeOff: [off('2026-11-20', '2026-11-25')] }, '2026-11-26T17'],
    ['time off twice in a row', { timeOff: [off('2026-11-30', '2026-12-04'), off('2026-11-26', '2026-11-28')] }, '2026-12-07T17'],
    ['time off of two years', { timeOff: [off('2026-11-20', '2028-11-17')] }, '2028-11-20T17'],
    ['a public holiday', { holidays: ['2026-11-26', '2026-11-30'] }, '2026-11-27T17'],
    ['public holidays and time off', { holidays: ['2026-11-26'], timeOff: [off('2026-11-27', '2026-11-27')] }, '2026-11-30T17'],
    ['a pause until the next morning', { pausedUntil: Date.parse('2026-11-26T09:00:00Z') }, '2026-11-26T17'],
    ['a pause until a minute before the hours end', { pausedUntil: Date.parse('2026-11-26T16:59:00Z') }, '2026-11-26T17'],
    ['a pause until the hours end', { pausedUntil: Date.parse('2026-11-26T17:00:00Z') }, '2026-11-27T17'],
    ['a pause until Saturday', { pausedUntil: Date.parse('2026-11-28T12:00:00Z') }, '2026-11-30T17'],
    ['a pause that is over', { pausedUntil: Date.parse('2026-11-25T11:00:00Z') }, '2026-11-26T17'],
    ['a pause, then time off', { pausedUntil: Date.parse('2026-11-27'), timeOff: [off('2026-11-27', '2026-11-27')] }, '2026-11-30T17'],
  ])('with %s', (_, away, expected) => {
    expect(due(sent, WORKING_WEEK, 'Europe/London', away)).toBe(`${expected}:00:00.000Z`);
  });

  it('and a pause is measured by the hours of the day, not by the full hour', () => {
    const paused = (time: string, endMinute: number) =>
      due(sent, everyDay(540, endMinute), 'Europe/London', { pausedUntil: Date.parse(`2026-11-26T${time}:00Z`) });
    expect(paused('19:00', 1_200)).toBe('2026-11-26T20:00:00.000Z');
    expect(paused('15:00', 720)).toBe('2026-11-27T12:00:00.000Z');
    expect(paused('16:30', 965)).toBe('2026-11-27T17:00:00.000Z');
  });

  it('by the calendar of the ally', () => {
    const [sunday, tokyo] = ['2026-11-29T16:00:00Z', 'Asia/Tokyo'];
    expect(due(sunday, WORKING_WEEK, tokyo)).toBe('2026-12-01T08:00:00.000Z');
    expect(due(sunday, WORKING_WEEK, tokyo, { holidays: ['2026-12-01'] })).toBe('2026-12-02T08:00:00.000Z');
  });

  it('nor on a Friday that the zone left out', () => {
    expect(due('2011-12-29T20:00:00Z', WORKING_WEEK, 'Pacific/Apia')).toBe('2012-01-02T03:00:00.000Z');
  });
});

describe('when an answer is due in a pattern of weeks', () => {
  const shifts = weekly([on(4, 540, 720, 1), on(4, 540, 1_200, 2), on(4, 1_320, 360, 3)], { weeks: 4 });

  it.each([
    ['the first week', '2026-11-04T12:00:00Z', '2026-11-05T12'],
    ['the second week', '2026-11-11T12:00:00Z', '2026-11-12T20'],
    ['a week with a night only', '2026-11-18T12:00:00Z', '2026-11-19T17'],
    ['a week without hours', '2026-11-25T12:00:00Z', '2026-11-26T17'],
    ['the first week again', '2026-12-02T12:00:00Z', '2026-12-03T12'],
    ['the week before the first', '2026-10-28T12:00:00Z', '2026-10-29T17'],
  ])('it follows %s', (_, sentAt, expected) => {
    expect(due(sentAt, [], 'Europe/London', { weekly: shifts })).toBe(`${expected}:00:00.000Z`);
  });

  it('it is five in the afternoon on days on which hours no longer hold', () => {
    const over = { ...shifts, validUntil: '2026-11-11' };
    expect(due('2026-11-11T12:00:00Z', [], 'Europe/London', { weekly: over })).toBe('2026-11-12T17:00:00.000Z');
  });

  it('it is the same as by counting day by day, with time off, holidays and a pause', () => {
    const days = fc.array(fc.integer({ min: -2, max: 14 }), { maxLength: 6 });
    const pause = fc.option(fc.integer({ min: -DAY, max: 6 * DAY }));
    const span = fc.tuple(fc.integer({ min: -3, max: 10 }), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(someCase, days, fc.array(span, { maxLength: 2 }), pause, ({ zone, from, hours }, holidays, spans, pausedFor) => {
        const today = wallTime(from, zone).date;
        const away = {
          holidays: holidays.map((day) => plusDays(today, day)),
          timeOff: spans.map(([first, length]) => ({ firstDay: plusDays(today, first), lastDay: plusDays(today, first + length) })),
          pausedUntil: pausedFor === null ? null : from + pausedFor,
        };
        const hoursOfAlly = ally([], zone, { weekly: hours, ...away });
        const [found, expected] = [replyDue(from, hoursOfAlly, NEXT_DAY), countedDue(today, hoursOfAlly)];
        if (found !== expected) throw failure('not the same', zone, new Date(from), hours, away, new Date(found), new Date(expected));
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});

function nextWorkingDay(date: string): string {
  const next = plusDays(date, 1);
  return weekdayOf(next) > 5 ? nextWorkingDay(next) : next;
}

/** The time at which an answer is due to a request of a day, made with `Intl` alone. */
function countedDue(date: string, hours: AllyHours): number {
  const next = nextWorkingDay(date);
  const daytime = startingOn(next, hours.weekly).filter(({ startMinute, endMinute }) => endMinute > startMinute);
  const ends = daytime.map(({ endMinute }) => endMinute);
  const end = instantAt(next, Math.min(1_380, ends.length > 0 ? Math.max(...ends) : 1_020), hours.zone);
  const isOff = hours.holidays.includes(next) || hours.timeOff.some(({ firstDay, lastDay }) => firstDay <= next && next <= lastDay);
  if (isOff || !dayExists(next, hours.zone) || end <= (hours.pausedUntil ?? -Infinity)) return countedDue(next, hours);
  return Math.ceil(end / HOUR) * HOUR;
}
