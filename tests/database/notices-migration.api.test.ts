import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAIN_DATABASE } from '../../api/databases.ts';
import { Notices1764000000005 } from '../../api/migrations/0005-notices.ts';
import type { Database } from '../../api/platform/database/database.ts';
import { openDatabase } from '../../api/platform/database/open.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { createTestAddresses, type TestAddresses } from '../support/api/databases.ts';

const bytes = (hex: string): string => (process.env['TEST_DATABASE_URL'] === undefined ? `x'${hex}'` : `0x${hex}`);
const idOf = (hour: number): string => `000000${String(hour)}-0000-4000-8000-000000000000`;
const KEY = '00000000-0000-8000-8000-0000000000ee';

/** A notice as it stood before, made at an hour of the day. */
const before = (hour: number): string =>
  `INSERT INTO "outbox" ("id", "eventTag", "keyId", "sealed", "dueAt", "attempts", "giveUpAt")
   VALUES ('${idOf(hour)}', 'event ${hour}', '${KEY}', ${bytes(`0${hour % 10}`)}, '2026-11-25 20:00:00.000', ${hour}, '2026-11-26 ${hour}:00:00.000')`;

let addresses: TestAddresses;
let database: Database;
beforeAll(async () => {
  addresses = await createTestAddresses();
  const old = await openDatabase(addresses.main, { entities: [], migrations: MAIN_DATABASE.migrations.slice(0, 4) });
  await old.unitOfWork(async (manager) => { for (const hour of [14, 12, 13]) await manager.query(before(hour)); });
  await old.close();
  database = await openDatabase(addresses.main, MAIN_DATABASE);
}, 60_000);
afterAll(async () => {
  await database.close();
  await addresses.remove();
});

const rows = () => database.reader.find(OutboxNotice, { order: { position: 'ASC' } });

describe('notices that wait while the program is brought up to date', () => {
  it('are kept, in the order in which they were made', async () => {
    expect(await rows()).toEqual([12, 13, 14].map((hour, index) => ({
      position: index + 1,
      id: idOf(hour),
      eventTag: `event ${hour}`,
      keyId: KEY,
      sealed: Buffer.from([hour % 10]),
      dueAt: new Date('2026-11-25T20:00:00Z'),
      leaseUntil: null,
      attempts: hour,
      giveUpAt: new Date(`2026-11-26T${hour}:00:00Z`),
    })));
  });

  it('are kept on the way back and forth again', async () => {
    const all = await rows();
    await database.unitOfWork(async ({ queryRunner }) => {
      if (!queryRunner) throw new Error('A unit of work has to run on a connection of its own.');
      const migration = new Notices1764000000005();
      await migration.down(queryRunner);
      await migration.up(queryRunner);
    });
    expect(await rows()).toEqual(all);
  });
});
