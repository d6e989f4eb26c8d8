import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, longText, uuid } from '../platform/database/columns.ts';

/** What admins settled about the programme; no row until they settle something. */
@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn({ name: 'tenantId', ...uuid })
  tenantId: string;

  /** JSON of what differs from the configuration that the servers were started with. */
  @Column({ name: 'settings', ...longText })
  settings: string;

  /** Counts changes; every change names the version that it saw. */
  @Column({ name: 'version', ...integer })
  version: number;
}
