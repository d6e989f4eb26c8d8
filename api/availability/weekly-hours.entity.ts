import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, uuid } from '../platform/database/columns.ts';

/** One interval of an ally's week, in wall time of the ally's zone. */
@Entity('weekly_hours')
export class WeeklyHoursRow {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  /** ISO weekday: 1 is Monday. */
  @PrimaryColumn({ name: 'weekday', ...integer })
  weekday: number;

  /** Minutes since local midnight. */
  @PrimaryColumn({ name: 'startMinute', ...integer })
  startMinute: number;

  /** Minutes since local midnight; at or before the start it is on the next day. */
  @Column({ name: 'endMinute', ...integer })
  endMinute: number;
}
