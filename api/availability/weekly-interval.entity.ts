import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, uuid } from '../platform/database/columns.ts';

/** One interval of an ally's weekly hours, in wall time of the ally's zone. */
@Entity('weekly_interval')
export class WeeklyIntervalRow {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  /** Which week of the pattern, from 1. */
  @PrimaryColumn({ name: 'week', ...integer })
  week: number;

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
