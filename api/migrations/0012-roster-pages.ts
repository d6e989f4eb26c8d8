import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NAME_KEY_LENGTH, nameKeyOf } from '../../shared/name-search.ts';
import { day, text, uuid } from '../platform/database/columns.ts';
import { addColumn, createIndex, dropColumn, dropIndex } from '../platform/database/schema-builder.ts';

const ADDED = { tenantId: uuid, nameKey: text(NAME_KEY_LENGTH), remindedDay: day };
const BY_NAME = { name: 'ally_roster_name', columns: ['tenantId', 'nameKey', 'id'] };

/** What pages of the roster are found by, and when somebody was last reminded. */
export class RosterPages1764000000012 implements MigrationInterface {
  name = 'RosterPages1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, column] of Object.entries(ADDED)) await addColumn(runner, 'ally', name, column);
    // Folding letters is more than SQL can do on both databases, so the names are read. A roster is small beside the organisation.
    const rows = (await runner.query('SELECT a."id", m."tenantId", m."name" FROM "ally" a JOIN "member" m ON m."id" = a."memberId"')) as {
      id: string; tenantId: string; name: string;
    }[];
    for (const { id, tenantId, name } of rows) {
      await runner.manager.createQueryBuilder().update('ally').set({ tenantId, nameKey: nameKeyOf(name) }).where('"id" = :id', { id }).execute();
    }
    await createIndex(runner, 'ally', BY_NAME);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'ally', BY_NAME.name);
    for (const name of Object.keys(ADDED)) await dropColumn(runner, 'ally', name);
  }
}
