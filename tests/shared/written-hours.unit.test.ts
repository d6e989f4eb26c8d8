import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  hoursFaults, minuteOf, readInterval, wallTimeOf, writeInterval, type WrittenHours, type WrittenInterval,
} from '../../shared/time/written-hours.ts';
import { failure, on } from './hours-examples.ts';

const WEEK = 7 * 1_440;
const from = (start: string, end: string, more: Partial<WrittenInterval> = {}): WrittenInterval =>
  ({ week: 1, weekday: 1, start, end, endsNextDay: false, ...more });
const faults = (intervals: readonly WrittenInterval[], more: Partial<WrittenHours> = {}) =>
  hoursFaults({ weeks: 1, intervals, ...more }).map(({ path, rule }) => `${path} ${rule}`);
const NEXT_DAY = { endsNextDay: true };
const MONDAY_NIGHT = from('00:00', '01:00');
const SUNDAY_NIGHT = from('23:00', '00:30', { weekday: 7, ...NEXT_DAY });
const FINE = from('09:00', '17:00', { weekday: 2 });

/** Intervals as a form may send them: hours are few, so that they meet and overlap often. */
const someWritten = (weeks: number, faulty: boolean) =>
  fc
    .record({
      week: fc.integer({ min: faulty ? 0 : 1, max: faulty ? weeks + 1 : weeks }),
      weekday: fc.integer({ min: 1, max: 7 }),
      start: fc.integer({ min: 0, max: faulty ? 52 : 47 }),
      length: fc.integer({ min: faulty ? -3 : 1, max: faulty ? 52 : 48 }),
    })
    .map(({ week, weekday, start, length }): WrittenInterval => {
      const end = start + length;
      const endsNextDay = end > 48 || (end === 48 && length % 2 === 0);
      const endMinute = Math.max(30 * (endsNextDay ? end - 48 : end), 0);
      return { week, weekday, start: wallTimeOf(30 * start), end: wallTimeOf(endMinute), endsNextDay };
    });
const someHours = (faulty: boolean) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((weeks) => fc.record({ weeks: fc.constant(weeks), intervals: fc.array(someWritten(weeks, faulty), { maxLength: 6 }) }));

/** Which intervals share a minute with an earlier one: each minute of the pattern is a place that is taken or not. */
function overlapping({ weeks, intervals }: WrittenHours): string[] {
  const taken = new Set<number>();
  return intervals.flatMap(({ week, weekday, start, end, endsNextDay }, index) => {
    const midnight = (week - 1) * WEEK + (weekday - 1) * 1_440;
    const [first, length] = [midnight + minuteOf(start), minuteOf(end) + (endsNextDay ? 1_440 : 0) - minuteOf(start)];
    const minutes = Array.from({ length }, (_, minute) => (first + minute) % (weeks * WEEK));
    const shared = minutes.some((minute) => taken.has(minute));
    for (const minute of minutes) taken.add(minute);
    return shared ? [`intervals.${index} overlap`] : [];
  });
}

describe('weekly hours that are about to be set', () => {
  it.each([
    ['an end before the start', from('17:00', '09:00'), 'end endBeforeStart'],
    ['an end at the start', from('09:00', '09:00'), 'end endBeforeStart'],
    ['an end at midnight that is not said to be on the next day', from('22:00', '00:00'), 'end endBeforeStart'],
    ['more than a whole day', from('09:00', '09:01', NEXT_DAY), 'end tooLong'],
    ['an end at 24:00 of the next day', from('09:00', '24:00', NEXT_DAY), 'end tooLong'],
    ['a start at 24:00', from('24:00', '09:00', NEXT_DAY), 'start outOfRange'],
    ['a start at 25:00', from('25:00', '09:00', NEXT_DAY), 'start outOfRange'],
    ['an end at 25:00', from('09:00', '25:00'), 'end outOfRange'],
    ['an end at 24:01', from('09:00', '24:01'), 'end outOfRange'],
    ['a start that is empty', from('', '09:00'), 'start outOfRange'],
    ['an end that is empty', from('09:00', ''), 'end outOfRange'],
    ['an end that is no time', from('09:00', 'noon'), 'end outOfRange'],
    ['a start that is no time', from('09:75', '12:00'), 'start outOfRange'],
    ['a start before midnight', from('-1:00', '12:00'), 'start outOfRange'],
    ['a week before the first', from('09:00', '17:00', { week: 0 }), 'week outOfRange'],
    ['a week after the last', from('09:00', '17:00', { week: 2 }), 'week outOfRange'],
  ])('are refused with the field named: %s', (_, interval, fault) => {
    expect(faults([FINE, interval])).toEqual([`intervals.1.${fault}`]);
  });

  it('name the fault of each interval', () => {
    expect(faults([from('17:00', '09:00'), FINE, from('24:00', '09:00'), from('09:00', '17:00', { week: 5 })])).toEqual([
      'intervals.0.end endBeforeStart', 'intervals.2.start outOfRange', 'intervals.3.week outOfRange',
    ]);
  });

  it('have four weeks at the most, whatever they say', () => {
    const intervals = [4, 5].map((week) => from('09:00', '10:00', { week }));
    expect(faults(intervals, { weeks: 9 })).toEqual(['intervals.1.week outOfRange']);
  });

  it.each([
    ['a whole day', from('00:00', '24:00')],
    ['a whole day as it ends at midnight', from('00:00', '00:00', NEXT_DAY)],
    ['24 hours over midnight', from('09:00', '09:00', NEXT_DAY)],
    ['over midnight', from('22:00', '06:00', NEXT_DAY)],
    ['one minute', from('23:59', '24:00')],
  ])('are taken: %s', (_, interval) => {
    expect(faults([interval])).toEqual([]);
  });

  it.each([
    ['no bounds', undefined, undefined, []],
    ['only a first day', '2026-12-01', null, []],
    ['only a last day', null, '2026-12-01', []],
    ['the same day', '2026-12-01', '2026-12-01', []],
    ['a last day before the first', '2026-12-02', '2026-12-01', ['validUntil endBeforeStart']],
    ['a last day in the year before', '2027-01-01', '2026-12-31', ['validUntil endBeforeStart']],
  ])('hold between two days: %s', (_, validFrom, validUntil, expected) => {
    expect(faults([FINE], { validFrom, validUntil })).toEqual(expected);
  });

  it('name faults of intervals and of days together', () => {
    const days = { validFrom: '2026-12-02', validUntil: '2026-12-01' };
    expect(faults([FINE, from('17:00', '09:00')], days)).toEqual(['intervals.1.end endBeforeStart', 'validUntil endBeforeStart']);
    expect(faults([FINE, FINE], days)).toEqual(['intervals.1 overlap', 'validUntil endBeforeStart']);
  });

  it.each([
    ['the same twice', [FINE, FINE], 1, ['intervals.1']],
    ['within another', [from('09:00', '17:00'), from('10:00', '11:00'), from('16:59', '18:00')], 1, ['intervals.1', 'intervals.2']],
    ['one ends as the other begins', [from('09:00', '12:00'), from('12:00', '17:00'), from('08:00', '09:00')], 1, []],
    ['over midnight into the next day', [from('22:00', '06:00', NEXT_DAY), from('05:59', '07:00', { weekday: 2 })], 1, ['intervals.1']],
    ['over midnight until the next begins', [from('22:00', '06:00', NEXT_DAY), from('06:00', '07:00', { weekday: 2 })], 1, []],
    ['from Sunday into Monday', [MONDAY_NIGHT, SUNDAY_NIGHT], 1, ['intervals.1']],
    ['from Sunday into the Monday of the next week', [SUNDAY_NIGHT, { ...MONDAY_NIGHT, week: 2 }], 2, ['intervals.1']],
    ['from the last Sunday into the first Monday', [MONDAY_NIGHT, { ...SUNDAY_NIGHT, week: 2 }], 2, ['intervals.1']],
    ['from the first Monday back into the last Sunday', [{ ...SUNDAY_NIGHT, week: 3 }, MONDAY_NIGHT], 3, ['intervals.1']],
    ['from Sunday into a Monday that is not the next', [SUNDAY_NIGHT, MONDAY_NIGHT], 2, []],
    ['the same time in another week', [FINE, { ...FINE, week: 2 }, { ...FINE, week: 3 }], 3, []],
  ])('do not overlap: %s', (_, intervals, weeks, paths) => {
    expect(faults(intervals, { weeks })).toEqual(paths.map((path) => `${path} overlap`));
  });

  it('overlap exactly where two of them share a minute of the pattern', () => {
    fc.assert(
      fc.property(someHours(false), (hours) => {
        const [found, expected] = [faults(hours.intervals, hours), overlapping(hours)];
        if (found.join() !== expected.join()) throw failure('not the same', hours, found, expected);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('are taken only if each of them can be kept and written again as it was', () => {
    fc.assert(
      fc.property(someHours(true), (hours) => {
        const faulty = new Set(faults(hours.intervals, hours).map((fault) => Number(/^intervals\.(\d+)/.exec(fault)?.[1])));
        const wrong = hours.intervals.filter(({ week, start, end, endsNextDay }) => {
          const length = minuteOf(end) + (endsNextDay ? 1_440 : 0) - minuteOf(start);
          return week < 1 || week > hours.weeks || minuteOf(start) > 1_439 || minuteOf(end) > 1_440 || length < 1 || length > 1_440;
        });
        const expected = wrong.length > 0 ? wrong : hours.intervals.filter((_, index) => faulty.has(index));
        expect(hours.intervals.filter((_, index) => faulty.has(index))).toEqual(expected);
        const fine = hours.intervals.filter((each) => !wrong.includes(each));
        expect(fine.map((each) => writeInterval(readInterval(each)))).toEqual(fine);
      }),
      { numRuns: 1_500 },
    );
  }, 60_000);
});

describe('wall time', () => {
  it.each([
    ['00:00', 0], ['00:01', 1], ['09:30', 570], ['23:59', 1_439], ['24:00', 1_440],
  ])('%s is minute %i of the day', (text, minute) => {
    expect([minuteOf(text), wallTimeOf(minute)]).toEqual([minute, text]);
  });

  it('is kept as minutes, the end of a night as those of the next day', () => {
    expect(readInterval({ ...SUNDAY_NIGHT, week: 3 })).toEqual({ week: 3, weekday: 7, startMinute: 1_380, endMinute: 30 });
    expect(writeInterval(on(5, 540, 540, 2))).toEqual(from('09:00', '09:00', { week: 2, weekday: 5, endsNextDay: true }));
    expect(writeInterval(on(1, 0, 1_440))).toEqual(from('00:00', '24:00'));
  });
});
