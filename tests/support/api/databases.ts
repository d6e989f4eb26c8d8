import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mssql from 'mssql';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../../../api/databases.ts';
import type { Database } from '../../../api/platform/database/database.ts';
import { openDatabase } from '../../../api/platform/database/open.ts';

/** A fresh pair of databases: embedded files, or on the SQL Server that TEST_DATABASE_URL names. */
export interface TestDatabases {
  readonly main: Database;
  readonly keyring: Database;
  /** Where the files are; on SQL Server an empty folder. */
  readonly folder: string;
  /** To be called after both were closed. */
  remove(): Promise<void>;
}

const server = process.env['TEST_DATABASE_URL'];

/** Where two fresh databases are, which nobody has opened so far. */
export interface TestAddresses {
  readonly main: string;
  readonly keyring: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export async function createTestDatabases(): Promise<TestDatabases> {
  const { main, keyring, folder, remove } = await createTestAddresses();
  return { main: await openDatabase(main, MAIN_DATABASE), keyring: await openDatabase(keyring, KEYRING_DATABASE), folder, remove };
}

export async function createTestAddresses(): Promise<TestAddresses> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-support-test-'));
  const names = server === undefined ? [] : await createOnServer(server);
  const address = (index: number, file: string): string => names[index] ?? join(folder, file);
  return {
    main: address(0, 'peer-support.db'),
    keyring: address(1, 'keyring.db'),
    folder,
    async remove() {
      await rm(folder, { recursive: true, force: true });
      for (const name of names) await statement(server ?? '', `DROP DATABASE [${new URL(name).pathname.slice(1)}]`);
    },
  };
}

async function createOnServer(url: string): Promise<string[]> {
  const run = randomUUID().slice(0, 8);
  const addresses = ['main', 'keyring'].map((part) => {
    const address = new URL(url);
    address.pathname = `/ps_${run}_${part}`;
    return address.href;
  });
  for (const address of addresses) await statement(url, `CREATE DATABASE [${new URL(address).pathname.slice(1)}]`);
  return addresses;
}

/** Runs one statement in the server's `master`. */
async function statement(url: string, text: string): Promise<void> {
  const { hostname, port, username, password, searchParams } = new URL(url);
  const pool = await new mssql.ConnectionPool({
    server: hostname,
    port: Number(port === '' ? '1433' : port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: 'master',
    options: {
      encrypt: searchParams.get('encrypt') !== 'false',
      trustServerCertificate: searchParams.get('trustServerCertificate') === 'true',
    },
  }).connect();
  try {
    await pool.request().batch(text);
  } finally {
    await pool.close();
  }
}
