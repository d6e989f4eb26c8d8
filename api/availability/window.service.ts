import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { refreshWindows } from '../../shared/time/refresh-windows.ts';
import type { AllyService } from '../allies/ally.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import { daysBefore, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { allyHours, comingWindows } from './ally-hours.ts';
import { holdAlly, loadAvailability, removeTimeOffBefore, replaceWindows } from './availability.store.ts';

/** Few enough that somebody who wants to write in between does not wait long. */
const ALLIES_A_UNIT = 20;
/** When somebody was away is nobody's business afterwards; by then it is over in every zone. */
const DAYS_AFTER_TIME_OFF = 1;

/** Keeps the concrete windows of the coming weeks, made from what allies say about their hours. */
export class WindowService {
  constructor(private readonly deps: { readonly database: Database; readonly allies: AllyService; readonly clock: Clock }) {}

  /** Makes the windows of these allies, or of all, anew, from now on. Doing it twice changes nothing. */
  async refresh(these?: readonly string[]): Promise<void> {
    const ids = these ?? (await this.deps.allies.activeIds());
    for (let start = 0; start < ids.length; start += ALLIES_A_UNIT) {
      const some = ids.slice(start, start + ALLIES_A_UNIT);
      await this.deps.database
        .unitOfWork(async (manager) => {
          let changed = false;
          for (const id of some) {
            changed = (await this.#refreshOne(manager, id)) || changed;
            // Working out hours keeps the processor busy: whoever asks something in between gets an answer.
            await turn();
          }
          if (changed) await noteDirectoryChange(manager, 'content');
        })
        .catch((error: unknown) => {
          // Another instance made the same windows at the same moment.
          if (!isUniqueViolation(error)) throw error;
        });
    }
  }

  async #refreshOne(manager: EntityManager, id: string): Promise<boolean> {
    const now = this.deps.clock.now().getTime();
    await holdAlly(manager, id);
    const stored = await loadAvailability(manager, id);
    const over = daysBefore(new Date(now), DAYS_AFTER_TIME_OFF);
    if (stored.timeOff.some(({ lastDay }) => lastDay < over)) await removeTimeOffBefore(manager, id, over);
    const windows = refreshWindows(stored.windows, comingWindows(allyHours(stored, now), now), now);
    if (JSON.stringify(windows) === JSON.stringify(stored.windows)) return false;
    await replaceWindows(manager, id, windows);
    return true;
  }
}
