import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { Message } from '../../api/contacts/message.entity.ts';
import { DataKeyRow } from '../../api/platform/sealing/keyring.entity.ts';
import { createTestDatabases, type TestDatabases } from '../support/api/databases.ts';

const onSqlServer = process.env['TEST_DATABASE_URL'] !== undefined;
const ROWS = 120;

let databases: TestDatabases;
beforeAll(async () => { databases = await createTestDatabases(); }, 60_000);
afterAll(async () => {
  await databases.main.close();
  await databases.keyring.close();
  await databases.remove();
});

/** A mark of which even a few bytes would be recognised, in a value that may be longer than a page of the file. */
function marked() {
  const mark = randomBytes(12);
  const length = 700 + Math.floor(Math.random() * 6_000);
  return { mark, value: Buffer.alloc(length, mark) };
}

function request(sealed: Buffer): ContactRequest {
  return {
    id: randomUUID(), tenantId: randomUUID(), colleagueTag: randomUUID(), sendTag: null, state: 'WAITING',
    sealed, replyDueAt: null, nextStep: null, nextStepAt: null, createdDay: '2026-11-25', changedDay: '2026-11-25', messageCount: 0, version: 1,
  };
}

/** A conversation with its message and its key, of which a part is erased and a part is left. */
function conversation() {
  const [asked, written, wrapped] = [marked(), marked(), marked()];
  const row = request(asked.value);
  const message: Message = { id: randomUUID(), requestId: row.id, position: 1, writeTag: randomUUID(), sealed: written.value };
  const key: DataKeyRow = { id: row.id, epoch: 'epoch', wrapped: wrapped.value, createdDay: '2026-11-25' };
  return { row, message, key, marks: [asked, written, wrapped].map(({ mark }) => mark) };
}

async function fill() {
  const conversations = Array.from({ length: ROWS }, conversation);
  for (const { row, message, key } of conversations) {
    await databases.keyring.unitOfWork((manager) => manager.insert(DataKeyRow, key));
    await databases.main.unitOfWork(async (manager) => {
      await manager.insert(ContactRequest, row);
      await manager.insert(Message, message);
    });
  }
  return { kept: conversations.filter((_, index) => index % 3 === 0), erased: conversations.filter((_, index) => index % 3 !== 0) };
}

async function erase(erased: readonly ReturnType<typeof conversation>[]): Promise<void> {
  for (const { row: { id } } of erased) {
    await databases.keyring.unitOfWork((manager) => manager.delete(DataKeyRow, { id }));
    await databases.main.unitOfWork(async (manager) => {
      await manager.delete(Message, { requestId: id });
      await manager.update(ContactRequest, { id }, { sealed: null, colleagueTag: null });
    });
  }
  await databases.keyring.scrub();
  await databases.main.scrub();
}

if (onSqlServer) {
  describe('what was erased on SQL Server', () => {
    it('is in no row any more; the server’s own log is the operator’s', async () => {
      const { kept, erased } = await fill();
      await erase(erased);
      const rows = await databases.main.reader.find(ContactRequest);
      expect(rows.filter(({ sealed }) => sealed !== null).map(({ id }) => id).sort()).toEqual(kept.map(({ row }) => row.id).sort());
      expect(await databases.main.reader.count(Message)).toBe(kept.length);
      expect(await databases.keyring.reader.count(DataKeyRow)).toBe(kept.length);
    }, 60_000);
  });
} else {
  describe('what was erased on the embedded engine', () => {
    it('is in no byte of its files any more, neither of the database nor of its write-ahead log', async () => {
      const { kept, erased } = await fill();
      const everything = [...kept, ...erased].flatMap(({ marks }) => marks);
      expect(await found(everything)).toBe(everything.length);
      await erase(erased);
      expect(await found(erased.flatMap(({ marks }) => marks))).toBe(0);
      expect(await found(erased.map(({ row }) => Buffer.from(row.colleagueTag ?? '')))).toBe(0);
      expect(await found(kept.flatMap(({ marks }) => marks))).toBe(kept.length * 3);
    }, 60_000);

    /** How many of the marks stand anywhere in the folder of the databases. */
    async function found(marks: readonly Buffer[]): Promise<number> {
      const names = await readdir(databases.folder);
      expect(names).toEqual(expect.arrayContaining(['peer-support.db', 'keyring.db']));
      const files = await Promise.all(names.map((name) => readFile(join(databases.folder, name))));
      return marks.filter((mark) => files.some((bytes) => bytes.includes(mark))).length;
    }
  });
}
