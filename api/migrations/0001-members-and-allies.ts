import type { MigrationInterface, QueryRunner } from 'typeorm';
import { flag, day, instant, integer, longText, text, uuid, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const TABLES: readonly TablePlan[] = [
  {
    name: 'member',
    primary: ['id'],
    columns: {
      id: uuid,
      tenantId: uuid,
      objectId: uuid,
      name: text(200),
      country: { type: word(2), nullable: true },
      createdDay: day,
    },
    indexes: [{ name: 'member_person', columns: ['tenantId', 'objectId'], unique: true }],
  },
  { name: 'site', primary: ['id'], columns: { id: uuid, name: text(200), country: word(2), timeZone: word(64) } },
  { name: 'topic', primary: ['id'], columns: { id: uuid, position: integer } },
  {
    name: 'topic_name',
    primary: ['topicId', 'language'],
    columns: { topicId: uuid, language: word(16), name: text(200) },
    references: { topicId: 'topic' },
  },
  {
    name: 'ally',
    primary: ['id'],
    columns: {
      id: uuid,
      memberId: uuid,
      siteId: uuid,
      department: text(200),
      timeZone: word(64),
      about: longText,
      canDo: longText,
      cannotDo: longText,
      active: flag,
      takesNewPeople: flag,
      maxOpenConversations: integer,
      openConversations: integer,
    },
    indexes: [{ name: 'ally_member', columns: ['memberId'], unique: true }],
    references: { memberId: 'member', siteId: 'site' },
  },
  {
    name: 'ally_language',
    primary: ['allyId', 'language'],
    columns: { allyId: uuid, language: word(16) },
    references: { allyId: 'ally' },
  },
  {
    name: 'ally_topic',
    primary: ['allyId', 'topicId'],
    columns: { allyId: uuid, topicId: uuid },
    references: { allyId: 'ally', topicId: 'topic' },
  },
  {
    name: 'ally_way_of_talking',
    primary: ['allyId', 'way'],
    columns: { allyId: uuid, way: word(32) },
    references: { allyId: 'ally' },
  },
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

export class MembersAndAllies1764000000001 implements MigrationInterface {
  name = 'MembersAndAllies1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
