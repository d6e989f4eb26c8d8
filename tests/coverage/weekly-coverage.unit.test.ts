import fc from 'fast-check';
import { comingWeeks, reachableSlots } from '../../api/coverage/weekly-coverage.policy.ts';
import { DAY_HOURS, isWorkingSlot, slotOf, stretchesOf, WEEK_SLOTS, type Stretch } from '../../shared/coverage.ts';
import type { WeeklyHours, WeeklyInterval } from '../../shared/time/weekly-hours.ts';

const NOW = Date.parse('2026-06-03T12:00:00Z');
const hours = (intervals: readonly Partial<WeeklyInterval>[], rest: Partial<WeeklyHours> = {}): WeeklyHours => ({
  weeks: 1, firstWeekStartsOn: '2026-01-05', validFrom: null, validUntil: null,
  intervals: intervals.map((interval) => ({ week: 1, weekday: 2, startMinute: 9 * 60, endMinute: 12 * 60, ...interval })), ...rest,
});
const seen = (weekly: WeeklyHours, zone = 'Europe/Paris', site = 'Europe/Paris', now = NOW): Stretch[] => {
  const slots = reachableSlots(weekly, zone, comingWeeks(now, site));
  return stretchesOf((slot) => slots[slot] === 1);
};

it('is the ally’s hours where zone and site are the same', () => {
  expect(seen(hours([{}]))).toEqual([{ weekday: 2, fromHour: 9, untilHour: 12 }]);
});

it('is wall time of the site, also over midnight and from Sunday into Monday', () => {
  expect(seen(hours([{}]), 'America/Toronto')).toEqual([{ weekday: 2, fromHour: 15, untilHour: 18 }]);
  expect(seen(hours([{ weekday: 7, startMinute: 22 * 60, endMinute: 2 * 60 }]))).toEqual([
    { weekday: 1, fromHour: 0, untilHour: 2 }, { weekday: 7, fromHour: 22, untilHour: 24 },
  ]);
  expect(seen(hours([{ weekday: 1, startMinute: 0, endMinute: 60 }]), 'Asia/Tokyo')).toEqual([{ weekday: 7, fromHour: 17, untilHour: 18 }]);
});

it('counts an hour from half of it on, whatever intervals it is made of', () => {
  expect(seen(hours([{ startMinute: 9 * 60 + 31, endMinute: 10 * 60 + 30 }]))).toEqual([{ weekday: 2, fromHour: 10, untilHour: 11 }]);
  expect(seen(hours([{ startMinute: 540, endMinute: 555 }, { startMinute: 570, endMinute: 585 }]))).toEqual([{ weekday: 2, fromHour: 9, untilHour: 10 }]);
  // India is half an hour beside the others: each of its hours is two halves here.
  expect(seen(hours([{}]), 'Asia/Kolkata')).toEqual([{ weekday: 2, fromHour: 5, untilHour: 9 }]);
});

it('counts a pattern of several weeks by its worst one', () => {
  const both = { startMinute: 600, endMinute: 660 };
  expect(seen(hours([{ week: 1 }, { week: 2, ...both }], { weeks: 2 }))).toEqual([{ weekday: 2, fromHour: 10, untilHour: 11 }]);
  expect(seen(hours([{ week: 1 }], { weeks: 3 }))).toEqual([]);
});

it('counts nothing that ends within the coming weeks, or begins after the first of them', () => {
  expect(seen(hours([{}], { validUntil: '2026-06-20' }))).toEqual([]);
  expect(seen(hours([{}], { validFrom: '2026-06-12' }))).toEqual([]);
  expect(seen(hours([{}], { validFrom: '2026-06-09' }))).toEqual([{ weekday: 2, fromHour: 9, untilHour: 12 }]);
});

it('counts by the worst week where two zones change their clocks on different days', () => {
  // Toronto changes on 8 March 2026, Paris on 29 March.
  expect(seen(hours([{}]), 'America/Toronto', 'Europe/Paris', Date.parse('2026-02-25T12:00:00Z'))).toEqual([{ weekday: 2, fromHour: 15, untilHour: 17 }]);
});

it('does not miss an hour that a clock change skips', () => {
  const always = hours([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 })));
  expect(reachableSlots(always, 'Europe/Paris', comingWeeks(Date.parse('2026-03-18T12:00:00Z'), 'Europe/Paris')).every((one) => one === 1)).toBe(true);
});

it('never counts more than the ally says, and all whole hours of it, in any week and at any time of the year', () => {
  const interval = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: fc.integer({ min: 0, max: 22 }), length: fc.integer({ min: 1, max: 8 }) });
  fc.assert(
    fc.property(fc.uniqueArray(interval, { maxLength: 5, selector: ({ weekday }) => weekday }), fc.integer({ min: 0, max: 365 }), (list, days) => {
      const intervals = list.map(({ weekday, from, length }) => ({ weekday, startMinute: from * 60, endMinute: ((from + length) % DAY_HOURS) * 60 }));
      const expected = new Set(list.flatMap(({ weekday, from, length }) => Array.from({ length }, (_, hour) => (slotOf(weekday, from) + hour) % WEEK_SLOTS)));
      const slots = reachableSlots(hours(intervals), 'Europe/Paris', comingWeeks(NOW + days * 86_400_000, 'Europe/Paris'));
      // On the nights of a clock change an hour is there twice or not at all.
      const night = (slot: number): boolean => slot >= slotOf(7, 0) && slot < slotOf(7, 4);
      for (let slot = 0; slot < WEEK_SLOTS; slot += 1) if (!night(slot)) expect([slot, slots[slot] === 1]).toEqual([slot, expected.has(slot)]);
    }),
    { numRuns: 25 },
  );
});

it('knows working time by the days of the organisation', () => {
  expect(stretchesOf((slot) => isWorkingSlot(slot, [1, 7]))).toEqual([{ weekday: 1, fromHour: 8, untilHour: 18 }, { weekday: 7, fromHour: 8, untilHour: 18 }]);
});
