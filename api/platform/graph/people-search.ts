import { z } from 'zod';
import { getFromGraph, type GraphConnection } from './graph-call.ts';

/** Somebody of the organisation. The id in lower case. */
export interface FoundPerson {
  readonly objectId: string;
  readonly name: string;
  readonly department: string | null;
}

export interface PeopleSearch {
  /** At most ten whose name begins like this; null where Graph does not tell. Never rejects. */
  search(beginning: string): Promise<FoundPerson[] | null>;
}

const FOUND_MOST = 10;
const ANSWERED_WITHIN = 5_000;

const found = z.object({
  value: z.array(z.object({ id: z.string().min(1).toLowerCase(), displayName: z.string().min(1), department: z.string().nullish().catch(null) })),
});

/**
 * Searches the organisation by the beginning of names. That needs the application permission `User.Read.All`.
 *
 * @see https://learn.microsoft.com/graph/api/user-list
 */
export function createGraphPeopleSearch(connection: GraphConnection): PeopleSearch {
  return {
    search: async (beginning) => {
      try {
        const signal = AbortSignal.timeout(connection.timeoutMilliseconds ?? ANSWERED_WITHIN);
        const { ok, text } = await getFromGraph(connection, `/users?${queryFor(beginning)}`, signal);
        if (!ok) return null;
        return found.parse(JSON.parse(text)).value.map(({ id, displayName, department }) => ({ objectId: id, name: displayName, department: department ?? null }));
      } catch {
        // No token, no connection, no answer in time, or one that cannot be read.
        return null;
      }
    },
  };
}

function queryFor(beginning: string): string {
  // Inside a text of OData an apostrophe is doubled.
  const text = beginning.replaceAll("'", "''");
  const filter = ['displayName', 'givenName', 'surname'].map((field) => `startswith(${field},'${text}')`).join(' or ');
  return new URLSearchParams({ $filter: filter, $select: 'id,displayName,department', $top: String(FOUND_MOST) }).toString();
}
