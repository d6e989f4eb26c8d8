import { Column, Entity, PrimaryColumn } from 'typeorm';
import { text, uuid, word } from '../platform/database/columns.ts';

/** A place of work. */
@Entity('site')
export class Site {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'name', ...text(200) })
  name: string;

  /** ISO 3166-1 alpha-2. */
  @Column({ name: 'country', ...word(2) })
  country: string;

  /** IANA name. */
  @Column({ name: 'timeZone', ...word(64) })
  timeZone: string;
}
