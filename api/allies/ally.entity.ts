import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '../members/member.entity.ts';
import { day, flag, integer, longText, text, uuid, word } from '../platform/database/columns.ts';
import { Site } from './site.entity.ts';

/** A trained colleague in the roster. */
@Entity('ally')
export class Ally {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Index('ally_member', { unique: true })
  @Column({ name: 'memberId', ...uuid })
  memberId: string;

  @ManyToOne(() => Member)
  @JoinColumn({ name: 'memberId' })
  member: Relation<Member>;

  @Column({ name: 'siteId', ...uuid })
  siteId: string;

  @ManyToOne(() => Site)
  @JoinColumn({ name: 'siteId' })
  site: Relation<Site>;

  @Column({ name: 'department', ...text(200) })
  department: string;

  /** IANA name; weekly hours are wall time of this zone. */
  @Column({ name: 'timeZone', ...word(64) })
  timeZone: string;

  @Column({ name: 'about', ...longText })
  about: string;

  @Column({ name: 'canDo', ...longText })
  canDo: string;

  @Column({ name: 'cannotDo', ...longText })
  cannotDo: string;

  /** The last day on which the training counts; null where nothing was recorded. */
  @Column({ name: 'trainedUntil', ...day, nullable: true })
  trainedUntil: string | null;

  /** Whether this person is an ally at present; one who stepped down keeps the row and loses the rights. */
  @Column({ name: 'active', ...flag })
  active: boolean;

  @Column({ name: 'takesNewPeople', ...flag })
  takesNewPeople: boolean;

  @Column({ name: 'maxOpenConversations', ...integer })
  maxOpenConversations: number;

  /** How many requests are waiting or accepted: a counter, because no row may say which. */
  @Column({ name: 'openConversations', ...integer })
  openConversations: number;
}
