import { z } from 'zod';
import type { OnBehalf } from '../identity/on-behalf.ts';
import { getFromGraph, onBehalfOf, type DelegatedConnection } from './graph-call.ts';
import { Pauses } from './pauses.ts';

/** Somebody of the organisation. The id in lower case. */
export interface FoundPerson {
  readonly objectId: string;
  readonly name: string;
  readonly department: string | null;
}

export interface PeopleSearch {
  /** At most ten whose name begins like this; null where Graph does not tell. Never rejects. */
  search(beginning: string, onBehalf: OnBehalf): Promise<FoundPerson[] | null>;
}

const FOUND_MOST = 10;
const ANSWERED_WITHIN = 5_000;
const EVERYBODY = '';

const found = z.object({
  value: z.array(z.object({ id: z.string().min(1).toLowerCase(), displayName: z.string().min(1), department: z.string().nullish().catch(null) })),
});

/**
 * Searches the organisation by the beginning of names. That needs the delegated permission `User.Read.All`.
 *
 * @see https://learn.microsoft.com/graph/api/user-list
 */
export function createGraphPeopleSearch(connection: DelegatedConnection): PeopleSearch {
  const pauses = new Pauses(connection.now);
  return {
    search: async (beginning, onBehalf) => {
      if (pauses.left(EVERYBODY) > 0) return null;
      try {
        const signal = AbortSignal.timeout(connection.timeoutMilliseconds ?? ANSWERED_WITHIN);
        const { ok, text, saidWhen, retryAfter } = await getFromGraph(onBehalfOf(connection, onBehalf), `/users?${queryFor(beginning)}`, signal);
        if (ok) return found.parse(JSON.parse(text)).value.map(({ id, displayName, department }) => ({ objectId: id, name: displayName, department: department ?? null }));
        if (saidWhen) pauses.begin(EVERYBODY, retryAfter);
        return null;
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
