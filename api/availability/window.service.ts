import type { EntityManager } from 'typeorm';
import { WINDOW_DAYS } from '../../shared/limits.ts';
import { expandWeeklyHours } from '../../shared/time/weekly-hours.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { WeeklyHoursRow } from './weekly-hours.entity.ts';
import { AvailabilityWindow } from './window.entity.ts';

/** Whose windows are to be made. */
export interface AllyZone {
  readonly allyId: string;
  readonly timeZone: string;
}

/** Rows in one statement: SQL Server takes 2,100 parameters, three a row. */
const ROWS_A_STATEMENT = 300;
/** Few enough that somebody who wants to write in between does not wait long. */
const ALLIES_A_UNIT = 20;

/** Keeps the concrete windows of the next weeks, made from weekly hours. */
export class WindowService {
  constructor(private readonly deps: { readonly database: Database; readonly clock: Clock }) {}

  /** Makes the windows of allies anew, from now on. Doing it twice changes nothing. */
  async refresh(allies: readonly AllyZone[]): Promise<void> {
    for (let start = 0; start < allies.length; start += ALLIES_A_UNIT) {
      const some = allies.slice(start, start + ALLIES_A_UNIT);
      await this.deps.database
        .unitOfWork(async (manager) => {
          for (const ally of some) await this.#refreshOne(manager, ally);
        })
        .catch((error: unknown) => {
          // Another instance made the same windows at the same moment.
          if (!isUniqueViolation(error)) throw error;
        });
    }
  }

  async #refreshOne(manager: EntityManager, { allyId, timeZone }: AllyZone): Promise<void> {
    const now = this.deps.clock.now();
    const hours = await manager.findBy(WeeklyHoursRow, { allyId });
    const windows = expandWeeklyHours(hours, timeZone, now.getTime(), WINDOW_DAYS);
    await manager.delete(AvailabilityWindow, { allyId });
    const rows = windows.map(({ from, until }) => ({ allyId, startsAt: new Date(from), endsAt: new Date(until) }));
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
      await manager.insert(AvailabilityWindow, rows.slice(start, start + ROWS_A_STATEMENT));
    }
  }
}
