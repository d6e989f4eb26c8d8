import { setImmediate as turn } from 'node:timers/promises';
import { OnBehalf } from '../../../api/platform/identity/on-behalf.ts';
import { createLog } from '../../../api/platform/log.ts';
import { PresenceCache } from '../../../api/platform/graph/presence-cache.ts';
import type { PresenceAnswer, PresenceSource } from '../../../api/platform/graph/presence-source.ts';
import type { Presence } from '../../../shared/vocabulary.ts';
import { TestClock } from '../../support/api/clock.ts';

export interface OpenCall {
  readonly ids: readonly string[];
  /** Whose sign-in was lent. */
  readonly lender: OnBehalf;
  /** What Graph says of these people; of the others it says that they are free. */
  answer(presences?: Readonly<Record<string, Presence | null>>): Promise<void>;
  refuse(answer: PresenceAnswer): Promise<void>;
  reject(): Promise<void>;
}

/** A cache whose questions a test answers itself. */
export class FakePresence implements PresenceSource {
  readonly calls: OpenCall[] = [];
  readonly logged: string[] = [];
  readonly clock = new TestClock();
  changes = 0;
  onChange = (): void => { this.changes += 1; };
  readonly cache = new PresenceCache({
    source: this,
    clock: this.clock,
    log: createLog({ destination: { write: (line) => void this.logged.push(line) } }),
    onChange: () => { this.onChange(); },
  });

  presencesOf(ids: readonly string[], lender: OnBehalf): Promise<PresenceAnswer> {
    return new Promise((resolve, reject) => {
      const refuse = async (answer: PresenceAnswer): Promise<void> => {
        resolve(answer);
        await turn();
      };
      this.calls.push({
        ids,
        lender,
        refuse,
        answer: (presences = {}) => refuse({ kind: 'answered', presenceOf: (id) => (id in presences ? (presences[id] ?? null) : 'FREE') }),
        reject: async () => {
          reject(new Error('In-Confidence'));
          await turn();
        },
      });
    });
  }

  /** Whoever looks; another sign-in may be put in its place. */
  onBehalf = new OnBehalf('sign-in');

  /** Wants people, and lets the cache come to asking for them. */
  async want(...ids: string[]): Promise<void> {
    this.cache.want(ids, this.onBehalf);
    await turn();
  }

  /** The answers to the calls that nobody has answered yet, and to those that follow from them. */
  async answerAll(from = 0): Promise<void> {
    for (let index = from; index < this.calls.length; index += 1) await this.calls[index]?.answer();
  }

  get last(): OpenCall {
    const call = this.calls.at(-1);
    if (!call) throw new Error('Nobody asked.');
    return call;
  }
}

export function people(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `person-${String(from + index)}`);
}
