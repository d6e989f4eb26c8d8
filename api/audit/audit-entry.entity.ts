import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, integer, longText, text, uuid, word } from '../platform/database/columns.ts';

/** One act of an admin. Entries are only ever added; each holds the hash of the one before. */
@Entity('audit_entry')
export class AuditEntry {
  /** Counts from 1. */
  @PrimaryColumn({ name: 'position', ...integer })
  position: number;

  @Column({ name: 'tenantId', ...uuid })
  tenantId: string;

  @Column({ name: 'at', ...instant })
  at: Date;

  @Column({ name: 'actorId', ...uuid })
  actorId: string;

  @Column({ name: 'actorName', ...text(200) })
  actorName: string;

  /** What was done, such as `roster.PAUSE`. */
  @Column({ name: 'act', ...word(64) })
  act: string;

  /** To whom or what, in words that an admin can read. */
  @Column({ name: 'subject', ...text(400) })
  subject: string;

  /** JSON; null where there was nothing. */
  @Column({ name: 'before', ...longText, nullable: true })
  before: string | null;

  @Column({ name: 'after', ...longText, nullable: true })
  after: string | null;

  /** SHA-256 of the entry and of the hash before it, in hexadecimal. */
  @Column({ name: 'hash', ...word(64) })
  hash: string;
}
