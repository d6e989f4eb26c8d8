import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bytes, instant, integer, uuid, word } from '../database/columns.ts';

/** A notice that still has to be delivered. It is deleted once it was. */
@Entity('outbox')
export class OutboxNotice {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  /** A tag of the event and its recipient: unique, so one event makes one notice. */
  @Index('outbox_event', { unique: true })
  @Column({ name: 'eventTag', ...word(64) })
  eventTag: string;

  /** The data key of the recipient below: shared by the notices of one day. */
  @Column({ name: 'keyId', ...uuid })
  keyId: string;

  @Column({ name: 'sealed', ...bytes })
  sealed: Buffer;

  @Index('outbox_due')
  @Column({ name: 'dueAt', ...instant })
  dueAt: Date;

  /** Until then one instance is delivering it, and the others leave it alone. */
  @Column({ name: 'leaseUntil', ...instant, nullable: true })
  leaseUntil: Date | null;

  @Column({ name: 'attempts', ...integer })
  attempts: number;

  @Column({ name: 'giveUpAt', ...instant })
  giveUpAt: Date;
}
