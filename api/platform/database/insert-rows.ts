import type { EntityManager } from 'typeorm';

/** SQL Server takes 2,100 parameters and 1,000 rows a statement. */
const PARAMETERS_MOST = 2_000;
const ROWS_MOST = 1_000;

type Value = string | number | boolean | null;

/**
 * Inserts many rows of plain values. For a handful of rows TypeORM's own insert says it better; for tens of thousands it takes
 * several times as long, most of it for words that are the same each time.
 *
 * @param columns name of a column -> its value in each row
 */
export async function insertRows<Row>(manager: EntityManager, table: string, columns: Readonly<Record<string, (row: Row) => Value>>, rows: readonly Row[]): Promise<void> {
  const [names, values] = [Object.keys(columns), Object.values(columns)];
  const most = Math.min(ROWS_MOST, Math.floor(PARAMETERS_MOST / names.length));
  for (let start = 0; start < rows.length; start += most) {
    const part = rows.slice(start, start + most);
    const head = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES `;
    await manager.query(head + placesFor(manager, part.length, names.length), part.flatMap((row) => values.map((value) => plain(value(row)))));
  }
}

/** `(?, ?), (?, ?)` on the embedded database, `(@0, @1), (@2, @3)` on SQL Server. */
function placesFor(manager: EntityManager, rows: number, columns: number): string {
  const numbered = manager.dataSource.options.type === 'mssql';
  const row = (index: number): string => `(${Array.from({ length: columns }, (_, column) => (numbered ? `@${index * columns + column}` : '?')).join(', ')})`;
  return Array.from({ length: rows }, (_, index) => row(index)).join(', ');
}

/** The embedded database has no truth values. */
function plain(value: Value): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
