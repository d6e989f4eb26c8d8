import type { MigrationInterface, QueryRunner } from 'typeorm';
import { integer, longText, uuid } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const TABLE: TablePlan = { name: 'programme', primary: ['tenantId'], columns: { tenantId: uuid, settings: longText, version: integer } };

export class Settings1764000000009 implements MigrationInterface {
  name = 'Settings1764000000009';

  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, TABLE);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, TABLE.name);
  }
}
