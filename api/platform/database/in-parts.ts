/** Ids named in one statement; both databases bound the number of parameters, SQL Server at 2,100. */
const IDS_A_STATEMENT = 500;

/** Looks for any number of ids, a part of them at a time. */
export async function inParts<T>(ids: readonly string[], look: (part: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < ids.length; start += IDS_A_STATEMENT) {
    found.push(...(await look(ids.slice(start, start + IDS_A_STATEMENT))));
  }
  return found;
}
