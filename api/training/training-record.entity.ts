import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { day, integer, text, uuid } from '../platform/database/columns.ts';

/** That somebody took a course. Records are only ever added. */
@Entity('training_record')
export class TrainingRecord {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Index('training_record_ally')
  @Column({ name: 'allyId', ...uuid })
  allyId: string;

  @Column({ name: 'courseId', ...uuid })
  courseId: string;

  @Column({ name: 'day', ...day })
  day: string;

  /** The last day on which it counts, by the validity that the course had then. */
  @Column({ name: 'expiresDay', ...day })
  expiresDay: string;

  /** What shows it, such as the number of a certificate; empty for nothing. */
  @Column({ name: 'note', ...text(400) })
  note: string;
}

/** That an ally was told so many days before a training runs out. */
@Entity('training_notice')
export class TrainingNotice {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  @PrimaryColumn({ name: 'expiresDay', ...day })
  expiresDay: string;

  @PrimaryColumn({ name: 'daysBefore', ...integer })
  daysBefore: number;
}
