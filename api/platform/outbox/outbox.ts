import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DAY, dayOf, HOUR, hourOf, MINUTE, type Clock } from '../clock.ts';
import type { Keyring } from '../sealing/keyring.ts';
import { seal } from '../sealing/seal.ts';
import type { PersonKey, Tags } from '../sealing/tags.ts';
import { OutboxNotice } from './outbox.entity.ts';
import { noticeKeyId, placeOf, type Recipient } from './notice-sealing.ts';

/** How long a notice is tried: a day, and what is left of the hour, since rows say of times no more than the hour. */
const GIVE_UP_AFTER = DAY + HOUR;

/** A notice that was made ready outside the transaction. */
export type PreparedNotice = Readonly<Omit<OutboxNotice, 'position'>>;

/**
 * Notices that tell a person "You have an update in Peer Support." and nothing else. A notice is written in the same
 * transaction as the change that it tells of, and delivered afterwards.
 */
export interface Outbox {
  /**
   * Seals the recipient, and what the notice is about. To be called before the transaction, since the keyring is another database.
   *
   * @param about the id of a request, or a word for what else it is about
   * @param event what tells this event from others about the same
   */
  prepare(recipient: PersonKey, about: string, ...event: readonly string[]): Promise<PreparedNotice>;
  /** Writes the notice, in the transaction of the change. */
  add(manager: EntityManager, notice: PreparedNotice): Promise<void>;
}

export function createOutbox(options: { readonly keyring: Keyring; readonly tags: Tags; readonly clock: Clock }): Outbox {
  const { keyring, tags, clock } = options;
  return {
    async prepare({ tenantId, objectId }, about, ...event) {
      const now = clock.now();
      const id = randomUUID();
      const key = await keyring.findOrCreate(noticeKeyId(dayOf(now)));
      const dueAt = hourOf(now);
      return {
        id,
        eventTag: tags.of('notice', tenantId, objectId, about, ...event),
        keyId: key.id,
        sealed: await seal(key, placeOf(id, key.id), { tenantId, objectId, about } satisfies Recipient),
        dueAt,
        leaseUntil: null,
        attempts: 0,
        giveUpAt: new Date(dueAt.getTime() + GIVE_UP_AFTER),
      };
    },
    async add(manager, notice) {
      // A copy, because TypeORM writes the position into what it inserts, and a transaction may be tried again.
      await manager.insert(OutboxNotice, { ...notice });
    },
  };
}

/** The wait before the next try: doubles from 2 s to half an hour, with jitter so that instances do not march in step. */
export function backoff(attempts: number, random: () => number): number {
  const most = Math.min(30 * MINUTE, 2_000 * 2 ** Math.min(attempts, 10));
  return Math.round(most * (0.5 + random() / 2));
}
