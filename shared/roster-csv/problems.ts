/** Everything that can be wrong with a file of the roster, as a whole or in a cell. The tab words each of them. */
export const CSV_PROBLEMS = [
  'EMPTY_FILE', 'NOT_TEXT', 'NO_ROWS', 'TOO_MANY_ROWS', 'MISSING_COLUMN', 'DOUBLE_COLUMN', 'QUOTE_NOT_CLOSED', 'QUOTE_INSIDE', 'ROW_TOO_LONG',
  'CELL_COUNT', 'REQUIRED', 'OBJECT_ID', 'DOUBLE_PERSON', 'FORMULA', 'CONTROL_CHARACTERS', 'TOO_LONG', 'STEP', 'STEP_FOR_NEW', 'STEP_CHANGE', 'SITE',
  'SITE_TWICE', 'TOPIC', 'TOPIC_TWICE', 'LANGUAGE', 'TOO_MANY_VALUES', 'WAY_OF_TALKING', 'KIND_OF_HELP', 'TIME_ZONE', 'HOURS', 'HOURS_OVERLAP',
  'HOURS_TOO_MANY', 'NUMBER', 'YES_NO', 'DATE',
] as const;
export type CsvProblemKind = (typeof CSV_PROBLEMS)[number];

/** How the text of a file was written. The last is only tried where a file is no UTF-8. */
export const CSV_ENCODINGS = ['UTF_8', 'UTF_16_LE', 'UTF_16_BE', 'WINDOWS_1252'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

export const CSV_DELIMITERS = ['COMMA', 'SEMICOLON', 'TAB'] as const;
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

/** How far an import has come. */
export const ROSTER_IMPORT_STATES = ['UPLOADING', 'REFUSED', 'CHECKED', 'DONE'] as const;
export type RosterImportState = (typeof ROSTER_IMPORT_STATES)[number];
