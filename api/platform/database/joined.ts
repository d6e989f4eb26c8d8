import type { EntityManager } from 'typeorm';

/**
 * SQL for all values of a column in a group as one text with commas between, in no order. The values have no commas.
 * A row a group in place of a row a value: handing over a row is what takes time.
 */
export function joinedValues(manager: EntityManager, column: string): string {
  return manager.dataSource.options.type === 'mssql' ? `STRING_AGG(CAST(${column} AS nvarchar(max)), ',')` : `string_agg(${column}, ',')`;
}
