import { MssqlParameter, type ColumnOptions } from 'typeorm';

/**
 * The column types of both databases behind one vocabulary, for entities and migrations alike. Which database it is
 * has to be known when an entity's decorators run, so it is read from the environment and not passed in.
 */
const onSqlServer = process.env['DATABASE_URL']?.startsWith('mssql:') ?? false;

type Column = Pick<ColumnOptions, 'type' | 'length' | 'precision' | 'transformer'>;

export const uuid: Column = onSqlServer
  ? { type: 'uniqueidentifier', transformer: { from: lowerCase, to: same } }
  : { type: 'varchar', length: '36' };

/** An instant, to the millisecond, in UTC. */
export const instant: Column = onSqlServer ? { type: 'datetimeoffset', precision: 3 } : { type: 'datetime' };

/** An instant in a condition that a query builder is given as text: SQL Server would round one without a type to 3 ms. */
export function instantParameter(value: Date): Date | MssqlParameter {
  return onSqlServer ? new MssqlParameter(value, 'datetimeoffset', 3) : value;
}

/** A UTC calendar day, `YYYY-MM-DD`. */
export const day: Column = { type: 'varchar', length: '10' };

export const integer: Column = { type: 'integer' };

export const flag: Column = onSqlServer ? { type: 'bit' } : { type: 'boolean' };

/** Text of any length. */
export const longText: Column = onSqlServer ? { type: 'nvarchar', length: 'max' } : { type: 'text' };

/** Text for people, of up to `length` UTF-16 units. */
export function text(length: number): Column {
  return onSqlServer ? { type: 'nvarchar', length: String(length) } : { type: 'varchar', length: String(length) };
}

/** A word or tag of ASCII characters. */
export function word(length: number): Column {
  return { type: 'varchar', length: String(length) };
}

/** Bytes. The embedded engine hands them out as an ArrayBuffer. */
export const bytes: Column = onSqlServer
  ? { type: 'varbinary', length: 'max' }
  : { type: 'blob', transformer: { from: asBuffer, to: same } };

/** What a migration needs of a column type. */
export function inTable(column: Column): { type: string; length?: string; precision?: number } {
  return {
    type: typeof column.type === 'string' ? column.type : 'varchar',
    ...(column.length === undefined ? {} : { length: String(column.length) }),
    ...(typeof column.precision === 'number' ? { precision: column.precision } : {}),
  };
}

function asBuffer(value: ArrayBuffer | Uint8Array | null): Buffer | null {
  if (value === null) return null;
  return value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

function lowerCase(value: string | null): string | null {
  return value === null ? null : value.toLowerCase();
}

function same<T>(value: T): T {
  return value;
}
