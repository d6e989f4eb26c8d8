import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KINDS_OF_HELP } from '../../shared/vocabulary.ts';
import { day, flag, instant, integer, longText, uuid, word } from '../platform/database/columns.ts';
import { addColumn, createTable, dropColumn, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const TABLES: readonly TablePlan[] = [
  {
    name: 'ally_availability',
    primary: ['allyId'],
    columns: {
      allyId: uuid,
      weeks: integer,
      firstWeekStartsOn: day,
      validFrom: { type: day, nullable: true },
      validUntil: { type: day, nullable: true },
      publicHolidaysOff: flag,
      pausedSince: { type: instant, nullable: true },
      pausedUntil: { type: instant, nullable: true },
      coolDownUntil: { type: instant, nullable: true },
      coolDownHours: integer,
      newPeopleAWeek: integer,
      countedWeek: day,
      newPeople: integer,
      version: integer,
    },
    references: { allyId: 'ally' },
  },
  {
    name: 'weekly_interval',
    primary: ['allyId', 'week', 'weekday', 'startMinute'],
    columns: { allyId: uuid, week: integer, weekday: integer, startMinute: integer, endMinute: integer },
    references: { allyId: 'ally' },
  },
  {
    name: 'time_off',
    primary: ['id'],
    columns: { id: uuid, allyId: uuid, firstDay: day, lastDay: day },
    indexes: [{ name: 'time_off_days', columns: ['allyId', 'firstDay', 'lastDay'], unique: true }],
    references: { allyId: 'ally' },
  },
  { name: 'ally_windows', primary: ['allyId'], columns: { allyId: uuid, windows: longText }, references: { allyId: 'ally' } },
  {
    name: 'ally_kind_of_help',
    primary: ['allyId', 'kind'],
    columns: { allyId: uuid, kind: word(32) },
    references: { allyId: 'ally' },
  },
  { name: 'directory_version', primary: ['name'], columns: { name: word(16), content: integer, places: integer } },
  {
    name: 'job',
    primary: ['name'],
    columns: { name: word(40), dueAt: instant, holder: { type: uuid, nullable: true }, leaseUntil: { type: instant, nullable: true } },
  },
];

/** As they were before: of each ally one week, and a row a window. */
const BEFORE: readonly TablePlan[] = [
  {
    name: 'weekly_hours',
    primary: ['allyId', 'weekday', 'startMinute'],
    columns: { allyId: uuid, weekday: integer, startMinute: integer, endMinute: integer },
    references: { allyId: 'ally' },
  },
  {
    name: 'availability_window',
    primary: ['allyId', 'startsAt'],
    columns: { allyId: uuid, startsAt: instant, endsAt: instant },
    references: { allyId: 'ally' },
  },
];

/** What every ally has who was there before; windows are made anew when the program starts. */
const FILLED: readonly string[] = [
  `INSERT INTO "ally_availability" ("allyId", "weeks", "firstWeekStartsOn", "publicHolidaysOff", "coolDownHours", "newPeopleAWeek", "countedWeek", "newPeople", "version")
   SELECT "id", 1, '2026-01-05', 1, 48, 3, '2026-01-05', 0, 1 FROM "ally"`,
  `INSERT INTO "weekly_interval" ("allyId", "week", "weekday", "startMinute", "endMinute")
   SELECT "allyId", 1, "weekday", "startMinute", "endMinute" FROM "weekly_hours"`,
  ...KINDS_OF_HELP.map((kind) => `INSERT INTO "ally_kind_of_help" ("allyId", "kind") SELECT "id", '${kind}' FROM "ally"`),
  `INSERT INTO "directory_version" ("name", "content", "places") VALUES ('directory', 1, 1)`,
];

export class Availability1764000000003 implements MigrationInterface {
  name = 'Availability1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
    for (const statement of FILLED) await runner.query(statement);
    for (const { name } of BEFORE.toReversed()) await dropTable(runner, name);
    await addColumn(runner, 'ally', 'trainedUntil', day);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, 'ally', 'trainedUntil');
    for (const table of BEFORE) await createTable(runner, table);
    await runner.query(
      `INSERT INTO "weekly_hours" ("allyId", "weekday", "startMinute", "endMinute")
       SELECT "allyId", "weekday", "startMinute", "endMinute" FROM "weekly_interval" WHERE "week" = 1`,
    );
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
