import { Column, Entity, PrimaryColumn } from 'typeorm';
import { flag, integer, text, uuid, word } from '../platform/database/columns.ts';

/** A training that allies take, and take again when it has run out. */
@Entity('course')
export class Course {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'validMonths', ...integer })
  validMonths: number;

  /** Nobody becomes or stays open to new people without it. */
  @Column({ name: 'required', ...flag })
  required: boolean;

  /** No longer offered; what was recorded of it stays. */
  @Column({ name: 'retired', ...flag })
  retired: boolean;

  /** Counts changes; every change names the version that it saw. */
  @Column({ name: 'version', ...integer })
  version: number;
}

/** What a course is called in one language of the screens. */
@Entity('course_name')
export class CourseName {
  @PrimaryColumn({ name: 'courseId', ...uuid })
  courseId: string;

  @PrimaryColumn({ name: 'language', ...word(16) })
  language: string;

  @Column({ name: 'name', ...text(200) })
  name: string;
}
