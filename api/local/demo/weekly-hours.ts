import type { DemoHours, DemoWeekday } from './organisation.ts';
import { cycle } from './random.ts';

type Block = readonly [days: readonly DemoWeekday[], start: string, end: string];

const everyDay: readonly DemoWeekday[] = [1, 2, 3, 4, 5, 6, 7];
const workdays: readonly DemoWeekday[] = [1, 2, 3, 4, 5];

/** How people here spend their weeks. Neighbouring allies of one site get different ones. */
const patterns: readonly (readonly Block[])[] = [
  [[workdays, '08:00', '10:30']], // mornings
  [[[2, 4], '18:00', '21:00'], [[7], '17:00', '19:00']], // evenings
  [[[1, 2], '06:00', '14:00'], [[4, 5], '14:00', '22:00'], [[6], '06:00', '12:00']], // changing shifts
  [[workdays, '12:00', '13:30']], // lunch breaks
  [[[1, 2, 4], '14:00', '17:30']], // afternoons
  [[[1, 4, 5], '06:30', '08:30'], [[3], '16:00', '18:00']], // before work
  [[[7, 1, 2, 3, 4], '22:00', '23:59'], [workdays, '00:00', '06:00']], // nights
  [[[2, 3], '09:00', '15:00'], [[5], '09:00', '12:00']], // part time
  [[workdays, '08:30', '09:30'], [workdays, '16:00', '17:30']], // start and end of the day
  [[[1, 2, 3, 4], '15:00', '23:00']], // late shift
  [[[1, 3], '10:00', '12:00'], [[6, 7], '10:00', '13:00']], // weekends too
  [[workdays, '09:30', '16:30']], // most of the day
];

const shiftsInMinutes = [0, 30, -30, 15, -15];

function shiftTime(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

function hoursOf(blocks: readonly Block[], shift: number): DemoHours[] {
  return blocks
    .flatMap(([days, start, end]) => {
      // What touches midnight stays there, so that a night remains one stretch.
      const fixed = start === '00:00' || end === '23:59';
      const minutes = fixed ? 0 : shift;
      return days.map((weekday) => ({ weekday, start: shiftTime(start, minutes), end: shiftTime(end, minutes) }));
    })
    .sort((one, other) => one.weekday - other.weekday || one.start.localeCompare(other.start));
}

/** Hours for the ally at `index` of the roster, in wall time of the ally's own zone. */
export function weeklyHoursFor(index: number): DemoHours[] {
  // Eleven shares no factor with twelve, so that patterns do not fall into step with the five sites.
  return hoursOf(cycle(patterns, index * 11 + Math.floor(index / patterns.length)), cycle(shiftsInMinutes, index));
}

/** Practically always: whoever tries the main job, at whatever hour, finds one ally reachable now. */
export const nearlyAlways: readonly DemoHours[] = hoursOf([[everyDay, '00:00', '23:59']], 0);

export const longWorkdays: readonly DemoHours[] = hoursOf([[workdays, '08:00', '20:00']], 0);
