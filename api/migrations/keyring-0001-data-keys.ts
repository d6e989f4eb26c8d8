import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, day, uuid, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

/** The keyring is a database of its own, with migrations of its own. */
const TABLES: readonly TablePlan[] = [
  { name: 'data_key', primary: ['id'], columns: { id: uuid, epoch: word(64), wrapped: bytes, createdDay: day } },
  { name: 'epoch_key', primary: ['epoch'], columns: { epoch: uuid, vaultKey: word(400), wrapped: bytes, createdDay: day } },
];

export class DataKeys1764000000001 implements MigrationInterface {
  name = 'DataKeys1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
