import type { Presence } from '../../../shared/vocabulary.ts';
import { HOUR, MINUTE, SECOND, type Clock } from '../clock.ts';
import type { OnBehalf } from '../identity/on-behalf.ts';
import type { Log } from '../log.ts';
import { Pauses } from './pauses.ts';
import { IDS_A_CALL, type PresenceAnswer, type PresenceSource } from './presence-source.ts';

/** Nothing is told that was asked for longer ago. */
const KEPT = MINUTE;
/**
 * Whoever keeps looking has it asked for again before it is too old, or it would be unknown for a moment every minute:
 * an open tab asks every 25 seconds.
 */
const ASKED_AGAIN_AFTER = KEPT / 2;
const CALLS_AT_ONCE = 2;
/** Graph takes 1,500 calls in 30 seconds from all instances together. One that needs more leaves the rest for later. */
const CALLS = { most: 100, within: 30 * SECOND };
/** More people than this are not kept or waited for. */
const PEOPLE_MOST = 50_000;
const PAUSE_LEAST = SECOND;
const PAUSE_WITHOUT_CONSENT = HOUR;
const PAUSE_AFTER_FAULT = 30 * SECOND;

interface Known {
  readonly presence: Presence | null;
  /** Epoch milliseconds. */
  readonly askedAt: number;
}

interface Options {
  readonly source: PresenceSource;
  readonly clock: Clock;
  readonly log: Log;
  /** What `of` says has changed for somebody, as far as it matters to a reader. */
  readonly onChange: () => void;
}

/**
 * What Microsoft Graph said of people within the last minute. It is kept in memory only. Nobody waits for Graph: what is
 * not known yet is null, and where Graph refuses or fails, everything is as if nobody had ever asked.
 */
export class PresenceCache {
  readonly #known = new Map<string, Known>();
  readonly #wanted = new Set<string>();
  readonly #asked = new Set<string>();
  #calls: number[] = [];
  #running = 0;
  #isDue = false;
  #hasChanged = false;
  #pausedUntil = 0;
  /** Who asked first lends their sign-in to the questions that are due; nothing about that is kept. */
  #lender: OnBehalf | null = null;
  /** Sign-ins for which Graph does not tell; somebody else's may do. */
  readonly #refused: Pauses;
  #trouble: string | null = null;

  constructor(private readonly options: Options) {
    this.#refused = new Pauses(() => options.clock.now());
  }

  /** Null where nothing is known, or nothing that is young enough. */
  of(objectId: string): Presence | null {
    const known = this.#known.get(objectId);
    return known && this.#now() - known.askedAt < KEPT ? known.presence : null;
  }

  /** Has those asked for soon whom nobody asked for lately. Waits for nothing, and never throws. */
  want(objectIds: Iterable<string>, onBehalf: OnBehalf): void {
    const now = this.#now();
    if (now < this.#pausedUntil || !this.mayLend(onBehalf)) return;
    for (const id of objectIds) {
      if (this.#wanted.size >= PEOPLE_MOST) break;
      const known = this.#known.get(id);
      const isFresh = known !== undefined && now - known.askedAt < ASKED_AGAIN_AFTER;
      if (!isFresh && !this.#asked.has(id)) this.#wanted.add(id);
    }
    if (this.#wanted.size > 0) this.#lender ??= onBehalf;
    this.#askSoon();
  }

  /** False where Graph would not tell on behalf of this person. */
  mayLend(onBehalf: OnBehalf): boolean {
    return this.#refused.left(onBehalf.key) === 0;
  }

  /** Drops what is too old to be told. */
  forgetOld(): void {
    const now = this.#now();
    for (const [id, { presence, askedAt }] of this.#known) {
      if (now - askedAt < KEPT) continue;
      this.#known.delete(id);
      this.#note(presence, null);
    }
    this.#tellChange();
  }

  /** Once for all that is wanted in this turn; the page that wants it goes first. */
  #askSoon(): void {
    if (this.#isDue || this.#wanted.size === 0) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      this.#askMore();
    });
  }

  #askMore(): void {
    const lender = this.#lender;
    while (lender !== null && this.#wanted.size > 0 && this.#running < CALLS_AT_ONCE && this.#mayCall()) {
      const ids = [...this.#wanted].slice(0, IDS_A_CALL);
      for (const id of ids) {
        this.#wanted.delete(id);
        this.#asked.add(id);
      }
      this.#running += 1;
      void this.#ask(ids, lender);
    }
    if (this.#wanted.size === 0 || this.#running === 0) this.#lender = null;
  }

  #mayCall(): boolean {
    const now = this.#now();
    this.#calls = this.#calls.filter((at) => at > now - CALLS.within);
    if (this.#calls.length >= CALLS.most) return false;
    this.#calls.push(now);
    return true;
  }

  /** Never rejects. */
  async #ask(ids: readonly string[], lender: OnBehalf): Promise<void> {
    const askedAt = this.#now();
    try {
      this.#take(ids, askedAt, lender, await this.options.source.presencesOf(ids, lender));
    } catch (error) {
      this.options.log.fault('presence', { error });
      this.#pause('presenceUnavailable', PAUSE_AFTER_FAULT);
    }
    for (const id of ids) this.#asked.delete(id);
    this.#running -= 1;
    this.#askMore();
    if (this.#running === 0) this.#tellChange();
  }

  #take(ids: readonly string[], askedAt: number, lender: OnBehalf, answer: PresenceAnswer): void {
    if (answer.kind === 'notConsented') this.#leaveOut(lender);
    else if (answer.kind === 'retryLater') this.#pause('presenceUnavailable', answer.milliseconds);
    else {
      this.#trouble = null;
      for (const id of ids) this.#keep(id, { presence: answer.presenceOf(id), askedAt });
    }
  }

  #keep(id: string, known: Known): void {
    const before = this.of(id);
    // The oldest stand first.
    this.#known.delete(id);
    this.#known.set(id, known);
    this.#note(before, this.of(id));
    const oldest = this.#known.keys().next().value;
    if (this.#known.size > PEOPLE_MOST && oldest !== undefined) this.#known.delete(oldest);
  }

  /** It may be for this person alone that Graph does not tell, so everybody else is not left without. */
  #leaveOut(lender: OnBehalf): void {
    this.#refused.begin(lender.key, PAUSE_WITHOUT_CONSENT);
    this.#giveUp('presenceNotConsented');
  }

  #pause(event: 'presenceUnavailable', milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#now() + Math.max(milliseconds, PAUSE_LEAST));
    this.#giveUp(event);
  }

  /** An operator is told once, and again when it went well in between. */
  #giveUp(event: 'presenceNotConsented' | 'presenceUnavailable'): void {
    this.#wanted.clear();
    this.#lender = null;
    if (this.#trouble !== event) this.options.log.event(event);
    this.#trouble = event;
  }

  /** Who is free and who nothing is known of look the same. */
  #note(before: Presence | null, after: Presence | null): void {
    if ((before ?? 'FREE') !== (after ?? 'FREE')) this.#hasChanged = true;
  }

  #tellChange(): void {
    if (!this.#hasChanged) return;
    this.#hasChanged = false;
    try {
      this.options.onChange();
    } catch (error) {
      this.options.log.fault('presence', { error });
    }
  }

  #now(): number {
    return this.options.clock.now().getTime();
  }
}
