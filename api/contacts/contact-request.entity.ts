import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ContactRequestState } from '../../shared/contact-rules.ts';
import { bytes, day, instant, integer, uuid, word } from '../platform/database/columns.ts';

/**
 * A contact request, and the conversation that it becomes.
 *
 * Nothing here leads to a person: the two are tags, what was written is sealed, times are kept to the day. Its data key
 * has the same id, in the keyring.
 */
@Entity('contact_request')
export class ContactRequest {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'tenantId', ...uuid })
  tenantId: string;

  /** Null once erased. */
  @Index('contact_request_colleague')
  @Column({ name: 'colleagueTag', ...word(64), nullable: true })
  colleagueTag: string | null;

  @Index('contact_request_ally')
  @Column({ name: 'allyTag', ...word(64) })
  allyTag: string;

  /** A tag of the two people while the request is live: unique, so they cannot have two. */
  @Index('contact_request_pair', { unique: true, where: '"pairTag" IS NOT NULL' })
  @Column({ name: 'pairTag', ...word(64), nullable: true })
  pairTag: string | null;

  /** A tag of the act of sending: unique, so repeating it sends nothing twice. */
  @Index('contact_request_send', { unique: true, where: '"sendTag" IS NOT NULL' })
  @Column({ name: 'sendTag', ...word(64), nullable: true })
  sendTag: string | null;

  @Column({ name: 'state', ...word(16) })
  state: ContactRequestState;

  /** Null once erased. */
  @Column({ name: 'sealed', ...bytes, nullable: true })
  sealed: Buffer | null;

  /** To the hour, and only while the request waits. */
  @Column({ name: 'replyDueAt', ...instant, nullable: true })
  replyDueAt: Date | null;

  @Column({ name: 'createdDay', ...day })
  createdDay: string;

  @Column({ name: 'changedDay', ...day })
  changedDay: string;

  @Column({ name: 'messageCount', ...integer })
  messageCount: number;

  /** Counts changes; every change names the version that it saw. */
  @Column({ name: 'version', ...integer })
  version: number;
}
