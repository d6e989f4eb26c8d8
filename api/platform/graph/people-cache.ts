import { MINUTE, SECOND, type Clock } from '../clock.ts';
import type { OnBehalf } from '../identity/on-behalf.ts';
import type { Log } from '../log.ts';
import { Pauses } from './pauses.ts';
import type { PeopleAnswer, PeopleSource } from './people-source.ts';

/** Nothing is told that was asked for longer ago. */
const KEPT = MINUTE;
/** More people than this are not kept. */
const PEOPLE_MOST = 5_000;
const PAUSE_LEAST = SECOND;
const PAUSE_WITHOUT_CONSENT = 5 * MINUTE;
const PAUSE_AFTER_FAULT = 30 * SECOND;

interface Kept {
  readonly answer: Promise<PeopleAnswer>;
  /** Epoch milliseconds. */
  readonly askedAt: number;
}

interface Pause {
  readonly answer: PeopleAnswer;
  /** Epoch milliseconds. */
  readonly until: number;
}

interface Options {
  readonly source: PeopleSource;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * What Microsoft Graph said of people's surroundings within the last minute. It is kept in memory only. Where Graph
 * refuses or fails it is left alone for a while, and nobody waits for it meanwhile.
 */
export class PeopleCache implements PeopleSource {
  /** The oldest stand first. */
  readonly #kept = new Map<string, Kept>();
  #pause: Pause | null = null;
  /** People for whom Graph does not tell. */
  readonly #refused: Pauses;
  #trouble: string | null = null;

  constructor(private readonly options: Options) {
    this.#refused = new Pauses(() => options.clock.now());
  }

  surroundings(objectId: string, onBehalf: OnBehalf): Promise<PeopleAnswer> {
    this.forgetOld();
    const now = this.#now();
    const kept = this.#kept.get(objectId);
    if (kept) return kept.answer;
    if (this.#pause && now < this.#pause.until) return Promise.resolve(this.#pause.answer);
    if (this.#refused.left(onBehalf.key) > 0) return Promise.resolve({ kind: 'notConsented' });
    // Kept before there is an answer, so that whoever asks for the same person meanwhile waits for the same one.
    const answer = this.#ask(objectId, onBehalf);
    this.#kept.set(objectId, { answer, askedAt: now });
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > PEOPLE_MOST && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }

  /** Drops what is too old to be told. */
  forgetOld(): void {
    const now = this.#now();
    for (const [id, { askedAt }] of this.#kept) {
      if (now - askedAt < KEPT) return;
      this.#kept.delete(id);
    }
  }

  async #ask(objectId: string, onBehalf: OnBehalf): Promise<PeopleAnswer> {
    const answer = await this.options.source.surroundings(objectId, onBehalf).catch((error: unknown): PeopleAnswer => {
      this.options.log.fault('people', { error });
      return { kind: 'retryLater', milliseconds: PAUSE_AFTER_FAULT };
    });
    if (answer.kind === 'notConsented') {
      // It may be for this person alone.
      this.#refused.begin(onBehalf.key, PAUSE_WITHOUT_CONSENT);
      this.#say('peopleNotConsented');
    } else if (answer.kind === 'retryLater') this.#leaveAlone(answer, answer.milliseconds);
    else {
      this.#trouble = null;
      return answer;
    }
    this.#kept.delete(objectId);
    return answer;
  }

  #leaveAlone(answer: PeopleAnswer, milliseconds: number): void {
    const until = this.#now() + Math.max(milliseconds, PAUSE_LEAST);
    if (until > (this.#pause?.until ?? 0)) this.#pause = { answer, until };
    this.#say('peopleUnavailable');
  }

  /** An operator is told once, and again when it went well in between. */
  #say(event: 'peopleNotConsented' | 'peopleUnavailable'): void {
    if (this.#trouble !== event) this.options.log.event(event);
    this.#trouble = event;
  }

  #now(): number {
    return this.options.clock.now().getTime();
  }
}
