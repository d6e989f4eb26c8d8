import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, word } from '../platform/database/columns.ts';

/** The one row whose numbers grow with every change of what the directory says, so that every instance notices. */
@Entity('directory_version')
export class DirectoryVersion {
  @PrimaryColumn({ name: 'name', ...word(16) })
  name: string;

  /** Of everything but the places. */
  @Column({ name: 'content', ...integer })
  content: number;

  /** Of who has a place free. It says neither whose nor when. */
  @Column({ name: 'places', ...integer })
  places: number;
}
