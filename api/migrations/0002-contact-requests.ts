import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, day, instant, integer, uuid, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

/** No foreign key leads from here to a member or an ally: see "hide the edge" in the README. */
const TABLES: readonly TablePlan[] = [
  {
    name: 'contact_request',
    primary: ['id'],
    columns: {
      id: uuid,
      tenantId: uuid,
      colleagueTag: { type: word(64), nullable: true },
      allyTag: word(64),
      pairTag: { type: word(64), nullable: true },
      sendTag: { type: word(64), nullable: true },
      state: word(16),
      sealed: { type: bytes, nullable: true },
      replyDueAt: { type: instant, nullable: true },
      createdDay: day,
      changedDay: day,
      messageCount: integer,
      version: integer,
    },
    indexes: [
      { name: 'contact_request_colleague', columns: ['colleagueTag'] },
      { name: 'contact_request_ally', columns: ['allyTag'] },
      { name: 'contact_request_pair', columns: ['pairTag'], unique: true, where: '"pairTag" IS NOT NULL' },
      { name: 'contact_request_send', columns: ['sendTag'], unique: true, where: '"sendTag" IS NOT NULL' },
    ],
  },
  {
    name: 'message',
    primary: ['id'],
    columns: { id: uuid, requestId: uuid, position: integer, writeTag: word(64), sealed: bytes },
    indexes: [
      { name: 'message_position', columns: ['requestId', 'position'], unique: true },
      { name: 'message_write', columns: ['requestId', 'writeTag'], unique: true },
    ],
    references: { requestId: 'contact_request' },
  },
  {
    name: 'outbox',
    primary: ['id'],
    columns: {
      id: uuid,
      eventTag: word(64),
      keyId: uuid,
      sealed: bytes,
      dueAt: instant,
      leaseUntil: { type: instant, nullable: true },
      attempts: integer,
      giveUpAt: instant,
    },
    indexes: [
      { name: 'outbox_event', columns: ['eventTag'], unique: true },
      { name: 'outbox_due', columns: ['dueAt'] },
    ],
  },
];

export class ContactRequests1764000000002 implements MigrationInterface {
  name = 'ContactRequests1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
