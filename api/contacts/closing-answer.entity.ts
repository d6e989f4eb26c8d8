import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, uuid, word } from '../platform/database/columns.ts';

/** How often a question was answered in one way in a month. Nothing leads from here to a request. */
@Entity('closing_answer')
export class ClosingAnswer {
  @PrimaryColumn({ name: 'tenantId', ...uuid })
  tenantId: string;

  /** `YYYY-MM`, in UTC. */
  @PrimaryColumn({ name: 'month', ...word(7) })
  month: string;

  @PrimaryColumn({ name: 'question', ...word(16) })
  question: string;

  @PrimaryColumn({ name: 'answer', ...word(16) })
  answer: string;

  @Column({ name: 'count', ...integer })
  count: number;
}

/** That the questions after one close were answered, so that they count once: a tag that leads nowhere without the pepper. */
@Entity('closing_answer_given')
export class ClosingAnswerGiven {
  @PrimaryColumn({ name: 'tag', ...word(64) })
  tag: string;

  @Column({ name: 'month', ...word(7) })
  month: string;
}
