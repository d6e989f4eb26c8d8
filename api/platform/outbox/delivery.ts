import PQueue from 'p-queue';
import pRetry from 'p-retry';
import { MINUTE, SECOND, type Clock } from '../clock.ts';
import { raiseCounter } from '../counters/operator-counters.ts';
import type { Database } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import type { GraphClient, NoticeOutcome } from '../graph/graph-client.ts';
import type { Log } from '../log.ts';
import type { Keyring } from '../sealing/keyring.ts';
import type { PersonKey } from '../sealing/tags.ts';
import { chainIdOf } from './chain-id.ts';
import { Holds, type Hold } from './holds.ts';
import type { NoticeLinks } from './notice-links.ts';
import { recipientOf, type Recipient } from './notice-sealing.ts';
import { backoff } from './outbox.ts';
import type { OutboxNotice } from './outbox.entity.ts';
import { claim, findDue, forget, postpone, putOff } from './outbox.store.ts';

/** Microsoft Graph takes five notices a second; in each second of time, wherever it begins. */
const PACE = { intervalCap: 5, interval: SECOND, strict: true };
/** So many wait for Graph's answer at once: somebody for whom it does not come holds up few others. */
const CONCURRENCY = 5;
/** Longer than Graph is waited for, so that a lease runs out only when its holder died. */
const LEASE = MINUTE;
const BATCH = 20;
/** How long another instance is left alone that delivers an earlier notice of the same person. */
const ELSEWHERE = SECOND;
/** How often is looked whether somebody who had quiet still has: hours may change. At the same moments for everybody. */
const LOOK_AGAIN = 5 * MINUTE;

interface Options {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly graph: GraphClient;
  readonly log: Log;
  readonly clock: Clock;
  /** Deep link to the personal tab. */
  readonly webUrl: string;
  readonly links: NoticeLinks;
  /** Whether a person may be told something at this moment. */
  readonly mayDisturb: (person: PersonKey) => Promise<boolean>;
  readonly random?: () => number;
}

export interface Delivery {
  /**
   * Delivers what is due, in the order in which it was made; any number of instances may do it at the same time.
   *
   * @returns how many notices Graph took
   */
  deliverDue(): Promise<number>;
}

export function createDelivery(options: Options): Delivery {
  return new OutboxDelivery(options);
}

class OutboxDelivery implements Delivery {
  readonly #pace = new PQueue({ ...PACE, concurrency: CONCURRENCY });
  readonly #holds: Holds;
  /** The notice that is on its way to a person: their next one waits for what becomes of it. */
  readonly #underWay = new Map<string, Promise<boolean>>();

  constructor(private readonly options: Options) {
    this.#holds = new Holds(options.clock);
  }

  async deliverDue(): Promise<number> {
    for (;;) {
      const due = await findDue(this.options.database.reader, this.#now(), BATCH);
      const sendings: Promise<boolean>[] = [];
      for (const notice of due) {
        // Decided when it is nearly its turn: what was true some seconds before may no longer be.
        await this.#pace.onSizeLessThan(1);
        if (this.#holds.everybodyWaits()) break;
        const sending = await this.#attend(notice).catch((error: unknown) => this.#failed(error));
        if (sending) sendings.push(sending.result);
      }
      const results = await Promise.all(sendings);
      // Those for whom it is too early do not keep the ones behind them waiting.
      const onlyPutOff = due.length === BATCH && sendings.length === 0 && !this.#holds.everybodyWaits();
      if (!onlyPutOff) return results.filter(Boolean).length;
    }
  }

  /** Decides what is to be done with a notice at this moment; gives back its sending where it is sent, once it is its turn. */
  async #attend(notice: OutboxNotice): Promise<{ result: Promise<boolean> } | false> {
    const recipient = await recipientOf(this.options.keyring, notice);
    if (!recipient) {
      if (await this.#claim(notice)) await this.#drop(notice, 'noticeUnreadable');
      return false;
    }
    const { objectId } = recipient;
    await this.#underWay.get(objectId);
    const hold = this.#holds.of(objectId) ?? (await this.#quiet(recipient));
    if (hold) {
      await this.#putOff(notice, hold);
      return false;
    }
    const result = this.#pace.add(() => this.#send(notice, recipient)).catch((error: unknown) => this.#failed(error));
    this.#underWay.set(objectId, result);
    void result.then(() => this.#underWay.delete(objectId));
    return { result };
  }

  async #quiet(recipient: PersonKey): Promise<Hold | null> {
    if (await this.options.mayDisturb(recipient)) return null;
    const until = new Date((Math.floor(this.#now().getTime() / LOOK_AGAIN) + 1) * LOOK_AGAIN);
    return this.#holds.hold(recipient.objectId, { until, counts: false });
  }

  async #putOff(notice: OutboxNotice, { until: dueAt, counts }: Hold): Promise<void> {
    const moved = counts ? 0 : dueAt.getTime() - notice.dueAt.getTime();
    const giveUpAt = new Date(notice.giveUpAt.getTime() + moved);
    await this.options.database.unitOfWork((manager) => putOff(manager, notice, this.#now(), { dueAt, giveUpAt }));
  }

  async #send(notice: OutboxNotice, recipient: Recipient): Promise<boolean> {
    const { objectId } = recipient;
    // Graph may have asked for rest since it was this notice's turn.
    if (this.#holds.everybodyWaits()) return false;
    if (!(await this.#claim(notice))) {
      // Another instance has it: what comes after it for the same person waits.
      this.#holds.hold(objectId, { until: new Date(this.#now().getTime() + ELSEWHERE), counts: true });
      return false;
    }
    const call = { objectId, webUrl: this.#webUrlOf(notice, recipient), chainId: chainIdOf(notice.id) };
    return this.#settle(notice, objectId, await this.options.graph.sendActivityNotification(call));
  }

  #webUrlOf({ id }: OutboxNotice, { about = '', ...recipient }: Recipient): string {
    const { webUrl, links } = this.options;
    const context = JSON.stringify({ subEntityId: `notice-${links.linkOf(id, recipient, about)}` });
    return `${webUrl}?${new URLSearchParams({ context }).toString()}`;
  }

  async #settle(notice: OutboxNotice, objectId: string, outcome: NoticeOutcome): Promise<boolean> {
    const { database } = this.options;
    if (outcome.kind === 'delivered') {
      await database.unitOfWork((manager) => forget(manager, notice));
      return true;
    }
    if (outcome.kind === 'notInstalled') await this.#drop(notice, 'noticeNotInstalled');
    else if (outcome.kind === 'refused') await this.#drop(notice, 'noticeRefused');
    else {
      const now = this.#now();
      const after = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
      if (outcome.kind === 'holdOn') this.#holds.holdEverybody(after(outcome.milliseconds));
      if (now >= notice.giveUpAt) return this.#giveUp(notice);
      const wait = Math.max(outcome.milliseconds, backoff(notice.attempts, this.options.random ?? Math.random), SECOND);
      this.#holds.hold(objectId, { until: after(wait), counts: true });
      await database.unitOfWork((manager) => postpone(manager, notice, after(wait)));
    }
    return false;
  }

  #claim(notice: OutboxNotice): Promise<boolean> {
    const now = this.#now();
    return this.options.database.unitOfWork((manager) => claim(manager, notice, now, new Date(now.getTime() + LEASE)));
  }

  async #drop(notice: OutboxNotice, event: string): Promise<void> {
    await this.options.database.unitOfWork((manager) => forget(manager, notice));
    this.options.log.event(event);
  }

  async #giveUp(notice: OutboxNotice): Promise<false> {
    const { database, log } = this.options;
    const giveUp = (): Promise<number | null> =>
      database.unitOfWork(async (manager) => ((await forget(manager, notice)) ? raiseCounter(manager, 'noticesGivenUp') : null));
    // The first one of all may be given up by two instances at the same moment.
    const count = await pRetry(giveUp, { retries: 2, minTimeout: 10, shouldRetry: ({ error }) => isUniqueViolation(error) });
    if (count !== null) log.event('noticeGivenUp', { count });
    return false;
  }

  /** What goes wrong with one notice holds up no other; its lease runs out by itself. */
  #failed(error: unknown): false {
    this.options.log.fault('deliverNotices', { error });
    return false;
  }

  #now(): Date {
    return this.options.clock.now();
  }
}
