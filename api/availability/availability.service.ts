import { randomUUID } from 'node:crypto';
import pRetry from 'p-retry';
import type { EntityManager } from 'typeorm';
import { TIME_OFF_MOST } from '../../shared/limits.ts';
import type { AllyHours } from '../../shared/time/ally-hours.ts';
import { availabilityAt } from '../../shared/time/availability.ts';
import type { Interval } from '../../shared/time/interval.ts';
import { localDay } from '../../shared/time/weekly-hours.ts';
import type { AllyService } from '../allies/ally.service.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import type { DirectoryService, DirectoryWords } from '../directory/directory.service.ts';
import { HOUR, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import { allyHours, comingWindows, isInHours, reachable } from './ally-hours.ts';
import { checkTimeOff, pauseEnd, readWeeklyHours, type PauseWish, type TimeOffWish, type WeeklyHoursWish } from './availability-rules.ts';
import { presentOwnAvailability, type OwnAvailabilityView } from './availability.present.ts';
import {
  addTimeOff, changeOpenMost, changeSettings, holdAlly, loadAvailability, removeTimeOff, replaceWeeklyHours, replaceWindows,
  type StoredAvailability,
} from './availability.store.ts';

interface Deps {
  readonly database: Database;
  readonly allies: AllyService;
  readonly directory: DirectoryService;
  readonly clock: Clock;
}

/** Who asks, and in which language they read. */
export interface Asker {
  readonly viewer: Viewer;
  readonly language: string;
}

interface Limits {
  readonly maxOpenConversations: number;
  readonly newPeopleAWeek: number;
  readonly coolDownHours: number;
}

const TRIES = 3;

type Change = (manager: EntityManager, stored: StoredAvailability) => Promise<void>;

/**
 * When allies are reachable: what they say themselves. Each use case throws NotFound for somebody who is no ally, and
 * is seen in the directory at once.
 */
export class AvailabilityService {
  constructor(private readonly deps: Deps) {}

  async own(asker: Asker): Promise<OwnAvailabilityView> {
    return this.#present(await this.deps.allies.idOf(asker.viewer), asker.language);
  }

  /** @throws InvalidInput naming each field that is wrong */
  async preview({ viewer }: Asker, wish: WeeklyHoursWish): Promise<DirectoryWords> {
    const now = this.#now();
    const stored = await loadAvailability(this.deps.database.reader, await this.deps.allies.idOf(viewer));
    const hours = { ...allyHours(stored, now), zone: wish.timeZone, weekly: readWeeklyHours(wish, now) };
    return this.deps.directory.says(reachable(stored, hours, comingWindows(hours, now), now));
  }

  /**
   * Replaces the weekly hours, unless they were changed since the version that the wish was made from.
   *
   * @throws InvalidInput naming each field that is wrong
   */
  async setWeeklyHours(asker: Asker, wish: WeeklyHoursWish & { readonly version: number }): Promise<{ changed: boolean; availability: OwnAvailabilityView }> {
    const { weeks, firstWeekStartsOn, validFrom, validUntil, intervals } = readWeeklyHours(wish, this.#now());
    let changed = false;
    const availability = await this.#change(asker, async (manager, { ally }) => {
      const settings = { weeks, firstWeekStartsOn, validFrom, validUntil };
      changed = await replaceWeeklyHours(manager, { allyId: ally.id, version: wish.version }, settings, { timeZone: wish.timeZone, intervals });
    });
    return { changed, availability };
  }

  /** @throws InvalidInput for days that cannot be */
  takeTimeOff(asker: Asker, { firstDay, lastDay }: TimeOffWish): Promise<OwnAvailabilityView> {
    return this.#change(asker, async (manager, { ally, timeOff }) => {
      checkTimeOff({ firstDay, lastDay }, ally.timeZone, this.#now());
      const today = localDay(this.#now(), ally.timeZone).toString();
      const others = timeOff.filter((other) => other.lastDay >= today && (other.firstDay !== firstDay || other.lastDay !== lastDay));
      if (others.length >= TIME_OFF_MOST) throw new InvalidInput([{ path: 'input', rule: 'tooLong' }]);
      await addTimeOff(manager, { id: randomUUID(), allyId: ally.id, firstDay, lastDay });
    });
  }

  /** Cancelling what is not there any more changes nothing. */
  cancelTimeOff(asker: Asker, id: string): Promise<OwnAvailabilityView> {
    return this.#change(asker, async (manager, { ally }) => {
      if (isId(id)) await removeTimeOff(manager, ally.id, id);
    });
  }

  /** @throws InvalidInput for a day that cannot be */
  pause(asker: Asker, wish: PauseWish): Promise<OwnAvailabilityView> {
    return this.#change(asker, (manager, { ally }) =>
      changeSettings(manager, ally.id, { pausedSince: new Date(this.#now()), pausedUntil: pauseEnd(wish, ally.timeZone, this.#now()) }));
  }

  endPause(asker: Asker): Promise<OwnAvailabilityView> {
    return this.#change(asker, (manager, { ally }) => changeSettings(manager, ally.id, { pausedSince: null, pausedUntil: null }));
  }

  /** No new people from now on, for as long as the ally settled. */
  startCoolDown(asker: Asker): Promise<OwnAvailabilityView> {
    return this.#change(asker, (manager, { ally, settings }) =>
      changeSettings(manager, ally.id, { coolDownUntil: new Date(this.#now() + settings.coolDownHours * HOUR) }));
  }

  endCoolDown(asker: Asker): Promise<OwnAvailabilityView> {
    return this.#change(asker, (manager, { ally }) => changeSettings(manager, ally.id, { coolDownUntil: null }));
  }

  setPublicHolidaysOff(asker: Asker, publicHolidaysOff: boolean): Promise<OwnAvailabilityView> {
    return this.#change(asker, (manager, { ally }) => changeSettings(manager, ally.id, { publicHolidaysOff }));
  }

  setLimits(asker: Asker, { maxOpenConversations, newPeopleAWeek, coolDownHours }: Limits): Promise<OwnAvailabilityView> {
    return this.#change(asker, async (manager, { ally }) => {
      await changeOpenMost(manager, ally.id, maxOpenConversations);
      await changeSettings(manager, ally.id, { newPeopleAWeek, coolDownHours });
    });
  }

  /** The hours in which an ally answers, their coming windows, and whether they are away at this moment. */
  async answering(allyId: string): Promise<{ hours: AllyHours; windows: readonly Interval[]; away: boolean }> {
    const now = this.#now();
    const stored = await loadAvailability(this.deps.database.reader, allyId);
    const hours = allyHours(stored, now);
    return { hours, windows: stored.windows, away: availabilityAt(now, reachable(stored, hours, stored.windows, now)).status === 'AWAY' };
  }

  /** Whether a person may be told something at this moment: an ally in their hours only, anybody else always. */
  async mayBeDisturbed(person: PersonKey): Promise<boolean> {
    const id = await this.deps.allies.findIdOf(person);
    if (id === null) return true;
    return isInHours(allyHours(await loadAvailability(this.deps.database.reader, id), this.#now()), this.#now());
  }

  /** Load, change, make the windows anew: one transaction. Then the directory takes it over. */
  async #change(asker: Asker, change: Change): Promise<OwnAvailabilityView> {
    const { database, allies, directory } = this.deps;
    const id = await allies.idOf(asker.viewer);
    const changeOnce = (): Promise<void> =>
      database.unitOfWork(async (manager) => {
        await holdAlly(manager, id);
        await change(manager, await loadAvailability(manager, id));
        const now = this.#now();
        await replaceWindows(manager, id, comingWindows(allyHours(await loadAvailability(manager, id), now), now));
        await noteDirectoryChange(manager, 'content');
      });
    // The same was written at the same moment, from another tab of the ally's: what is there then is seen the next time.
    await pRetry(changeOnce, { retries: TRIES, minTimeout: 10, shouldRetry: ({ error }) => isUniqueViolation(error) });
    await directory.refreshAlly(id);
    return this.#present(id, asker.language);
  }

  async #present(id: string, language: string): Promise<OwnAvailabilityView> {
    const now = this.deps.clock.now();
    const stored = await loadAvailability(this.deps.database.reader, id);
    const inDirectory = this.deps.directory.says(reachable(stored, allyHours(stored, now.getTime()), stored.windows, now.getTime()));
    return presentOwnAvailability(stored, { now, language, inDirectory });
  }

  #now(): number {
    return this.deps.clock.now().getTime();
  }
}
