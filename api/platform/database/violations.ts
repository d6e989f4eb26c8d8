import { QueryFailedError } from 'typeorm';

/** SQL Server's numbers for a broken unique index and a broken unique constraint. */
const UNIQUE_NUMBERS: readonly unknown[] = [2601, 2627];

/** Whether a unique index refused a row: somebody else was first. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, number, message } = error.driverError as { code?: unknown; number?: unknown; message?: unknown };
  return (
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
    UNIQUE_NUMBERS.includes(number) ||
    /unique constraint/i.test(String(message))
  );
}
