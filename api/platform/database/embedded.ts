import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import PQueue from 'p-queue';
import { DataSource } from 'typeorm';
import { DatabaseUnavailable, type Database, type DatabaseContents } from './database.ts';
import { refusingNesting } from './nesting.ts';

interface EngineConnection {
  pragma(text: string): unknown;
  prepare(sql: string): unknown;
}

/**
 * Lets every transaction of a connection take the write lock at once, and wait for it where another process has it. One
 * that read first could not write any more once the other process had written.
 */
function lockAtOnce(connection: EngineConnection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : sql);
}

/**
 * Opens the embedded database in a file and brings it up to date.
 *
 * TypeORM shares one connection and does not keep transactions on it apart. So every write waits in a queue of one in
 * front of the only writer, and reading goes through a second connection that cannot write.
 */
export async function openEmbedded(file: string, contents: DatabaseContents): Promise<Database> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const writer = await connect(file, contents, ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'], lockAtOnce);
    await writer.runMigrations({ transaction: 'each' });
    const reader = await connect(file, contents, ['query_only = ON']);
    return new EmbeddedDatabase(writer, reader);
  } catch (error) {
    throw new DatabaseUnavailable(sentenceFor(error, file), { cause: error });
  }
}

/** The log cannot be cut while somebody reads; what is left is cut at the next scrubbing. */
const SCRUB_TRIES = 5;

class EmbeddedDatabase implements Database {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #alone = refusingNesting();

  constructor(
    private readonly writer: DataSource,
    private readonly readerSource: DataSource,
  ) {}

  get reader(): Database['reader'] {
    return this.readerSource.manager;
  }

  unitOfWork: Database['unitOfWork'] = (work) =>
    this.#alone(() => this.#queue.add(() => this.writer.transaction((manager) => work(manager))));

  /** Deleted content is overwritten in the file at once; the write-ahead log keeps it until it is cut. */
  async scrub(): Promise<void> {
    for (let tries = 0; tries < SCRUB_TRIES; tries += 1) {
      const [result] = await this.#queue.add(() => this.writer.query<[{ busy: number }]>('PRAGMA wal_checkpoint(TRUNCATE)'));
      if (result.busy === 0) return;
    }
  }

  async close(): Promise<void> {
    await this.#queue.onIdle();
    await this.readerSource.destroy();
    await this.writer.destroy();
  }
}

function connect(
  file: string, contents: DatabaseContents, pragmas: readonly string[], prepare?: (connection: EngineConnection) => void,
): Promise<DataSource> {
  return new DataSource({
    type: 'better-sqlite3',
    driver: Libsql,
    database: file,
    entities: [...contents.entities],
    migrations: [...contents.migrations],
    logging: false,
    prepareDatabase: (connection: EngineConnection) => {
      connection.pragma('busy_timeout = 5000');
      connection.pragma('foreign_keys = ON');
      for (const pragma of pragmas) connection.pragma(pragma);
      prepare?.(connection);
    },
  }).initialize();
}

function sentenceFor(error: unknown, file: string): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = `${String(code)} ${String(message)}`;
  if (/EACCES|EROFS|EPERM|ENOTDIR|readonly|SQLITE_CANTOPEN|unable to open/i.test(text)) {
    return `The folder ${dirname(file)} cannot be written to. Allow writing there, or set DATA_DIR to another folder.`;
  }
  if (/SQLITE_NOTADB|SQLITE_CORRUPT|not a database|malformed/i.test(text)) {
    return `The database ${file} is damaged. Restore it from a backup, or begin anew with: npm start -- --fresh`;
  }
  return `The database ${file} cannot be opened.`;
}
