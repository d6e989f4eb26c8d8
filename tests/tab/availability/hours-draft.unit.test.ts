import { INTERVALS_MOST } from '../../../shared/limits.ts';
import type { WrittenInterval } from '../../../shared/time/written-hours.ts';
import { freeTime } from '../../../tab/features/availability/form/free-time.ts';
import { draftFaults, isZone, refusedFaults } from '../../../tab/features/availability/hours/draft-faults.ts';
import { withAdded, withChanged, withDayCopied, withRemoved, withWeekCopied, withWeeks } from '../../../tab/features/availability/hours/draft-edits.ts';
import { draftOf, inputOf, sameHours, type HoursDraft } from '../../../tab/features/availability/hours/draft.ts';
import { changed, historyOf, redone, undone } from '../../../tab/features/availability/hours/history.ts';
import { hours, interval } from './support/hours.ts';

const draft = (...intervals: WrittenInterval[]): HoursDraft => draftOf(hours({ intervals }));
const written = ({ intervals }: HoursDraft): string[] =>
  intervals.map(({ week, weekday, start, end, endsNextDay }) => `${week}/${weekday} ${start}-${end}${endsNextDay ? '+' : ''}`);

describe('a draft of weekly hours', () => {
  test('begins in the order of the week, with midnight as the fields can write it', () => {
    const begun = draft(interval(3, '08:00', '24:00'), interval(1, '13:00', '17:00'), interval(1, '09:00', '12:00'));
    expect(written(begun)).toEqual(['1/1 09:00-12:00', '1/1 13:00-17:00', '1/3 08:00-00:00+']);
    expect(new Set(begun.intervals.map(({ key }) => key)).size).toBe(3);
  });

  test('tells the API what is written: no day for an empty field, and the Monday of the first week', () => {
    const begun: HoursDraft = { ...draft(interval(1, '09:00', '12:00')), weeks: 2, firstWeekStartsOn: '2026-11-26', validUntil: '2027-01-31', timeZone: ' Asia/Tokyo ' };
    expect(inputOf(begun)).toEqual({
      timeZone: 'Asia/Tokyo', weeks: 2, firstWeekStartsOn: '2026-11-23', validFrom: null, validUntil: '2027-01-31',
      intervals: [{ week: 1, weekday: 1, start: '09:00', end: '12:00', endsNextDay: false }],
    });
  });

  test('says the same whatever the order, and something else when anything differs', () => {
    const [one, other] = [interval(1, '09:00', '12:00'), interval(2, '09:00', '12:00')];
    expect(sameHours(draft(one, other), draft(other, one))).toBe(true);
    expect(sameHours(draft(one), draft(other))).toBe(false);
    expect(sameHours(draft(one), { ...draft(one), validFrom: '2026-12-01' })).toBe(false);
    expect(sameHours(draft(one), { ...draft(one), timeZone: 'Asia/Tokyo' })).toBe(false);
  });

  test('does not care for the first week while there is one, and not for the weekday when there are more', () => {
    const one = draft(interval(1, '09:00', '12:00'));
    expect(sameHours(one, { ...one, firstWeekStartsOn: '2026-11-16' })).toBe(true);
    const two = { ...one, weeks: 2 };
    expect(sameHours(two, { ...two, firstWeekStartsOn: '2026-11-29' })).toBe(true);
    expect(sameHours(two, { ...two, firstWeekStartsOn: '2026-11-30' })).toBe(false);
  });
});

describe('edits', () => {
  const start = draft(interval(1, '09:00', '12:00'), interval(1, '13:00', '17:00'), interval(3, '10:00', '11:00'));

  test('put a new interval in its place, and leave a changed one in its row', () => {
    expect(written(withAdded(start, { ...interval(2, '08:00', '09:00'), key: 'new' }))[2]).toBe('1/2 08:00-09:00');
    expect(written(withAdded(start, { ...interval(7, '08:00', '09:00'), key: 'new' })).at(-1)).toBe('1/7 08:00-09:00');
    expect(written(withChanged(start, start.intervals[0]!.key, { weekday: 6 }))[0]).toBe('1/6 09:00-12:00');
    expect(written(withRemoved(start, start.intervals[1]!.key))).toEqual(['1/1 09:00-12:00', '1/3 10:00-11:00']);
  });

  test('copy a day in the place of other days, with keys of their own', () => {
    const copied = withDayCopied(start, { week: 1, weekday: 1 }, [1, 3, 5]);
    expect(written(copied)).toEqual([
      '1/1 09:00-12:00', '1/1 13:00-17:00', '1/3 09:00-12:00', '1/3 13:00-17:00', '1/5 09:00-12:00', '1/5 13:00-17:00',
    ]);
    expect(new Set(copied.intervals.map(({ key }) => key)).size).toBe(6);
  });

  test('copy an empty day too, and only within the week', () => {
    const twoWeeks = { ...withAdded(start, { ...interval(3, '08:00', '09:00', { week: 2 }), key: 'other week' }), weeks: 2 };
    expect(written(withDayCopied(twoWeeks, { week: 1, weekday: 2 }, [1, 3]))).toEqual(['2/3 08:00-09:00']);
  });

  test('copy a week in the place of another', () => {
    const twoWeeks = { ...withAdded(start, { ...interval(7, '08:00', '09:00', { week: 2 }), key: 'other week' }), weeks: 2 };
    expect(written(withWeekCopied(twoWeeks, 1, [1, 2]))).toEqual([
      '1/1 09:00-12:00', '1/1 13:00-17:00', '1/3 10:00-11:00', '2/1 09:00-12:00', '2/1 13:00-17:00', '2/3 10:00-11:00',
    ]);
  });

  test('take what is in a week away with the week', () => {
    const twoWeeks = { ...withAdded(start, { ...interval(7, '08:00', '09:00', { week: 2 }), key: 'other week' }), weeks: 2 };
    expect(written(withWeeks(twoWeeks, 1))).toEqual(written(start));
  });
});

describe('a new row', () => {
  const begun = (...intervals: WrittenInterval[]): string => written({ ...draft(), intervals: [{ ...freeTime(draft(...intervals), 1), key: 'new' }] })[0]!;
  const everyDay = [1, 2, 3, 4, 5, 6, 7];

  test('begins with a usual day where there is room, or else with a free hour', () => {
    expect(begun()).toBe('1/1 09:00-17:00');
    expect(begun(interval(1, '12:00', '13:00'), interval(2, '08:00', '09:00'))).toBe('1/2 09:00-17:00');
    expect(begun(...everyDay.map((weekday) => interval(weekday, '09:00', '17:00')))).toBe('1/1 17:00-18:00');
    expect(begun(...everyDay.map((weekday) => interval(weekday, '08:30', '00:00', { endsNextDay: true })))).toBe('1/1 07:00-08:00');
  });

  test('begins as a usual day where nothing is free at all', () => {
    expect(begun(...everyDay.map((weekday) => interval(weekday, '00:00', '24:00')))).toBe('1/1 09:00-17:00');
  });
});

describe('the history', () => {
  test('takes steps back and brings them again', () => {
    const two = changed(changed(historyOf('a'), 'b'), 'c');
    expect(undone(two).present).toBe('b');
    expect(undone(undone(two)).present).toBe('a');
    expect(undone(undone(undone(two))).present).toBe('a');
    expect(redone(undone(undone(two))).present).toBe('b');
    expect(redone(redone(undone(undone(two)))).present).toBe('c');
    expect(redone(two)).toEqual(two);
  });

  test('forgets what was taken back once something else is done', () => {
    expect(changed(undone(changed(historyOf('a'), 'b')), 'x').future).toEqual([]);
  });

  test('takes typing into one field for one step, until something else comes between', () => {
    const typed = changed(changed(changed(historyOf('a'), 'ab', 'field'), 'abc', 'field'), 'abc!', 'other');
    expect(undone(typed).present).toBe('abc');
    expect(undone(undone(typed)).present).toBe('a');
    const again = changed(undone(changed(historyOf('a'), 'b', 'field')), 'c', 'field');
    expect(undone(again).present).toBe('a');
  });

  test('takes no step where nothing changed', () => {
    expect(changed(historyOf('a'), 'a').past).toEqual([]);
  });
});

describe('the faults of a draft', () => {
  const keyOf = (one: HoursDraft, index: number): string => one.intervals[index]!.key;

  test('are none where nothing is wrong, also over midnight', () => {
    expect(draftFaults(draft(interval(7, '22:00', '06:00', { endsNextDay: true }), interval(1, '06:00', '09:00')))).toEqual([]);
  });

  test('name the interval and the field', () => {
    const ends = draft(interval(1, '09:00', '08:00'));
    expect(draftFaults(ends)).toEqual([{ field: 'end', key: keyOf(ends, 0), word: 'endBeforeStart' }]);
    const long = draft(interval(1, '09:00', '10:00', { endsNextDay: true }));
    expect(draftFaults(long)).toEqual([{ field: 'end', key: keyOf(long, 0), word: 'longerThanADay' }]);
    const twice = draft(interval(1, '09:00', '12:00'), interval(1, '11:00', '13:00'));
    expect(draftFaults(twice)).toEqual([{ field: 'interval', key: keyOf(twice, 1), word: 'overlap' }]);
  });

  test('begin with what is missing', () => {
    const empty = draft(interval(1, '', '12:00'), interval(1, '09:00', ''));
    expect(draftFaults(empty)).toEqual([
      { field: 'start', key: keyOf(empty, 0), word: 'required' },
      { field: 'end', key: keyOf(empty, 1), word: 'required' },
    ]);
    expect(draftFaults({ ...draft(), weeks: 2, firstWeekStartsOn: '' })).toEqual([{ field: 'firstWeekStartsOn', word: 'required' }]);
  });

  test('name the zone, the last day, and too many', () => {
    expect(draftFaults({ ...draft(), timeZone: 'Europe/Atlantis' })).toEqual([{ field: 'timeZone', word: 'unknownZone' }]);
    expect(draftFaults({ ...draft(), validFrom: '2026-12-02', validUntil: '2026-12-01' })).toEqual([{ field: 'validUntil', word: 'dayBeforeFirst' }]);
    const many = draft(...Array.from({ length: INTERVALS_MOST + 1 }, (_, index) => interval(1, `0${Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')}`, '09:00')));
    expect(draftFaults(many)).toContainEqual({ field: 'intervals', word: 'tooMany' });
  });

  test('take a zone only by its name', () => {
    expect(['Europe/London', 'Asia/Kathmandu', 'UTC'].map(isZone)).toEqual([true, true, true]);
    expect(['', '+02:00', 'Europe/', 'London'].map(isZone)).toEqual([false, false, false, false]);
  });

  test('of the API land at the same places', () => {
    const two = draft(interval(1, '09:00', '12:00'), interval(2, '09:00', '12:00'));
    const faults = [
      ['input.intervals.1.end', 'endBeforeStart', { field: 'end', key: keyOf(two, 1), word: 'endBeforeStart' }],
      ['input.intervals.0.start', 'outOfRange', { field: 'start', key: keyOf(two, 0), word: 'invalid' }],
      ['input.intervals.1', 'overlap', { field: 'interval', key: keyOf(two, 1), word: 'overlap' }],
      ['input.intervals.0.week', 'outOfRange', { field: 'interval', key: keyOf(two, 0), word: 'invalid' }],
      ['input.intervals', 'tooLong', { field: 'intervals', word: 'tooMany' }],
      ['input.timeZone', 'invalid', { field: 'timeZone', word: 'unknownZone' }],
      ['input.validUntil', 'past', { field: 'validUntil', word: 'past' }],
      ['input.validUntil', 'endBeforeStart', { field: 'validUntil', word: 'dayBeforeFirst' }],
    ] as const;
    for (const [path, rule, fault] of faults) expect([path, refusedFaults(two, [{ path, rule }])]).toEqual([path, [fault]]);
    expect(refusedFaults(two, [{ path: 'input.version', rule: 'invalid' }])).toEqual([]);
  });
});
