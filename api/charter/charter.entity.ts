import { Column, Entity, PrimaryColumn } from 'typeorm';
import { day, integer, longText, uuid, word } from '../platform/database/columns.ts';

/** One version of what allies promise. What was published is never changed. */
@Entity('charter_version')
export class CharterVersion {
  /** Counts from 1; the highest is the one that holds. */
  @PrimaryColumn({ name: 'version', ...integer })
  version: number;

  /** UTC day; null for the version that the programme came with. */
  @Column({ name: 'publishedDay', ...day, nullable: true })
  publishedDay: string | null;
}

/** A version in one language. */
@Entity('charter_text')
export class CharterText {
  @PrimaryColumn({ name: 'version', ...integer })
  version: number;

  /** BCP 47. */
  @PrimaryColumn({ name: 'language', ...word(16) })
  language: string;

  @Column({ name: 'text', ...longText })
  text: string;
}

/** That somebody in the roster accepted a version. */
@Entity('charter_acceptance')
export class CharterAcceptance {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  @PrimaryColumn({ name: 'version', ...integer })
  version: number;

  /** UTC day. */
  @Column({ name: 'day', ...day })
  day: string;
}
