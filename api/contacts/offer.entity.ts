import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OfferState } from '../../shared/contact-rules.ts';
import { day, uuid, word } from '../platform/database/columns.ts';

/** That a contact request was offered to an ally. Changed only together with the request, whose version guards it. */
@Entity('offer')
export class Offer {
  @PrimaryColumn({ name: 'requestId', ...uuid })
  requestId: string;

  @Index('offer_ally')
  @PrimaryColumn({ name: 'allyTag', ...word(64) })
  allyTag: string;

  /** A tag of the two people while the offer is live: unique, so they cannot have two. */
  @Index('offer_pair', { unique: true, where: '"pairTag" IS NOT NULL' })
  @Column({ name: 'pairTag', ...word(64), nullable: true })
  pairTag: string | null;

  @Column({ name: 'state', ...word(16) })
  state: OfferState;

  @Column({ name: 'createdDay', ...day })
  createdDay: string;
}
