/** What the rows of the coverage are. */
export const COVERAGE_BY = ['SITE', 'DEPARTMENT', 'LANGUAGE'] as const;
export type CoverageBy = (typeof COVERAGE_BY)[number];

/** The week as it is looked at: an hour a slot, from Monday 0:00 on. */
export const DAY_HOURS = 24;
export const WEEK_SLOTS = 7 * DAY_HOURS;

/** The hours of a working day in which people look for somebody. */
export const WORKING_HOURS = { from: 8, until: 18 } as const;

/** With fewer allies than this, a site or language hangs on one or two people. */
export const CARRIERS_LEAST = 3;

/** Hours in a row of one day. */
export interface Stretch {
  /** ISO weekday: 1 is Monday. */
  readonly weekday: number;
  readonly fromHour: number;
  /** 24 is the end of the day. */
  readonly untilHour: number;
}

/** Where in the week an hour of a day stands. */
export function slotOf(weekday: number, hour: number): number {
  return (weekday - 1) * DAY_HOURS + hour;
}

/** The slots for which something holds, as stretches of each day. */
export function stretchesOf(holds: (slot: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (let slot = 0; slot < WEEK_SLOTS; slot += 1) {
    if (!holds(slot)) continue;
    const [weekday, hour] = [Math.floor(slot / DAY_HOURS) + 1, slot % DAY_HOURS];
    const last = stretches.at(-1);
    if (last?.weekday === weekday && last.untilHour === hour) stretches[stretches.length - 1] = { ...last, untilHour: hour + 1 };
    else stretches.push({ weekday, fromHour: hour, untilHour: hour + 1 });
  }
  return stretches;
}

/** Whether a slot is in working time. */
export function isWorkingSlot(slot: number, workingWeek: readonly number[]): boolean {
  const hour = slot % DAY_HOURS;
  return workingWeek.includes(Math.floor(slot / DAY_HOURS) + 1) && hour >= WORKING_HOURS.from && hour < WORKING_HOURS.until;
}
