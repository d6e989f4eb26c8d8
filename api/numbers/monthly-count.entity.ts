import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, uuid, word } from '../platform/database/columns.ts';
import type { Counter } from './counters.ts';

/** How often something happened in a month. Nothing leads from here to a request, an ally or a colleague. */
@Entity('monthly_count')
export class MonthlyCount {
  @PrimaryColumn({ name: 'tenantId', ...uuid })
  tenantId: string;

  /** `YYYY-MM`, in UTC: the same for everybody, wherever they look from. */
  @PrimaryColumn({ name: 'month', ...word(7) })
  month: string;

  @PrimaryColumn({ name: 'counter', ...word(16) })
  counter: Counter;

  /** The topic that is counted; empty for all other counters. */
  @PrimaryColumn({ name: 'topicId', ...word(36) })
  topicId: string;

  @Column({ name: 'count', ...integer })
  count: number;
}
