import { Brackets, IsNull, LessThanOrEqual, type EntityManager } from 'typeorm';
import { MINUTE, SECOND, type Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { Log } from '../log.ts';
import type { Keyring } from '../sealing/keyring.ts';
import { open } from '../sealing/seal.ts';
import type { PersonKey } from '../sealing/tags.ts';
import { placeOf } from './notice-sealing.ts';
import { backoff } from './outbox.ts';
import { OutboxNotice } from './outbox.entity.ts';

/** Longer than Graph is waited for, so that a lease runs out only when its holder died. */
const LEASE = MINUTE;
const BATCH = 20;

interface Options {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly graph: GraphClient;
  readonly log: Log;
  readonly clock: Clock;
  /** Where the notice leads: the tab's own page of requests, the same for everyone. */
  readonly webUrl: string;
  readonly random?: () => number;
}

/** Delivers what is due, one notice after the other; any number of instances may do it at the same time. */
export function createDelivery(options: Options): { deliverDue(): Promise<number> } {
  return {
    async deliverDue() {
      const now = options.clock.now();
      const due = await options.database.reader.find(OutboxNotice, {
        where: { dueAt: LessThanOrEqual(now) },
        order: { dueAt: 'ASC' },
        take: BATCH,
      });
      let delivered = 0;
      for (const notice of due) {
        if (await claim(options, notice)) delivered += (await deliver(options, notice)) ? 1 : 0;
      }
      return delivered;
    },
  };
}

/** Takes the lease of a notice; false where another instance holds it or has delivered it. */
async function claim({ database, clock }: Options, { id, attempts }: OutboxNotice): Promise<boolean> {
  const now = clock.now();
  const { affected } = await database.unitOfWork((manager) =>
    manager
      .createQueryBuilder()
      .update(OutboxNotice)
      .set({ leaseUntil: new Date(now.getTime() + LEASE), attempts: attempts + 1 })
      .where({ id, attempts })
      .andWhere(new Brackets((either) => either.where({ leaseUntil: IsNull() }).orWhere({ leaseUntil: LessThanOrEqual(now) })))
      .execute(),
  );
  return affected === 1;
}

async function deliver(options: Options, notice: OutboxNotice): Promise<boolean> {
  const { database, graph, log, clock } = options;
  const recipient = await recipientOf(options, notice);
  const outcome = recipient
    ? await graph.sendActivityNotification(recipient.objectId, options.webUrl)
    : ({ kind: 'refused' } as const);
  const now = clock.now();
  if (outcome.kind === 'retryLater' && now < notice.giveUpAt) {
    const wait = Math.max(outcome.milliseconds, backoff(notice.attempts, options.random ?? Math.random));
    await database.unitOfWork((manager) => postpone(manager, notice, new Date(now.getTime() + Math.max(wait, SECOND))));
    return false;
  }
  if (outcome.kind !== 'delivered') log.event(outcome.kind === 'retryLater' ? 'noticeGivenUp' : `notice${capital(outcome.kind)}`);
  await database.unitOfWork((manager) => manager.delete(OutboxNotice, { id: notice.id }));
  return outcome.kind === 'delivered';
}

/** Undefined where it can no longer be read: another try would change nothing. */
async function recipientOf({ keyring }: Options, { id, keyId, sealed }: OutboxNotice): Promise<PersonKey | undefined> {
  const key = (await keyring.find([keyId])).get(keyId);
  return key && open<PersonKey>(key, placeOf(id, keyId), sealed).catch(() => undefined);
}

async function postpone(manager: EntityManager, { id }: OutboxNotice, dueAt: Date): Promise<void> {
  await manager.update(OutboxNotice, { id }, { dueAt, leaseUntil: null });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
