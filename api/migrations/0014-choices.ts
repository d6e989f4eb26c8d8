import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, integer, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const STANDING: TablePlan = {
  name: 'choice_standing',
  primary: ['kind', 'id'],
  columns: { kind: word(16), id: word(36), version: integer, retiredDay: { type: day, nullable: true }, mergedInto: { type: word(36), nullable: true } },
};

/** Which topics, sites and languages are offered no more, and what they were merged into. */
export class Choices1764000000014 implements MigrationInterface {
  name = 'Choices1764000000014';

  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, STANDING);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, STANDING.name);
  }
}
