import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { day, uuid } from '../platform/database/columns.ts';

/** Whole days on which an ally is away, in the ally's calendar. Why is asked by nobody. */
@Entity('time_off')
@Index('time_off_days', ['allyId', 'firstDay', 'lastDay'], { unique: true })
export class TimeOffRow {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'allyId', ...uuid })
  allyId: string;

  @Column({ name: 'firstDay', ...day })
  firstDay: string;

  /** The last day away. */
  @Column({ name: 'lastDay', ...day })
  lastDay: string;
}
