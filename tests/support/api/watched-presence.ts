import { setImmediate as turn } from 'node:timers/promises';
import type { DelegatedConnection } from '../../../api/platform/graph/graph-call.ts';
import type { OnBehalf } from '../../../api/platform/identity/on-behalf.ts';
import { createGraphPresence, type PresenceAnswer, type PresenceSource } from '../../../api/platform/graph/presence-source.ts';

/** Asks Graph for presence as the product does; a test sees each question, and can hold the answers back. */
export class WatchedPresence implements PresenceSource {
  readonly calls: (readonly string[])[] = [];
  answered = 0;
  readonly #running = new Set<Promise<PresenceAnswer>>();
  readonly #graph: PresenceSource;
  #gate: Promise<void> = Promise.resolve();

  constructor(connection: DelegatedConnection) {
    this.#graph = createGraphPresence(connection);
  }

  async presencesOf(objectIds: readonly string[], onBehalf: OnBehalf): Promise<PresenceAnswer> {
    this.calls.push(objectIds);
    const answer = this.#gate.then(() => this.#graph.presencesOf(objectIds, onBehalf));
    this.#running.add(answer);
    await answer;
    this.#running.delete(answer);
    this.answered += 1;
    return answer;
  }

  /** Lets no question through until the function is called that it gives back. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.#gate = new Promise((resolve) => { release = resolve; });
    return release;
  }

  /** Waits until what was to be asked was asked and answered. */
  async settled(): Promise<void> {
    await turn();
    while (this.#running.size > 0) {
      await Promise.all(this.#running);
      await turn();
    }
  }
}
