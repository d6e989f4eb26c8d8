import type { MigrationInterface, QueryRunner } from 'typeorm';
import { integer, uuid, word } from '../platform/database/columns.ts';
import { createTable, dropTable, type TablePlan } from '../platform/database/schema-builder.ts';

const COUNTS: TablePlan = {
  name: 'monthly_count',
  primary: ['tenantId', 'month', 'counter', 'topicId'],
  columns: { tenantId: uuid, month: word(7), counter: word(16), topicId: word(36), count: integer },
};

const ANSWERS: TablePlan = {
  name: 'closing_answer',
  primary: ['tenantId', 'month', 'question', 'answer'],
  columns: { tenantId: uuid, month: word(7), question: word(16), answer: word(16), count: integer },
};

/** Question and answer -> counter. */
const COUNTERS = [
  ['feltHeard', 'yes', 'HEARD_YES'], ['feltHeard', 'no', 'HEARD_NO'], ['wouldComeBack', 'yes', 'COME_BACK_YES'], ['wouldComeBack', 'no', 'COME_BACK_NO'],
] as const;

/** What happens in a month, and the answers after a close, which were counted apart. */
export class MonthlyCounts1764000000013 implements MigrationInterface {
  name = 'MonthlyCounts1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, COUNTS);
    for (const [question, answer, counter] of COUNTERS) {
      await runner.query(
        `INSERT INTO "monthly_count" ("tenantId", "month", "counter", "topicId", "count") SELECT "tenantId", "month", '${counter}', '', "count" FROM "closing_answer" WHERE "question" = '${question}' AND "answer" = '${answer}'`,
      );
    }
    await dropTable(runner, ANSWERS.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await createTable(runner, ANSWERS);
    for (const [question, answer, counter] of COUNTERS) {
      await runner.query(
        `INSERT INTO "closing_answer" ("tenantId", "month", "question", "answer", "count") SELECT "tenantId", "month", '${question}', '${answer}', "count" FROM "monthly_count" WHERE "counter" = '${counter}'`,
      );
    }
    await dropTable(runner, COUNTS.name);
  }
}
