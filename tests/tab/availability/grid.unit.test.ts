import fc from 'fast-check';
import type { WrittenInterval } from '../../../shared/time/written-hours.ts';
import { committed, reached, type Doing } from '../../../tab/features/availability/grid/doing.ts';
import { hourAt, spanOfGesture } from '../../../tab/features/availability/grid/gesture.ts';
import { blockAt, blocksOf, DAY_MINUTES, intervalOf, SLOT_MINUTES, spanOf, startOfDay } from '../../../tab/features/availability/grid/spans.ts';
import { cellAfter } from '../../../tab/features/availability/grid/use-grid-keys.ts';
import { draftFaults } from '../../../tab/features/availability/hours/draft-faults.ts';
import { draftOf, type HoursDraft } from '../../../tab/features/availability/hours/draft.ts';
import { hours, interval } from './support/hours.ts';

const draft = (...intervals: WrittenInterval[]): HoursDraft => draftOf(hours({ intervals }));
const time = (weekday: number, minute: number): number => startOfDay(1, weekday) + minute;
const drawing = (anchor: number): Doing => ({ by: 'pointer', gesture: { kind: 'draw', anchor }, span: null, moved: false });
const written = (one: HoursDraft): string[] => one.intervals.map(({ weekday, start, end, endsNextDay }) => `${weekday} ${start}-${end}${endsNextDay ? '+' : ''}`);

describe('spans of a pattern', () => {
  test('say the same as the interval that they come from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }), (weeks, weekday, slot, length) => {
        const from = startOfDay(weeks, weekday) + slot * SLOT_MINUTES;
        const span = { from, until: from + length * SLOT_MINUTES };
        expect(spanOf(intervalOf(span, weeks))).toEqual(span);
      }),
    );
  });

  test('are none while a field is empty or the end is before the start', () => {
    expect(spanOf(interval(1, '', '12:00'))).toBeNull();
    expect(spanOf(interval(1, '09:00', ''))).toBeNull();
    expect(spanOf(interval(1, '09:00', '09:00'))).toBeNull();
  });
});

describe('the blocks of a week', () => {
  test('divide what runs over midnight into two days', () => {
    const { intervals } = draft(interval(2, '22:00', '06:00', { endsNextDay: true }));
    expect(blocksOf(intervals, { week: 1, weeks: 1 })).toMatchObject([
      { weekday: 2, from: 1_320, until: 1_440, begins: true, ends: false },
      { weekday: 3, from: 0, until: 360, begins: false, ends: true },
    ]);
  });

  test('lead from the last night of the pattern into its first morning', () => {
    const { intervals } = draft(interval(7, '22:00', '02:00', { week: 2, endsNextDay: true }));
    expect(blocksOf(intervals, { week: 1, weeks: 2 })).toMatchObject([{ weekday: 1, from: 0, until: 120, begins: false }]);
    expect(blocksOf(intervals, { week: 2, weeks: 2 })).toMatchObject([{ weekday: 7, from: 1_320, until: 1_440, begins: true }]);
  });

  test('end at midnight without a part of no length', () => {
    expect(blocksOf(draft(interval(1, '20:00', '24:00')).intervals, { week: 1, weeks: 1 })).toMatchObject([{ weekday: 1, until: 1_440, begins: true, ends: true }]);
  });

  test('cover a cell as soon as they cover a part of it', () => {
    const blocks = blocksOf(draft(interval(1, '09:15', '10:00')).intervals, { week: 1, weeks: 1 });
    expect([510, 540, 570, 600].map((minute) => blockAt(blocks, 1, minute) !== undefined)).toEqual([false, true, true, false]);
    expect(blockAt(blocks, 2, 540)).toBeUndefined();
  });
});

describe('drawing', () => {
  test('makes the time between the two cells, both included, whichever way it goes', () => {
    const down = committed(draft(), reached(draft(), drawing(time(1, 540)), time(1, 690)));
    const up = committed(draft(), reached(draft(), drawing(time(1, 690)), time(1, 540)));
    expect([written(down!.draft), written(up!.draft)]).toEqual([['1 09:00-12:00'], ['1 09:00-12:00']]);
  });

  test('goes through midnight', () => {
    expect(written(committed(draft(), reached(draft(), drawing(time(1, 1_320)), time(2, 330)))!.draft)).toEqual(['1 22:00-06:00+']);
  });

  test('ends where another time begins, and is never longer than a day', () => {
    const taken = draft(interval(1, '11:00', '12:00'));
    expect(spanOfGesture(taken, { kind: 'draw', anchor: time(1, 540) }, time(1, 900))).toEqual({ from: time(1, 540), until: time(1, 660) });
    expect(spanOfGesture(taken, { kind: 'draw', anchor: time(1, 900) }, time(1, 0))).toEqual({ from: time(1, 720), until: time(1, 930) });
    const span = spanOfGesture(draft(), { kind: 'draw', anchor: time(1, 540) }, time(4, 0))!;
    expect(span.until - span.from).toBe(DAY_MINUTES);
  });

  test('puts an hour where somebody presses, or what is free of it', () => {
    expect(hourAt(draft(), time(1, 540))).toEqual({ from: time(1, 540), until: time(1, 600) });
    expect(hourAt(draft(interval(1, '09:30', '12:00')), time(1, 540))).toEqual({ from: time(1, 540), until: time(1, 570) });
  });
});

describe('changing by hand', () => {
  const start = draft(interval(1, '09:00', '12:00'), interval(1, '14:00', '15:00'));
  const [first] = start.intervals;
  const grabbed = (kind: 'move' | 'start' | 'end', at: number): Doing =>
    reached(start, { by: 'pointer', gesture: { kind, key: first!.key, grabbed: at }, span: null, moved: false }, at);

  test('does nothing as long as it is where it was taken', () => {
    const taken = grabbed('move', time(1, 600));
    expect(taken.moved).toBe(false);
    expect(committed(start, taken)).toBeNull();
  });

  test('moves to another day, and not onto another time', () => {
    const there = reached(start, grabbed('move', time(1, 600)), time(3, 660));
    expect(written(committed(start, there)!.draft)).toEqual(['1 14:00-15:00', '3 10:00-13:00']);
    const onto = reached(start, reached(start, grabbed('move', time(1, 600)), time(1, 660)), time(1, 840));
    expect(written(committed(start, onto)!.draft)).toEqual(['1 10:00-13:00', '1 14:00-15:00']);
  });

  test('pulls an edge up to the next time, and leaves half an hour', () => {
    const end = (at: number): string => written(committed(start, reached(start, grabbed('end', time(1, 690)), time(1, at)))!.draft)[0]!;
    expect([end(750), end(1_200), end(0)]).toEqual(['1 09:00-13:00', '1 09:00-14:00', '1 09:00-09:30']);
    const begin = (at: number): string => written(committed(start, reached(start, grabbed('start', time(1, 540)), time(1, at)))!.draft)[0]!;
    expect([begin(480), begin(1_000)]).toEqual(['1 08:00-12:00', '1 11:30-12:00']);
  });

  test('never makes hours with a fault', () => {
    const slots = fc.integer({ min: 0, max: 7 * 48 - 1 }).map((slot) => slot * SLOT_MINUTES);
    const kinds = fc.constantFrom('draw', 'move', 'start', 'end');
    fc.assert(
      fc.property(fc.array(fc.record({ kind: kinds, from: slots, to: slots, which: fc.nat() }), { maxLength: 12 }), (gestures) => {
        let now = draft();
        for (const { kind, from, to, which } of gestures) {
          const chosen = now.intervals[which % Math.max(now.intervals.length, 1)];
          if (kind !== 'draw' && chosen === undefined) continue;
          if (kind === 'draw' && blockAt(blocksOf(now.intervals, { week: 1, weeks: 1 }), Math.floor(from / DAY_MINUTES) + 1, from % DAY_MINUTES) !== undefined) continue;
          const gesture = kind === 'draw' ? { kind, anchor: from } : { kind: kind as 'move', key: chosen!.key, grabbed: from };
          now = committed(now, reached(now, { by: 'keys', gesture, span: null, moved: false }, to))?.draft ?? now;
        }
        expect(draftFaults(now)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the keys of the grid', () => {
  const cell = { weekday: 3, minute: 600 };
  const to = (key: string, ctrlKey = false, rtl = false): string => {
    const next = cellAfter(cell, { key, ctrlKey }, rtl);
    return next === null ? 'nowhere' : `${next.weekday} ${next.minute}`;
  };

  test('lead up and down by half hours, and to the days beside', () => {
    expect([to('ArrowUp'), to('ArrowDown'), to('ArrowLeft'), to('ArrowRight')]).toEqual(['3 570', '3 630', '2 600', '4 600']);
    expect([to('ArrowLeft', false, true), to('ArrowRight', false, true)]).toEqual(['4 600', '2 600']);
  });

  test('jump', () => {
    expect([to('PageUp'), to('PageDown'), to('Home'), to('End'), to('Home', true), to('End', true)]).toEqual(['3 360', '3 840', '1 600', '7 600', '1 0', '7 1410']);
    expect(to('a')).toBe('nowhere');
  });

  test('stop at the edges', () => {
    expect(cellAfter({ weekday: 1, minute: 0 }, { key: 'ArrowUp', ctrlKey: false }, false)).toEqual({ weekday: 1, minute: 0 });
    expect(cellAfter({ weekday: 7, minute: 1_410 }, { key: 'ArrowRight', ctrlKey: false }, false)).toEqual({ weekday: 7, minute: 1_410 });
  });
});
