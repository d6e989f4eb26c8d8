import type { EntityManager } from 'typeorm';
import { weekOf } from '../../shared/places.ts';
import { noteDirectoryChange } from '../directory/directory-version.service.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import { giveOpenPlaceBack, givePlaceInWeekBack, takeOpenPlace, takePlaceInWeek } from './places.store.ts';

/** The places of allies: how many people they hold at once, and how many new ones a week. Counters, because no row may say who. */
export class PlacesService {
  constructor(private readonly deps: { readonly clock: Clock }) {}

  /** Takes one of an ally's places in a transaction; false where none is free, and then nothing was changed. */
  async take(manager: EntityManager, allyId: string): Promise<boolean> {
    const now = this.deps.clock.now();
    if (!(await takeOpenPlace(manager, allyId, dayOf(now)))) return false;
    if (!(await takePlaceInWeek(manager, allyId, weekOf(now), now))) {
      await giveOpenPlaceBack(manager, allyId);
      return false;
    }
    await noteDirectoryChange(manager, 'places');
    return true;
  }

  /**
   * Gives a place back in a transaction.
   *
   * @param unansweredSince for a request that nobody answered, the UTC day on which it was sent: it does not count as
   *   a new person of that week
   */
  async giveBack(manager: EntityManager, allyId: string, unansweredSince: string | null): Promise<void> {
    await giveOpenPlaceBack(manager, allyId);
    if (unansweredSince !== null) await givePlaceInWeekBack(manager, allyId, weekOf(new Date(unansweredSince)));
    await noteDirectoryChange(manager, 'places');
  }
}
