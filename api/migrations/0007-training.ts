import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, flag, integer, longText, text, uuid, word } from '../platform/database/columns.ts';
import { addColumn, createIndex, createTable, dropColumn, dropIndex, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';
import { FIRST_CHARTER } from './0007-first-charter.ts';

const nullableDay = { type: day, nullable: true };

const TABLES: readonly TablePlan[] = [
  { name: 'training_course', primary: ['id'], columns: { id: uuid, validMonths: integer, required: flag, retiredDay: nullableDay, version: integer } },
  { name: 'training_course_name', primary: ['courseId', 'language'], columns: { courseId: uuid, language: word(16), name: text(200) } },
  {
    name: 'training_record',
    primary: ['id'],
    columns: { id: uuid, allyId: uuid, courseId: uuid, day, expiresOn: day, evidence: { type: longText, nullable: true } },
    indexes: [{ name: 'training_record_once', columns: ['allyId', 'courseId', 'day'], unique: true }],
  },
  { name: 'training_notice', primary: ['allyId', 'trainedUntil', 'days'], columns: { allyId: uuid, trainedUntil: day, days: integer } },
  { name: 'charter_version', primary: ['version'], columns: { version: integer, publishedDay: nullableDay } },
  { name: 'charter_text', primary: ['version', 'language'], columns: { version: integer, language: word(16), text: longText } },
  { name: 'charter_acceptance', primary: ['allyId', 'version'], columns: { allyId: uuid, version: integer, day } },
];

const BY_END = { name: 'ally_trained_until', columns: ['trainedUntil', 'id'] };

/** Trainings, and the charter with a first version. */
export class Training1764000000007 implements MigrationInterface {
  name = 'Training1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
    await addColumn(runner, 'ally', 'hoursWish', longText);
    await createIndex(runner, 'ally', BY_END);
    const insert = (table: string, values: object[]): Promise<unknown> => runner.manager.createQueryBuilder().insert().into(table).values(values).execute();
    await insert('charter_version', [{ version: 1 }]);
    await insert('charter_text', Object.entries(FIRST_CHARTER).map(([language, words]) => ({ version: 1, language, text: words })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'ally', BY_END.name);
    await dropColumn(runner, 'ally', 'hoursWish');
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
