import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Topic, TopicName } from '../../api/allies/topic.entity.ts';
import { Member } from '../../api/members/member.entity.ts';
import type { Database } from '../../api/platform/database/database.ts';
import { isUniqueViolation } from '../../api/platform/database/violations.ts';
import { createTestDatabases, type TestDatabases } from '../support/api/databases.ts';

const onSqlServer = process.env['TEST_DATABASE_URL'] !== undefined;
const UNITS = 100;

let databases: TestDatabases;
let database: Database;
beforeAll(async () => {
  databases = await createTestDatabases();
  database = databases.main;
}, 60_000);
afterAll(async () => {
  await databases.main.close();
  await databases.keyring.close();
  await databases.remove();
});

const turn = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
const member = (changes: Partial<Member> = {}): Member => ({
  id: randomUUID(), tenantId: randomUUID(), objectId: randomUUID(), name: 'Somebody', country: null, createdDay: '2026-11-25', ...changes,
});

class Deliberate extends Error {}

describe('a hundred units of work at the same time', () => {
  it('each commit or roll back alone: none is lost, none leaves a trace, none is seen before its time', async () => {
    const counter = randomUUID();
    await database.unitOfWork((manager) => manager.insert(Topic, { id: counter, position: 0 }));
    const units = Array.from({ length: UNITS }, (_, index) => ({ fails: index % 2 === 1, rows: [member({ name: 'first' }), member({ name: 'second' })] }));
    const running = units.map(({ fails, rows }) => database.unitOfWork((manager) => writeSlowly(manager, counter, rows, fails)));
    const doomed = new Set(units.filter(({ fails }) => fails).flatMap(({ rows }) => rows.map(({ id }) => id)));

    let leaked = 0;
    const over = new AbortController();
    const watching = (async () => {
      while (!over.signal.aborted) {
        leaked += (await database.reader.find(Member, { select: { id: true } })).filter(({ id }) => doomed.has(id)).length;
        await turn();
      }
    })();
    const results = await Promise.allSettled(running);
    over.abort();
    await watching;

    expect(results.map(({ status }) => status)).toEqual(units.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')));
    expect(results.every((result) => result.status === 'fulfilled' || result.reason instanceof Deliberate)).toBe(true);
    expect(leaked).toBe(0);
    const kept = (await database.reader.find(Member)).map(({ id }) => id).sort();
    expect(kept).toEqual(units.filter(({ fails }) => !fails).flatMap(({ rows }) => rows.map(({ id }) => id)).sort());
    expect((await database.reader.findOneByOrFail(Topic, { id: counter })).position).toBe(UNITS / 2);
  }, 60_000);

  /** Gives way to the others between its steps, and fails only after it has written everything. */
  async function writeSlowly(manager: EntityManager, counter: string, rows: readonly Member[], fails: boolean): Promise<void> {
    for (const row of rows) {
      await manager.insert(Member, row);
      await turn();
    }
    await manager.createQueryBuilder().update(Topic).set({ position: () => '"position" + 1' }).where({ id: counter }).execute();
    await turn();
    expect(await manager.countBy(Member, rows.map(({ id }) => ({ id })))).toBe(2);
    if (fails) throw new Deliberate();
  }
});

describe('a unit of work', () => {
  it('gives back what its work gave back, and is seen as soon as it is over', async () => {
    const row = member();
    const result = await database.unitOfWork(async (manager) => {
      await manager.insert(Member, row);
      return row.id;
    });
    expect(result).toBe(row.id);
    expect(await database.reader.findOneBy(Member, { id: row.id })).toEqual(row);
  });

  it('is refused inside another one, which then changes nothing', async () => {
    const [outer, inner] = [member(), member()];
    const nested = database.unitOfWork(async (manager) => {
      await manager.insert(Member, outer);
      await turn();
      await database.unitOfWork((another) => another.insert(Member, inner));
    });
    await expect(nested).rejects.toThrow('A unit of work was started inside another one.');
    expect(await database.reader.countBy(Member, [{ id: outer.id }, { id: inner.id }])).toBe(0);
    await database.unitOfWork((manager) => manager.insert(Member, inner));
    expect(await database.reader.countBy(Member, { id: inner.id })).toBe(1);
  });

  it('of the keyring may stand inside one of the main database, since they are two', async () => {
    const row = member();
    await database.unitOfWork(async (manager) => {
      await databases.keyring.unitOfWork(() => Promise.resolve());
      await manager.insert(Member, row);
    });
    expect(await database.reader.countBy(Member, { id: row.id })).toBe(1);
  });
});

// On SQL Server one account reads and writes; on the embedded engine a write beside the queue would break others.
if (onSqlServer) {
  describe('the reader on SQL Server', () => {
    it('is no part of a unit of work, and sees nothing of one that failed', async () => {
      const row = member();
      const failing = database.unitOfWork(async (manager) => {
        expect(database.reader.queryRunner).not.toBe(manager.queryRunner);
        await manager.insert(Member, row);
        throw new Deliberate();
      });
      await expect(failing).rejects.toBeInstanceOf(Deliberate);
      expect(await database.reader.countBy(Member, { id: row.id })).toBe(0);
    });
  });
} else {
  describe('the reader on the embedded engine', () => {
    it('cannot write, in no way', async () => {
      const row = member();
      await database.unitOfWork((manager) => manager.insert(Member, row));
      const another = member();
      await expect(database.reader.insert(Member, another)).rejects.toThrow(/readonly/i);
      await expect(database.reader.update(Member, { id: row.id }, { name: 'Changed' })).rejects.toThrow(/readonly/i);
      await expect(database.reader.delete(Member, { id: row.id })).rejects.toThrow(/readonly/i);
      await expect(database.reader.query('DROP TABLE "member"')).rejects.toThrow(/readonly/i);
      expect(await database.reader.findBy(Member, [{ id: row.id }, { id: another.id }])).toEqual([row]);
    });

    it('sees nothing of a unit of work that is still open', async () => {
      const row = member();
      await database.unitOfWork(async (manager) => {
        await manager.insert(Member, row);
        expect(await manager.countBy(Member, { id: row.id })).toBe(1);
        expect(await database.reader.countBy(Member, { id: row.id })).toBe(0);
      });
      expect(await database.reader.countBy(Member, { id: row.id })).toBe(1);
    });
  });
}

describe('a row that is there already', () => {
  const faultOf = (work: (manager: EntityManager) => Promise<unknown>): Promise<unknown> =>
    database.unitOfWork(work).then(() => null, (error: unknown) => error);

  it('is told from every other fault, by primary key and by unique index', async () => {
    const row = member();
    await database.unitOfWork((manager) => manager.insert(Member, row));
    const { tenantId, objectId } = row;
    expect(isUniqueViolation(await faultOf((manager) => manager.insert(Member, member({ id: row.id }))))).toBe(true);
    expect(isUniqueViolation(await faultOf((manager) => manager.insert(Member, member({ tenantId, objectId }))))).toBe(true);
    expect(await database.reader.findOneBy(Member, { id: row.id })).toEqual(row);
  });

  it('is not what a missing parent, a missing value or another error is', async () => {
    const orphan = { topicId: randomUUID(), language: 'en', name: 'Nothing' };
    const parent = await faultOf((manager) => manager.insert(TopicName, orphan));
    const value = await faultOf((manager) => manager.query(`INSERT INTO "topic" ("id") VALUES ('${randomUUID()}')`));
    for (const fault of [parent, value]) {
      expect(fault).toBeInstanceOf(Error);
      expect(isUniqueViolation(fault)).toBe(false);
    }
    expect(isUniqueViolation(new Error('UNIQUE constraint failed'))).toBe(false);
    expect(isUniqueViolation(null)).toBe(false);
  });
});
