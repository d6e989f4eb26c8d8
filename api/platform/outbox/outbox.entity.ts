import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { bytes, instant, integer, uuid, word } from '../database/columns.ts';

/** A notice that still has to be delivered. It is deleted once it was. */
@Entity('notice')
export class OutboxNotice {
  /** Counts notices as they are made: says which was earlier, and not when. */
  @PrimaryGeneratedColumn('increment', { name: 'position', type: 'integer' })
  position: number;

  @Index('notice_id', { unique: true })
  @Column({ name: 'id', ...uuid })
  id: string;

  /** A tag of the event and its recipient: unique, so one event makes one notice. */
  @Index('notice_event', { unique: true })
  @Column({ name: 'eventTag', ...word(64) })
  eventTag: string;

  /** The data key of the recipient below: shared by the notices of one day. */
  @Column({ name: 'keyId', ...uuid })
  keyId: string;

  @Column({ name: 'sealed', ...bytes })
  sealed: Buffer;

  /** When it is to be looked at next. It never tells whose hours it waits for, nor to the minute when it was made. */
  @Index('notice_due')
  @Column({ name: 'dueAt', ...instant })
  dueAt: Date;

  /** Until then one instance is delivering it, and the others leave it alone. */
  @Column({ name: 'leaseUntil', ...instant, nullable: true })
  leaseUntil: Date | null;

  @Column({ name: 'attempts', ...integer })
  attempts: number;

  /** A notice that fails after this is given up. */
  @Column({ name: 'giveUpAt', ...instant })
  giveUpAt: Date;
}
