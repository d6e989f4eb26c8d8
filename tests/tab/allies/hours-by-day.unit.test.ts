import fc from 'fast-check';
import { hoursByDay } from '../../../tab/features/allies/hours-by-day.ts';

const london = { now: new Date('2026-10-22T08:00:00Z'), locale: 'en-GB', timeZone: 'Europe/London' };
const window = (from: string, until: string) => ({ from: `2026-${from}:00Z`, until: `2026-${until}:00Z` });
const spansOf = (windows: ReturnType<typeof window>[], reader = london) => hoursByDay(windows, reader).map(({ spans }) => spans);

describe('the hours of the coming week', () => {
  test('begin today, and name seven days', () => {
    const days = hoursByDay([], london);
    expect(days.map(({ ahead, date }) => [ahead, date.toISOString().slice(0, 10)])).toEqual(
      [22, 23, 24, 25, 26, 27, 28].map((day, ahead) => [ahead, `2026-10-${String(day)}`]),
    );
    expect(days.every(({ spans }) => spans.length === 0)).toBe(true);
  });

  test('keep the wall time of the reader on both sides of the clock change', () => {
    // 10:00 in London is 09:00 UTC on Saturday and 10:00 UTC from Sunday on.
    const [thursday, friday, saturday, sunday, mondayAfter] = spansOf([
      window('10-24T09:00', '10-24T11:00'),
      window('10-26T10:00', '10-26T12:00'),
    ]);
    expect([thursday, friday, sunday]).toEqual([[], [], []]);
    expect(saturday).toEqual([{ key: 'span', from: '10:00', until: '12:00' }]);
    expect(mondayAfter).toEqual([{ key: 'span', from: '10:00', until: '12:00' }]);
  });

  test('stand on the day of the reader, not of the ally', () => {
    const tokyoMorning = window('10-23T23:30', '10-24T01:00');
    expect(spansOf([tokyoMorning])[2]).toEqual([{ key: 'span', from: '00:30', until: '02:00' }]);
    expect(spansOf([tokyoMorning], { ...london, timeZone: 'America/Toronto' })[1]).toEqual([{ key: 'span', from: '19:30', until: '21:00' }]);
  });

  test('over midnight belong to the evening on which they begin', () => {
    const [, friday, saturday] = spansOf([window('10-23T20:00', '10-24T01:00')]);
    expect(friday).toEqual([{ key: 'overnight', from: '21:00', until: '02:00' }]);
    expect(saturday).toEqual([]);
  });

  test('over midnight, in the night in which the clocks go back', () => {
    const [, , saturday, sunday] = spansOf([window('10-24T20:00', '10-25T06:00')]);
    expect(saturday).toEqual([{ key: 'overnight', from: '21:00', until: '06:00' }]);
    expect(sunday).toEqual([]);
  });

  test('that end at midnight end with their day', () => {
    expect(spansOf([window('10-23T18:00', '10-23T23:00')]).slice(1, 3)).toEqual([[{ key: 'span', from: '19:00', until: '00:00' }], []]);
  });

  test('that began yesterday and still run', () => {
    expect(spansOf([window('10-21T21:00', '10-22T09:00')])[0]).toEqual([{ key: 'untilOnly', until: '10:00' }]);
  });

  test('that are over are not shown', () => {
    expect(spansOf([window('10-22T06:00', '10-22T08:00')]).flat()).toEqual([]);
  });

  test('of a whole day, also one of 25 hours, and of several', () => {
    expect(spansOf([window('10-24T23:00', '10-26T00:00')])[3]).toEqual([{ key: 'allDay' }]);
    expect(spansOf([window('10-23T17:00', '10-26T11:00')]).slice(1, 5)).toEqual([
      [{ key: 'fromOnly', from: '18:00' }],
      [{ key: 'allDay' }],
      [{ key: 'allDay' }],
      [{ key: 'untilOnly', until: '11:00' }],
    ]);
  });

  test('show every window that touches the week, and no more spans than days', () => {
    const withinSixDays = fc.integer({ min: 1, max: 8_580 });
    fc.assert(
      fc.property(withinSixDays, withinSixDays, fc.constantFrom('Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'), (start, length, timeZone) => {
        const from = new Date(london.now.getTime() + start * 60_000);
        const until = new Date(from.getTime() + length * 60_000);
        const days = hoursByDay([{ from: from.toISOString(), until: until.toISOString() }], { ...london, timeZone });
        const shown = days.filter(({ spans }) => spans.length > 0).length;
        expect(shown).toBeGreaterThanOrEqual(1);
        expect(shown).toBeLessThanOrEqual(Math.ceil(length / 1_380) + 1);
      }),
    );
  });
});
