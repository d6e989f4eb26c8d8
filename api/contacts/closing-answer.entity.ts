import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../platform/database/columns.ts';

/** That the questions after one close were answered, so that they count once: a tag that leads nowhere without the pepper. */
@Entity('closing_answer_given')
export class ClosingAnswerGiven {
  @PrimaryColumn({ name: 'tag', ...word(64) })
  tag: string;

  @Column({ name: 'month', ...word(7) })
  month: string;
}
