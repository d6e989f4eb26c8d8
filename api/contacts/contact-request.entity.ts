import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ContactRequestState } from '../../shared/contact-rules.ts';
import { bytes, day, instant, integer, uuid, word } from '../platform/database/columns.ts';

/** REMIND: those who may answer are reminded. PASS_ON: their time has run out, and whoever fits is asked, if the colleague agreed. */
export type NextStep = 'REMIND' | 'PASS_ON';

/**
 * A contact request, and the conversation that it becomes.
 *
 * Nothing here leads to a person: the colleague is a tag, what was written is sealed, times are kept to the day. Its data
 * key has the same id, in the keyring. The allies to whom it was offered stand in `offer`.
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

  /** A tag of the act of sending: unique, so repeating it sends nothing twice. */
  @Index('contact_request_send', { unique: true, where: '"sendTag" IS NOT NULL' })
  @Column({ name: 'sendTag', ...word(64), nullable: true })
  sendTag: string | null;

  @Column({ name: 'state', ...word(16) })
  state: ContactRequestState;

  /** Null once erased. */
  @Column({ name: 'sealed', ...bytes, nullable: true })
  sealed: Buffer | null;

  /** The answer that was promised: to the hour, while the request waits; null once the time has run out. */
  @Column({ name: 'replyDueAt', ...instant, nullable: true })
  replyDueAt: Date | null;

  /** What happens next by the passing of time, while the request waits. */
  @Column({ name: 'nextStep', ...word(16), nullable: true })
  nextStep: NextStep | null;

  /** To the hour. */
  @Index('contact_request_step')
  @Column({ name: 'nextStepAt', ...instant, nullable: true })
  nextStepAt: Date | null;

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
