import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bytes, integer, uuid, word } from '../platform/database/columns.ts';

/** One message of a conversation. Who wrote it, what and when is sealed; the order is a number. */
@Entity('message')
@Index('message_position', ['requestId', 'position'], { unique: true })
@Index('message_write', ['requestId', 'writeTag'], { unique: true })
export class Message {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'requestId', ...uuid })
  requestId: string;

  /** 1, 2, 3, … in the order in which they were written. */
  @Column({ name: 'position', ...integer })
  position: number;

  /** A tag of the act of writing: unique, so repeating it writes nothing twice. */
  @Column({ name: 'writeTag', ...word(64) })
  writeTag: string;

  @Column({ name: 'sealed', ...bytes })
  sealed: Buffer;
}
