import { MINUTE, SECOND, type Clock } from '../clock.ts';
import type { OnBehalf } from '../identity/on-behalf.ts';
import type { Log } from '../log.ts';
import { Pauses } from './pauses.ts';
import { PHOTOS_A_CALL, type PhotosAnswer, type PhotoSource } from './photo-source.ts';

/** Nothing is shown that was asked for longer ago. */
const KEPT = 10 * MINUTE;
/** More people than this are not kept: some 25 MB at most. */
const PEOPLE_MOST = 2_000;
const PAUSE_LEAST = SECOND;
const PAUSE_WITHOUT_CONSENT = 5 * MINUTE;
const EVERYBODY = '';

interface Kept {
  readonly photo: string | null;
  /** Epoch milliseconds. */
  readonly askedAt: number;
}

interface Options {
  readonly source: PhotoSource;
  readonly clock: Clock;
  readonly log: Log;
}

/** Photos that Microsoft Graph gave within the last minutes. They are kept in memory only; where Graph refuses or fails there are none. */
export class PhotoCache {
  /** The oldest stand first. */
  readonly #kept = new Map<string, Kept>();
  readonly #pending = new Map<string, Promise<void>>();
  readonly #pauses: Pauses;
  #trouble: string | null = null;

  constructor(private readonly options: Options) {
    this.#pauses = new Pauses(() => options.clock.now());
  }

  /** Whether Graph need not be asked about this person. */
  knows(objectId: string): boolean {
    const kept = this.#kept.get(objectId);
    return kept !== undefined && this.#now() - kept.askedAt < KEPT;
  }

  of(objectId: string): string | null {
    return this.knows(objectId) ? (this.#kept.get(objectId)?.photo ?? null) : null;
  }

  /** Asks for those of whom nothing is known, and waits for the answers. Never rejects. */
  async ask(objectIds: readonly string[], onBehalf: OnBehalf): Promise<void> {
    this.forgetOld();
    const unknown = [...new Set(objectIds)].filter((id) => !this.knows(id));
    const waiting = unknown.flatMap((id) => this.#pending.get(id) ?? []);
    const unasked = unknown.filter((id) => !this.#pending.has(id));
    if (this.#pauses.left(EVERYBODY) === 0 && this.#pauses.left(onBehalf.key) === 0) {
      for (let start = 0; start < unasked.length; start += PHOTOS_A_CALL) waiting.push(this.#askFor(unasked.slice(start, start + PHOTOS_A_CALL), onBehalf));
    }
    await Promise.all(waiting);
  }

  /** Drops what is too old to be shown. */
  forgetOld(): void {
    for (const [id, { askedAt }] of this.#kept) {
      if (this.#now() - askedAt < KEPT) return;
      this.#kept.delete(id);
    }
  }

  /** Once for all who ask for the same people meanwhile. */
  #askFor(objectIds: readonly string[], onBehalf: OnBehalf): Promise<void> {
    const askedAt = this.#now();
    const asked = this.options.source.photosOf(objectIds, onBehalf).then(
      (answer) => { this.#take(answer, askedAt, onBehalf); },
      (error: unknown) => { this.options.log.fault('photos', { error }); },
    ).finally(() => { for (const id of objectIds) this.#pending.delete(id); });
    for (const id of objectIds) this.#pending.set(id, asked);
    return asked;
  }

  #take({ photos, refusal }: PhotosAnswer, askedAt: number, onBehalf: OnBehalf): void {
    for (const [id, photo] of photos) {
      this.#kept.delete(id);
      this.#kept.set(id, { photo, askedAt });
    }
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= PEOPLE_MOST) break;
      this.#kept.delete(id);
    }
    if (refusal?.kind === 'retryLater') this.#leaveAlone(EVERYBODY, refusal.milliseconds, 'photosUnavailable');
    // Graph may hide one person's photo and show the others; it may also tell this viewer nothing and others all.
    else if (refusal && photos.size === 0) this.#leaveAlone(onBehalf.key, PAUSE_WITHOUT_CONSENT, 'photosNotConsented');
    else this.#trouble = null;
  }

  /** An operator is told once, and again when it went well in between. */
  #leaveAlone(whom: string, milliseconds: number, event: 'photosNotConsented' | 'photosUnavailable'): void {
    this.#pauses.begin(whom, Math.max(milliseconds, PAUSE_LEAST));
    if (this.#trouble !== event) this.options.log.event(event);
    this.#trouble = event;
  }

  #now(): number {
    return this.options.clock.now().getTime();
  }
}
