import { useCallback } from 'react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { EXPORT_PART_ROWS } from '../../../../shared/limits.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { RosterCsvQuery } from './roster-csv.query.ts';

/**
 * Saves people of the roster as a file on this device.
 *
 * @param name of the file
 */
export function useExport(name: string) {
  const client = useApolloClient();
  return useOneAtATime(
    useCallback(
      /** @param ids null for everybody @returns whether there is a file */
      async (ids: readonly string[] | null): Promise<boolean> => {
        const parts = await (ids === null ? everybody(client) : these(client, ids)).catch(() => null);
        if (parts === null) return false;
        saveFile(name, 'text/csv', parts.join(''));
        return true;
      },
      [client, name],
    ),
  );
}

async function ask(client: ApolloClient, variables: { readonly ids: string[] | null; readonly after: string | null }) {
  const { data } = await client.query({ query: RosterCsvQuery, variables, fetchPolicy: 'no-cache' });
  if (data === undefined) throw new Error('The API answered without data.');
  return data.rosterCsv;
}

async function everybody(client: ApolloClient): Promise<string[]> {
  const parts: string[] = [];
  for (let after: string | null = null; ;) {
    const { text, next } = await ask(client, { ids: null, after });
    parts.push(text);
    if (next === null) return parts;
    after = next;
  }
}

async function these(client: ApolloClient, ids: readonly string[]): Promise<string[]> {
  const parts: string[] = [];
  for (let start = 0; start < ids.length; start += EXPORT_PART_ROWS) {
    const { text } = await ask(client, { ids: ids.slice(start, start + EXPORT_PART_ROWS), after: null });
    // The headings stand in each part, and belong only above the first.
    parts.push(start === 0 ? text : text.slice(text.indexOf('\r\n') + 2));
  }
  return parts;
}
