import pRetry from 'p-retry';
import { DataSource, QueryFailedError } from 'typeorm';
import { DatabaseUnavailable, type Database, type DatabaseContents } from './database.ts';
import { refusingNesting } from './nesting.ts';

/** SQL Server chose this transaction as the victim of a deadlock; nothing of it was kept. */
const DEADLOCK_VICTIM = 1205;

/**
 * Opens a SQL Server or Azure SQL database and brings it up to date.
 *
 * @param url `mssql://user:password@host:port/database?encrypt=true&trustServerCertificate=false`
 */
export async function openSqlServer(url: string, contents: DatabaseContents): Promise<Database> {
  const source = new DataSource({
    type: 'mssql',
    ...connectionOf(new URL(url)),
    entities: [...contents.entities],
    migrations: [...contents.migrations],
    logging: false,
  });
  try {
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
  } catch (error) {
    throw new DatabaseUnavailable('The SQL Server database cannot be opened. Check DATABASE_URL and KEYRING_DATABASE_URL.', {
      cause: error,
    });
  }
  return new SqlServerDatabase(source);
}

class SqlServerDatabase implements Database {
  readonly #alone = refusingNesting();

  constructor(private readonly source: DataSource) {}

  get reader(): Database['reader'] {
    return this.source.manager;
  }

  unitOfWork: Database['unitOfWork'] = (work) =>
    this.#alone(() =>
      pRetry(() => this.source.transaction((manager) => work(manager)), {
        retries: 3,
        minTimeout: 20,
        maxTimeout: 200,
        randomize: true,
        shouldRetry: ({ error }) => isDeadlock(error),
      }),
    );

  /** The server's log is the operator's: what was destroyed in the keyring makes the rest noise. */
  scrub(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { number?: unknown }).number === DEADLOCK_VICTIM;
}

function connectionOf(url: URL) {
  const { searchParams } = url;
  return {
    host: url.hostname,
    port: url.port === '' ? 1433 : Number(url.port),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    options: {
      encrypt: searchParams.get('encrypt') !== 'false',
      trustServerCertificate: searchParams.get('trustServerCertificate') === 'true',
      useUTC: true,
    },
  };
}
