import { Table, TableForeignKey, TableIndex, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { inTable } from './columns.ts';

type ColumnType = Parameters<typeof inTable>[0];

/** A column as a migration names it. */
export interface ColumnPlan {
  readonly type: ColumnType;
  readonly nullable?: boolean;
  /** An integer that the database gives to each new row, one more than to any before. */
  readonly counting?: boolean;
}

export interface IndexPlan {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique?: boolean;
  readonly where?: string;
}

export interface TablePlan {
  readonly name: string;
  readonly primary: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType | ColumnPlan>>;
  readonly indexes?: readonly IndexPlan[];
  /** Column -> table whose `id` it names. */
  readonly references?: Readonly<Record<string, string>>;
}

/** Creates a table on either database through TypeORM's schema API. */
export async function createTable(runner: QueryRunner, plan: TablePlan): Promise<void> {
  await runner.createTable(
    new Table({
      name: plan.name,
      columns: Object.entries(plan.columns).map(([name, column]) => columnOptions(name, column, plan.primary)),
      foreignKeys: Object.entries(plan.references ?? {}).map(
        ([column, table]) =>
          new TableForeignKey({
            name: `${plan.name}_${column}`,
            columnNames: [column],
            referencedTableName: table,
            referencedColumnNames: ['id'],
          }),
      ),
    }),
  );
  for (const index of plan.indexes ?? []) await createIndex(runner, plan.name, index);
}

export async function createIndex(runner: QueryRunner, table: string, { name, columns, unique = false, where }: IndexPlan): Promise<void> {
  await runner.createIndex(table, new TableIndex({ name, columnNames: [...columns], isUnique: unique, ...(where === undefined ? {} : { where }) }));
}

/** Drops an index by the name that it was given: TypeORM would look for it by the name under which the server lists it. */
export async function dropIndex(runner: QueryRunner, table: string, name: string): Promise<void> {
  await runner.query(`DROP INDEX "${name}"${runner.dataSource.options.type === 'mssql' ? ` ON "${table}"` : ''}`);
}

/**
 * Adds a column that may be null. In SQL that both databases understand: for the embedded one TypeORM would make the
 * table anew, which it does not allow while other tables refer to it.
 */
export async function addColumn(runner: QueryRunner, table: string, name: string, column: ColumnType): Promise<void> {
  const { type, length, precision } = inTable(column);
  const size = length ?? precision;
  await runner.query(`ALTER TABLE "${table}" ADD "${name}" ${type}${size === undefined ? '' : `(${String(size)})`} NULL`);
}

/** Drops a column that no index names; in SQL for the same reason. */
export async function dropColumn(runner: QueryRunner, table: string, name: string): Promise<void> {
  await runner.query(`ALTER TABLE "${table}" DROP COLUMN "${name}"`);
}

function columnOptions(name: string, column: ColumnType | ColumnPlan, primary: readonly string[]): TableColumnOptions {
  const plan: ColumnPlan = isPlan(column) ? column : { type: column };
  const generated = plan.counting === true ? ({ isGenerated: true, generationStrategy: 'increment' } as const) : {};
  return { name, ...inTable(plan.type), isNullable: plan.nullable ?? false, isPrimary: primary.includes(name), ...generated };
}

function isPlan(column: ColumnType | ColumnPlan): column is ColumnPlan {
  return typeof column.type === 'object';
}

/** Drops a table, and with it what leads from it and its indexes. */
export async function dropTable(runner: QueryRunner, name: string): Promise<void> {
  await runner.dropTable(name, false, true, false);
}
