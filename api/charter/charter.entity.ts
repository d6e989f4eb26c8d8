import { Column, Entity, PrimaryColumn } from 'typeorm';
import { day, integer, longText, uuid, word } from '../platform/database/columns.ts';

/** A version of what allies promise and are promised. */
@Entity('charter')
export class Charter {
  /** Counts from 1. */
  @PrimaryColumn({ name: 'version', ...integer })
  version: number;

  @Column({ name: 'publishedDay', ...day })
  publishedDay: string;
}

/** The charter in one language of the screens. */
@Entity('charter_text')
export class CharterText {
  @PrimaryColumn({ name: 'version', ...integer })
  version: number;

  @PrimaryColumn({ name: 'language', ...word(16) })
  language: string;

  @Column({ name: 'text', ...longText })
  text: string;
}

@Entity('charter_acceptance')
export class CharterAcceptance {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  @PrimaryColumn({ name: 'version', ...integer })
  version: number;

  @Column({ name: 'acceptedDay', ...day })
  acceptedDay: string;
}
