import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, uuid } from '../platform/database/columns.ts';

/** A concrete interval in UTC in which an ally is reachable. */
@Entity('availability_window')
export class AvailabilityWindow {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  @PrimaryColumn({ name: 'startsAt', ...instant })
  startsAt: Date;

  @Column({ name: 'endsAt', ...instant })
  endsAt: Date;
}
