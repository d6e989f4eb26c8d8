import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { day, flag, integer, longText, text, uuid, word } from '../platform/database/columns.ts';

/** A course that allies take. */
@Entity('training_course')
export class TrainingCourse {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  /** For how many months it counts. */
  @Column({ name: 'validMonths', ...integer })
  validMonths: number;

  /** Whether nobody becomes or stays an ally for new people without it. */
  @Column({ name: 'required', ...flag })
  required: boolean;

  /** The UTC day since which it is given no more; null while it is. */
  @Column({ name: 'retiredDay', ...day, nullable: true })
  retiredDay: string | null;

  /** Counts changes; a change names the version that it was made from. */
  @Column({ name: 'version', ...integer })
  version: number;
}

/** What a course is called in one language. */
@Entity('training_course_name')
export class TrainingCourseName {
  @PrimaryColumn({ name: 'courseId', ...uuid })
  courseId: string;

  /** BCP 47. */
  @PrimaryColumn({ name: 'language', ...word(16) })
  language: string;

  @Column({ name: 'name', ...text(200) })
  name: string;
}

/** That somebody in the roster took a course. */
@Entity('training_record')
@Index('training_record_once', ['allyId', 'courseId', 'day'], { unique: true })
export class TrainingRecord {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'allyId', ...uuid })
  allyId: string;

  @Column({ name: 'courseId', ...uuid })
  courseId: string;

  /** The day of the course. */
  @Column({ name: 'day', ...day })
  day: string;

  /** The last day on which it counts, by what the course said when it was recorded. */
  @Column({ name: 'expiresOn', ...day })
  expiresOn: string;

  /** How it is proved, such as the number of a certificate. */
  @Column({ name: 'evidence', ...longText, nullable: true })
  evidence: string | null;
}

/** That an ally was told that a training ends soon. */
@Entity('training_notice')
export class TrainingNotice {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  /** The last day of the training that it was about. */
  @PrimaryColumn({ name: 'trainedUntil', ...day })
  trainedUntil: string;

  /** How many days before. */
  @PrimaryColumn({ name: 'days', ...integer })
  days: number;
}
