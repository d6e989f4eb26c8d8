import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { NAME_KEY_LENGTH } from '../../shared/name-search.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { Member } from '../members/member.entity.ts';
import { day, flag, integer, longText, text, uuid, word } from '../platform/database/columns.ts';
import { Site } from './site.entity.ts';

/** Somebody in the roster: an ally, somebody on the way to become one, or one who stepped down. */
@Entity('ally')
@Index('ally_trained_until', ['trainedUntil', 'id'])
@Index('ally_roster_name', ['tenantId', 'nameKey', 'id'])
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

  /** As at the member: pages of the roster are read without looking at everybody's. Set by `rosterKeys`. */
  @Column({ name: 'tenantId', ...uuid, nullable: true })
  tenantId: string;

  /** The parts of the member's name, without accents and capitals, to search and sort by. Set by `rosterKeys`. */
  @Column({ name: 'nameKey', ...text(NAME_KEY_LENGTH), nullable: true })
  nameKey: string;

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

  /** How this person stands to the programme; one who stepped down keeps the row and loses the rights. */
  @Index('ally_step')
  @Column({ name: 'step', ...word(20), nullable: true })
  step: RosterStep;

  /** The UTC day of the last step. */
  @Column({ name: 'stepDay', ...day, nullable: true })
  stepDay: string;

  /** Why they volunteered, in their own words; null where they did not say or were invited. */
  @Column({ name: 'why', ...longText, nullable: true })
  why: string | null;

  /** When they could be reached, in their own words, until they set their weekly hours; null where they did not say. */
  @Column({ name: 'hoursWish', ...longText, nullable: true })
  hoursWish: string | null;

  /** Counts changes of what stands in the roster; every change names the version that it saw. */
  @Column({ name: 'version', ...integer, nullable: true })
  version: number;

  /** The UTC day on which an admin last had them reminded of their next step. */
  @Column({ name: 'remindedDay', ...day, nullable: true })
  remindedDay: string | null;

  @Column({ name: 'takesNewPeople', ...flag })
  takesNewPeople: boolean;

  @Column({ name: 'maxOpenConversations', ...integer })
  maxOpenConversations: number;

  /** How many requests are waiting or accepted: a counter, because no row may say which. */
  @Column({ name: 'openConversations', ...integer })
  openConversations: number;
}
