import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityMetadata, MigrationInterface, QueryRunner, Table } from 'typeorm';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../../api/databases.ts';
import type { Database, DatabaseContents } from '../../api/platform/database/database.ts';
import { createTestDatabases, type TestDatabases } from '../support/api/databases.ts';

let databases: TestDatabases;
beforeAll(async () => { databases = await createTestDatabases(); }, 60_000);
afterAll(async () => {
  await databases.main.close();
  await databases.keyring.close();
  await databases.remove();
});

const SEVERAL: [string, () => Database, DatabaseContents][] = [
  ['main database', () => databases.main, MAIN_DATABASE],
  ['keyring', () => databases.keyring, KEYRING_DATABASE],
];

const named = <T extends { name?: string }>(things: readonly T[]) =>
  things.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? ''));

/** Indexes by what they are on: what they are called is the database's affair. */
const inOrder = <T extends { columns: string[] }>(indexes: readonly T[]) =>
  indexes.toSorted((one, other) => one.columns.join().localeCompare(other.columns.join()));

async function tablesOf(database: Database): Promise<Table[]> {
  const runner = database.reader.dataSource.createQueryRunner();
  try {
    // SQL Server would otherwise list the tables of every database that it has.
    const names = await database.reader.query<{ name: string }[]>(
      runner.dataSource.options.type === 'mssql'
        ? `SELECT TABLE_NAME AS "name" FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE'`
        : `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table'`,
    );
    const all = await runner.getTables(names.map(({ name }) => name));
    return named(all.map((table) => Object.assign(table, { name: table.name.split('.').at(-1) ?? '' })))
      .filter(({ name }) => name !== 'migrations' && !name.startsWith('sqlite_'));
  } finally {
    await runner.release();
  }
}

/** What a table is, in words that both sides of the comparison share. */
function shapeOfTable(table: Table) {
  return {
    name: table.name,
    columns: named(table.columns).map(({ name, type, length, isNullable, isPrimary }) => ({ name, type, length: length.toLowerCase(), isNullable, isPrimary })),
    indexes: inOrder(table.indices.map(({ columnNames, isUnique, where }) => ({ columns: [...columnNames].sort(), isUnique, filtered: Boolean(where) }))),
  };
}

function shapeOfEntity({ tableName, columns, indices, dataSource }: EntityMetadata) {
  return {
    name: tableName,
    columns: named(columns.map((column) => ({
      name: column.databaseName,
      type: dataSource.driver.normalizeType(column),
      length: dataSource.driver.getColumnLength(column).toLowerCase(),
      isNullable: column.isNullable,
      isPrimary: column.isPrimary,
    }))),
    indexes: inOrder(indices.map(({ columns: indexed, isUnique, where }) => ({
      columns: indexed.map(({ databaseName }) => databaseName).sort(), isUnique, filtered: Boolean(where),
    }))),
  };
}

describe.each(SEVERAL)('the migrations of the %s', (_, database, { migrations }) => {
  it('run on a fresh database, each once', async () => {
    const names = (await database().reader.query<{ name: string }[]>('SELECT "name" FROM "migrations" ORDER BY "id"')).map(({ name }) => name);
    expect(names).toEqual(migrations.map(({ name }) => name));
  });

  it('make exactly what the entities describe: tables, columns, types, lengths, indexes', async () => {
    const entities = named(database().reader.dataSource.entityMetadatas.map(shapeOfEntity));
    expect((await tablesOf(database())).map(shapeOfTable)).toEqual(entities);
  });

  it('run down again and up once more', async () => {
    const before = (await tablesOf(database())).map(shapeOfTable);
    const steps = migrations.map((Migration) => new Migration() as MigrationInterface);
    const run = (work: (runner: QueryRunner) => Promise<void>) =>
      database().unitOfWork(async ({ queryRunner }) => {
        if (!queryRunner) throw new Error('A unit of work has to run on a connection of its own.');
        await work(queryRunner);
      });
    await run(async (runner) => { for (const step of steps.toReversed()) await step.down(runner); });
    expect(await tablesOf(database())).toEqual([]);
    await run(async (runner) => { for (const step of steps) await step.up(runner); });
    expect((await tablesOf(database())).map(shapeOfTable)).toEqual(before);
  });
});

describe('the hidden edge', () => {
  it('is in no foreign key: none leads from a request, a message or a notice to a person', async () => {
    const tables = await tablesOf(databases.main);
    const leads = tables.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map(({ referencedTableName }) => [name, referencedTableName.split('.').at(-1) ?? '']));
    const confidential = ['contact_request', 'offer', 'message', 'monthly_count', 'closing_answer_given', 'notice', 'operator_counter'];
    const parts = [['message', 'contact_request'], ['offer', 'contact_request']];
    expect(leads.filter(([from = '']) => confidential.includes(from))).toEqual(parts);
    expect(leads.filter(([, to = '']) => confidential.includes(to))).toEqual(parts);
    // The roster does have them, so the search above would have found one.
    expect(leads).toContainEqual(['ally', 'member']);
  });

  it('is in no column either: these are all that a request, a message and a notice have', async () => {
    const tables = await tablesOf(databases.main);
    const columns = Object.fromEntries(tables.map(({ name, columns: all }) => [name, all.map((column) => column.name).sort()]));
    expect(columns['contact_request']).toEqual([
      'changedDay', 'colleagueTag', 'createdDay', 'id', 'messageCount', 'nextStep', 'nextStepAt', 'replyDueAt', 'sealed', 'sendTag', 'state', 'tenantId', 'version',
    ]);
    expect(columns['offer']).toEqual(['allyTag', 'createdDay', 'pairTag', 'requestId', 'state']);
    expect(columns['monthly_count']).toEqual(['count', 'counter', 'month', 'tenantId', 'topicId']);
    expect(columns['closing_answer_given']).toEqual(['month', 'tag']);
    expect(columns['message']).toEqual(['id', 'position', 'requestId', 'sealed', 'writeTag']);
    expect(columns['notice']).toEqual(['attempts', 'dueAt', 'eventTag', 'giveUpAt', 'id', 'keyId', 'leaseUntil', 'position', 'sealed']);
    expect(columns['operator_counter']).toEqual(['count', 'name']);
  });

  it('is not between the two databases: the keyring has keys and nothing else', async () => {
    expect((await tablesOf(databases.keyring)).map(({ name }) => name)).toEqual(['data_key', 'epoch_key']);
    expect((await tablesOf(databases.main)).map(({ name }) => name)).not.toContain('data_key');
  });
});
