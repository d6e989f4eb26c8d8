import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, instant, integer, uuid, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type ColumnPlan, type TablePlan } from '../platform/database/schema-builder.ts';

const COLUMNS = {
  id: uuid,
  eventTag: word(64),
  keyId: uuid,
  sealed: bytes,
  dueAt: instant,
  leaseUntil: { type: instant, nullable: true } satisfies ColumnPlan,
  attempts: integer,
  giveUpAt: instant,
};

/** A number that counts up can only be the primary key on the embedded database, so the table is made anew. */
const NOTICE: TablePlan = {
  name: 'notice',
  primary: ['position'],
  columns: { position: { type: integer, counting: true }, ...COLUMNS },
  indexes: [
    { name: 'notice_id', columns: ['id'], unique: true },
    { name: 'notice_event', columns: ['eventTag'], unique: true },
    { name: 'notice_due', columns: ['dueAt'] },
  ],
};

const OPERATOR_COUNTER: TablePlan = { name: 'operator_counter', primary: ['name'], columns: { name: word(40), count: integer } };

/** As it was before. */
const OUTBOX: TablePlan = {
  name: 'outbox',
  primary: ['id'],
  columns: COLUMNS,
  indexes: [
    { name: 'outbox_event', columns: ['eventTag'], unique: true },
    { name: 'outbox_due', columns: ['dueAt'] },
  ],
};

const NAMES = Object.keys(COLUMNS).map((name) => `"${name}"`).join(', ');

/** Notices that wait are kept. Until then each was to be given up a day after it was made, which says their order. */
const copied = (from: TablePlan, to: TablePlan, order: string): string =>
  `INSERT INTO "${to.name}" (${NAMES}) SELECT ${NAMES} FROM "${from.name}" ORDER BY "${order}"`;

export class Notices1764000000005 implements MigrationInterface {
  name = 'Notices1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, OPERATOR_COUNTER);
    await createTable(runner, NOTICE);
    await runner.query(copied(OUTBOX, NOTICE, 'giveUpAt'));
    await dropTable(runner, OUTBOX.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await createTable(runner, OUTBOX);
    await runner.query(copied(NOTICE, OUTBOX, 'position'));
    for (const { name } of [NOTICE, OPERATOR_COUNTER]) await dropTable(runner, name);
  }
}
