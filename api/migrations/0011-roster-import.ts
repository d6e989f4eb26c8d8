import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, instant, integer, longText, uuid, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const IMPORT: TablePlan = {
  name: 'roster_import',
  primary: ['id'],
  columns: {
    id: uuid,
    tenantId: uuid,
    actorId: uuid,
    state: word(20),
    size: integer,
    createdAt: instant,
    encoding: { type: word(20), nullable: true },
    delimiter: { type: word(20), nullable: true },
    fileHash: { type: word(64), nullable: true },
    planHash: { type: word(64), nullable: true },
    counts: { type: longText, nullable: true },
    checkId: { type: uuid, nullable: true },
  },
  indexes: [{ name: 'roster_import_actor', columns: ['tenantId', 'actorId', 'createdAt'] }],
};

const PART: TablePlan = {
  name: 'roster_import_part',
  primary: ['importId', 'part'],
  columns: { importId: uuid, part: integer, bytes },
  references: { importId: IMPORT.name },
};

const PROBLEM: TablePlan = {
  name: 'roster_import_problem',
  primary: ['importId', 'checkId', 'position'],
  columns: {
    importId: uuid, checkId: uuid, position: integer, line: { type: integer, nullable: true }, column: { type: word(40), nullable: true }, kind: word(40), accepted: longText,
  },
  references: { importId: IMPORT.name },
};

/** Files of the roster on their way in. */
export class RosterImport1764000000011 implements MigrationInterface {
  name = 'RosterImport1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, IMPORT);
    await createTable(runner, PART);
    await createTable(runner, PROBLEM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, PROBLEM.name);
    await dropTable(runner, PART.name);
    await dropTable(runner, IMPORT.name);
  }
}
