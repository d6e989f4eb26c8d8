import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { day, text, uuid, word } from '../platform/database/columns.ts';

/** A person of the organisation who has opened the tab, known by tenant and object id. */
@Entity('member')
@Index('member_person', ['tenantId', 'objectId'], { unique: true })
export class Member {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'tenantId', ...uuid })
  tenantId: string;

  @Column({ name: 'objectId', ...uuid })
  objectId: string;

  @Column({ name: 'name', ...text(200) })
  name: string;

  /** ISO 3166-1 alpha-2, where Entra told it. */
  @Column({ name: 'country', ...word(2), nullable: true })
  country: string | null;

  @Column({ name: 'createdDay', ...day })
  createdDay: string;
}
