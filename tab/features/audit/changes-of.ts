interface Change {
  readonly field: string;
  /** Null for nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What an act changed, a field at a time; what is the same before and after is left out. */
export function changesOf(entry: { readonly before: string | null; readonly after: string | null }): Change[] {
  const [before, after] = [read(entry.before), read(entry.after)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .map((field) => ({ field, before: words(before[field]), after: words(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function read(json: string | null): Record<string, unknown> {
  return json === null ? {} : (JSON.parse(json) as Record<string, unknown>);
}

function words(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => words(item) ?? '').join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
