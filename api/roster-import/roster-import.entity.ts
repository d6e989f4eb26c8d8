import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CsvColumn } from '../../shared/roster-csv/columns.ts';
import type { CsvDelimiter, CsvEncoding, CsvProblemKind, RosterImportState } from '../../shared/roster-csv/problems.ts';
import { bytes, instant, integer, longText, uuid, word } from '../platform/database/columns.ts';

/** A file of the roster that an admin brought, and what came of checking it. */
@Entity('roster_import')
@Index('roster_import_actor', ['tenantId', 'actorId', 'createdAt'])
export class RosterImport {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'tenantId', ...uuid })
  tenantId: string;

  /** The admin whose import it is; nobody else sees it. */
  @Column({ name: 'actorId', ...uuid })
  actorId: string;

  @Column({ name: 'state', ...word(20) })
  state: RosterImportState;

  /** Bytes of the file. */
  @Column({ name: 'size', ...integer })
  size: number;

  @Column({ name: 'createdAt', ...instant })
  createdAt: Date;

  @Column({ name: 'encoding', ...word(20), nullable: true })
  encoding: CsvEncoding | null;

  @Column({ name: 'delimiter', ...word(20), nullable: true })
  delimiter: CsvDelimiter | null;

  /** SHA-256 of the file, in hexadecimal. */
  @Column({ name: 'fileHash', ...word(64), nullable: true })
  fileHash: string | null;

  /** SHA-256 of everything that the import would do. It does that or nothing. */
  @Column({ name: 'planHash', ...word(64), nullable: true })
  planHash: string | null;

  /** JSON: how many rows there are, and what they would do. */
  @Column({ name: 'counts', ...longText, nullable: true })
  counts: string | null;

  /** Which of its checks holds: the last that came to its end. */
  @Column({ name: 'checkId', ...uuid, nullable: true })
  checkId: string | null;
}

/** Something that a check found wrong with such a file. */
@Entity('roster_import_problem')
export class RosterImportProblem {
  @PrimaryColumn({ name: 'importId', ...uuid })
  importId: string;

  @PrimaryColumn({ name: 'checkId', ...uuid })
  checkId: string;

  /** Counts from 0, in the order of the file. */
  @PrimaryColumn({ name: 'position', ...integer })
  position: number;

  @Column({ name: 'line', ...integer, nullable: true })
  line: number | null;

  @Column({ name: 'column', ...word(40), nullable: true })
  column: CsvColumn | null;

  @Column({ name: 'kind', ...word(40) })
  kind: CsvProblemKind;

  /** JSON: some of what would be accepted. */
  @Column({ name: 'accepted', ...longText })
  accepted: string;
}

/** A part of such a file. Gone as soon as the file is not needed any more. */
@Entity('roster_import_part')
export class RosterImportPart {
  @PrimaryColumn({ name: 'importId', ...uuid })
  importId: string;

  /** Counts from 0. */
  @PrimaryColumn({ name: 'part', ...integer })
  part: number;

  @Column({ name: 'bytes', ...bytes })
  bytes: Buffer;
}
