import { openEmbedded } from './embedded.ts';
import { openSqlServer } from './sql-server.ts';
import type { Database, DatabaseContents } from './database.ts';

/** Opens what an address names: `mssql://…` is a SQL Server database, anything else the file of an embedded one. */
export function openDatabase(address: string, contents: DatabaseContents): Promise<Database> {
  return address.startsWith('mssql:') ? openSqlServer(address, contents) : openEmbedded(address, contents);
}
