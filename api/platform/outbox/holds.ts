import type { Clock } from '../clock.ts';

/** Why somebody's notices wait. */
export interface Hold {
  readonly until: Date;
  /** Whether the wait belongs to the day for which a notice is tried: it does not while its recipient has quiet. */
  readonly counts: boolean;
}

/**
 * What an instance remembers of what must wait: everything, when Graph asked for that, or the notices of one person, so
 * that they stay in the order in which they were made. In memory only, because no row may say whose a notice is.
 */
export class Holds {
  #everybodyUntil = new Date(0);
  readonly #people = new Map<string, Hold>();

  constructor(private readonly clock: Clock) {}

  /** Never shortens a wait that is longer already. */
  holdEverybody(until: Date): void {
    if (until > this.#everybodyUntil) this.#everybodyUntil = until;
  }

  everybodyWaits(): boolean {
    return this.clock.now() < this.#everybodyUntil;
  }

  hold(objectId: string, hold: Hold): Hold {
    this.#people.set(objectId, hold);
    return hold;
  }

  /** Null where the notices of this person need not wait, or no longer. */
  of(objectId: string): Hold | null {
    this.#forgetOver();
    return this.#people.get(objectId) ?? null;
  }

  #forgetOver(): void {
    const now = this.clock.now();
    for (const [objectId, { until }] of this.#people) if (until <= now) this.#people.delete(objectId);
  }
}
