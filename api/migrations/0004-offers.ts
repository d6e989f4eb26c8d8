import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, instant, integer, uuid, word } from '../platform/database/columns.ts';
import { addColumn, createIndex, createTable, dropColumn, dropIndex, dropTable, type IndexPlan, type TablePlan } from '../platform/database/schema-builder.ts';

/** No foreign key leads from here to an ally: see "hide the edge" in the README. */
const TABLES: readonly TablePlan[] = [
  {
    name: 'offer',
    primary: ['requestId', 'allyTag'],
    columns: {
      requestId: uuid,
      allyTag: word(64),
      pairTag: { type: word(64), nullable: true },
      state: word(16),
      createdDay: day,
    },
    indexes: [
      { name: 'offer_ally', columns: ['allyTag'] },
      { name: 'offer_pair', columns: ['pairTag'], unique: true, where: '"pairTag" IS NOT NULL' },
    ],
    references: { requestId: 'contact_request' },
  },
  {
    name: 'closing_answer',
    primary: ['tenantId', 'month', 'question', 'answer'],
    columns: { tenantId: uuid, month: word(7), question: word(16), answer: word(16), count: integer },
  },
  { name: 'closing_answer_given', primary: ['tag'], columns: { tag: word(64), month: word(7) } },
];

/** Every request so far was offered to one ally. */
const OFFERS = `INSERT INTO "offer" ("requestId", "allyTag", "pairTag", "state", "createdDay")
  SELECT "id", "allyTag", "pairTag",
    CASE WHEN "state" IN ('ACCEPTED', 'CLOSED') THEN 'ACCEPTED' WHEN "state" = 'DECLINED' THEN 'DECLINED' ELSE 'OFFERED' END,
    "createdDay"
  FROM "contact_request"`;

const STEPS = `UPDATE "contact_request" SET "nextStep" = 'PASS_ON', "nextStepAt" = "replyDueAt" WHERE "state" = 'WAITING'`;

/** What a request said itself while it was offered to one ally only. */
const ONE_ALLY: readonly IndexPlan[] = [
  { name: 'contact_request_ally', columns: ['allyTag'] },
  { name: 'contact_request_pair', columns: ['pairTag'], unique: true, where: '"pairTag" IS NOT NULL' },
];

/** Going back, a request can name one ally only; which one of several, no order says. */
const ONE_OFFER = `UPDATE "contact_request" SET
  "allyTag" = (SELECT MAX("allyTag") FROM "offer" WHERE "requestId" = "contact_request"."id"),
  "pairTag" = (SELECT MAX("pairTag") FROM "offer" WHERE "requestId" = "contact_request"."id")`;

export class Offers1764000000004 implements MigrationInterface {
  name = 'Offers1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
    await runner.query(OFFERS);
    for (const { name, columns } of ONE_ALLY) {
      await dropIndex(runner, 'contact_request', name);
      for (const column of columns) await dropColumn(runner, 'contact_request', column);
    }
    await addColumn(runner, 'contact_request', 'nextStep', word(16));
    await addColumn(runner, 'contact_request', 'nextStepAt', instant);
    await createIndex(runner, 'contact_request', { name: 'contact_request_step', columns: ['nextStepAt'] });
    await runner.query(STEPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'contact_request', 'contact_request_step');
    for (const column of ['nextStep', 'nextStepAt']) await dropColumn(runner, 'contact_request', column);
    for (const { columns } of ONE_ALLY) {
      for (const column of columns) await addColumn(runner, 'contact_request', column, word(64));
    }
    await runner.query(ONE_OFFER);
    for (const index of ONE_ALLY) await createIndex(runner, 'contact_request', index);
    for (const { name } of TABLES.toReversed()) await dropTable(runner, name);
  }
}
