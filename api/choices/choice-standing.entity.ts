import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChoiceKind } from '../../shared/choices.ts';
import { day, integer, word } from '../platform/database/columns.ts';

/** How it stands with something that people choose. There is no row for what was never changed: it is offered. */
@Entity('choice_standing')
export class ChoiceStanding {
  @PrimaryColumn({ name: 'kind', ...word(16) })
  kind: ChoiceKind;

  /** Of the topic or site; of a language its tag. */
  @PrimaryColumn({ name: 'id', ...word(36) })
  id: string;

  /** Counts changes; every change names the version that it saw. */
  @Column({ name: 'version', ...integer })
  version: number;

  /** Since when it is not offered any more; null while it is. Whoever has it keeps it. */
  @Column({ name: 'retiredDay', ...day, nullable: true })
  retiredDay: string | null;

  /** What whoever had it has instead. */
  @Column({ name: 'mergedInto', ...word(36), nullable: true })
  mergedInto: string | null;
}
