import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, word } from '../database/columns.ts';

/** How often something happened since the installation that whoever operates it has to know of. Nothing is known of each time. */
@Entity('operator_counter')
export class OperatorCounter {
  @PrimaryColumn({ name: 'name', ...word(40) })
  name: string;

  @Column({ name: 'count', ...integer })
  count: number;
}
