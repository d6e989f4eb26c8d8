import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, flag, instant, integer, longText, text, uuid, word } from '../platform/database/columns.ts';
import { addColumn, createIndex, createTable, dropColumn, dropIndex, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const AUDIT: TablePlan = {
  name: 'audit_entry',
  primary: ['position'],
  columns: {
    position: integer,
    tenantId: uuid,
    at: instant,
    actorId: uuid,
    actorName: text(200),
    act: word(64),
    subject: text(400),
    before: { type: longText, nullable: true },
    after: { type: longText, nullable: true },
    hash: word(64),
  },
};

const ADDED = { step: word(20), stepDay: day, why: longText, version: integer };

/** Whoever was in the roster so far was an ally, or had been one. */
const STEPS = `UPDATE "ally" SET "version" = 1, "stepDay" = '2026-01-05', "step" = CASE WHEN "active" = 1 THEN 'ACTIVE' ELSE 'STEPPED_DOWN' END`;
const ACTIVE = `UPDATE "ally" SET "active" = CASE WHEN "step" IN ('ACTIVE', 'PAUSED') THEN 1 ELSE 0 END`;

export class Roster1764000000006 implements MigrationInterface {
  name = 'Roster1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, AUDIT);
    for (const [name, column] of Object.entries(ADDED)) await addColumn(runner, 'ally', name, column);
    await runner.query(STEPS);
    await dropColumn(runner, 'ally', 'active');
    await createIndex(runner, 'ally', { name: 'ally_step', columns: ['step'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'ally', 'ally_step');
    await addColumn(runner, 'ally', 'active', flag);
    await runner.query(ACTIVE);
    for (const name of Object.keys(ADDED)) await dropColumn(runner, 'ally', name);
    await dropTable(runner, AUDIT.name);
  }
}
