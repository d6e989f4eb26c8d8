import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, uuid, word } from '../database/columns.ts';

/** Work of which one instance does each turn. */
@Entity('job')
export class JobRow {
  @PrimaryColumn({ name: 'name', ...word(40) })
  name: string;

  @Column({ name: 'dueAt', ...instant })
  dueAt: Date;

  /** The instance that has the turn: a random id of this turn. */
  @Column({ name: 'holder', ...uuid, nullable: true })
  holder: string | null;

  /** Until when the instance that took the turn has it; after that it is taken for dead. */
  @Column({ name: 'leaseUntil', ...instant, nullable: true })
  leaseUntil: Date | null;
}
