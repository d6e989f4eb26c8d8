import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseUnavailable, type DatabaseContents } from '../../api/platform/database/database.ts';
import { openDatabase } from '../../api/platform/database/open.ts';

const NOTHING: DatabaseContents = { entities: [], migrations: [] };

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'peer-support-open-')); });
afterEach(() => rm(folder, { recursive: true }));

async function faultOf(address: string): Promise<Error> {
  const fault: unknown = await openDatabase(address, NOTHING).then((database) => database.close(), (error: unknown) => error);
  if (!(fault instanceof DatabaseUnavailable)) throw new Error('It was opened, or failed without a plain sentence.');
  return fault;
}

describe('a database that cannot be opened says in one plain sentence why', () => {
  it('where the file is something else, which is left as it is', async () => {
    const file = join(folder, 'peer-support.db');
    const content = 'This is a shopping list, and much longer than a header of a database. '.repeat(200);
    await writeFile(file, content);
    expect((await faultOf(file)).message).toBe(
      `The database ${file} is damaged. Restore it from a backup, or begin anew with: npm start -- --fresh`,
    );
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it('where the file was damaged in the middle', async () => {
    const file = join(folder, 'peer-support.db');
    const database = await openDatabase(file, NOTHING);
    await database.unitOfWork(async (manager) => { await manager.query('CREATE TABLE "t" ("a" text)'); });
    await database.scrub();
    await database.close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xff, 100));
    expect((await faultOf(file)).message).toMatch(/^The database \S+ is damaged\. Restore it from a backup, or begin anew with: npm start -- --fresh$/);
  });

  it('where the folder cannot be written to', async () => {
    // A folder below a plain file cannot be made by anybody, not even by root.
    await writeFile(join(folder, 'plain'), '');
    const file = join(folder, 'plain', 'data', 'peer-support.db');
    expect((await faultOf(file)).message).toBe(
      `The folder ${join(folder, 'plain', 'data')} cannot be written to. Allow writing there, or set DATA_DIR to another folder.`,
    );
  });

  it('where there is a folder in place of the file', async () => {
    expect((await faultOf(folder)).message).toMatch(/^The (folder|database) \S+ cannot be (written to|opened)\./);
  });

  it('where no SQL Server answers, without the address and the password', async () => {
    const { message } = await faultOf('mssql://sa:In-Confidence-1@127.0.0.1:1/peer?encrypt=false');
    expect(message).toBe('The SQL Server database cannot be opened. Check DATABASE_URL and KEYRING_DATABASE_URL.');
  }, 30_000);
});

describe('the folder of an embedded database', () => {
  it('is made where it is missing', async () => {
    const database = await openDatabase(join(folder, 'a', 'b', 'peer-support.db'), NOTHING);
    expect(await database.reader.query('SELECT 1 AS "one"')).toEqual([{ one: 1 }]);
    await database.close();
  });
});
