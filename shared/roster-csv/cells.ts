/** What a spreadsheet would take for a formula or a command. */
const DANGEROUS = /^[=+\-@\t\r]/u;
const MADE_HARMLESS = /^'+[=+\-@\t\r]/u;
/** A sign with a space behind it begins a list, as people write one. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\s|$))/u;

/** A cell that no spreadsheet runs. `asItWas` gives back what was there, also where it began with apostrophes itself. */
export function harmless(cell: string): string {
  return DANGEROUS.test(cell) || MADE_HARMLESS.test(cell) ? `'${cell}` : cell;
}

export function asItWas(cell: string): string {
  return MADE_HARMLESS.test(cell) ? cell.slice(1) : cell;
}

/** Whether a cell came in without the apostrophe that makes it harmless. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}

/** One line of a file by RFC 4180, with its line end. Every cell is made harmless. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(harmless).map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** By this a spreadsheet knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ');
}

/** The values of a cell: separated by semicolons, bars or lines, or by commas where no value has one itself. */
export function separated(cell: string, isValue: (text: string) => boolean): string[] {
  const parts = cell.split(/[;|\n]/u).map((part) => part.trim());
  return parts.flatMap((part) => (isValue(part) ? [part] : part.split(',').map((value) => value.trim()))).filter((value) => value !== '');
}
