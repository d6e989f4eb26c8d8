import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, flag, integer, longText, text, uuid, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const TABLES: readonly TablePlan[] = [
  {
    name: 'course',
    primary: ['id'],
    columns: { id: uuid, validMonths: integer, required: flag, retired: flag, version: integer },
  },
  {
    name: 'course_name',
    primary: ['courseId', 'language'],
    columns: { courseId: uuid, language: word(16), name: text(200) },
    references: { courseId: 'course' },
  },
  {
    name: 'training_record',
    primary: ['id'],
    columns: { id: uuid, allyId: uuid, courseId: uuid, day, expiresDay: day, note: text(400) },
    indexes: [{ name: 'training_record_ally', columns: ['allyId'] }],
    references: { allyId: 'ally', courseId: 'course' },
  },
  {
    name: 'training_notice',
    primary: ['allyId', 'expiresDay', 'daysBefore'],
    columns: { allyId: uuid, expiresDay: day, daysBefore: integer },
    references: { allyId: 'ally' },
  },
  { name: 'charter', primary: ['version'], columns: { version: integer, publishedDay: day } },
  {
    name: 'charter_text',
    primary: ['version', 'language'],
    columns: { version: integer, language: word(16), text: longText },
  },
  {
    name: 'charter_acceptance',
    primary: ['allyId', 'version'],
    columns: { allyId: uuid, version: integer, acceptedDay: day },
    references: { allyId: 'ally' },
  },
];

export class Training1764000000007 implements MigrationInterface {
  name = 'Training1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
