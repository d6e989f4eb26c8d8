import { z } from 'zod';
import type { OnBehalf } from '../identity/on-behalf.ts';
import { getFromGraph, onBehalfOf, type DelegatedConnection } from './graph-call.ts';
import { Pauses } from './pauses.ts';

/** How somebody is reached in Teams. */
export interface AddressSource {
  /** The user principal name; null where Graph does not tell. Never rejects. Nothing is kept. */
  addressOf(objectId: string, onBehalf: OnBehalf): Promise<string | null>;
}

/** Somebody waits, and there is another way. */
const ANSWERED_WITHIN = 3_000;
const EVERYBODY = '';
/** What can stand in a link to Teams as one person: no comma, no space, nothing that ends an address. */
const answer = z.object({ userPrincipalName: z.string().max(1_024).regex(/^[^\s,;<>"@]+@[^\s,;<>"@]+$/) });

/**
 * Asks Graph for one person. That needs the delegated permission `User.ReadBasic.All`.
 *
 * @see https://learn.microsoft.com/graph/api/user-get
 */
export function createGraphAddresses(connection: DelegatedConnection): AddressSource {
  const pauses = new Pauses(connection.now);
  return {
    addressOf: async (objectId, onBehalf) => {
      if (pauses.left(EVERYBODY) > 0) return null;
      try {
        const path = `/users/${encodeURIComponent(objectId)}?$select=userPrincipalName`;
        const signal = AbortSignal.timeout(connection.timeoutMilliseconds ?? ANSWERED_WITHIN);
        const reply = await getFromGraph(onBehalfOf(connection, onBehalf), path, signal);
        if (reply.ok) return answer.parse(JSON.parse(reply.text)).userPrincipalName;
        if (reply.saidWhen) pauses.begin(EVERYBODY, reply.retryAfter);
        return null;
      } catch {
        // No token, no connection, no answer in time, or one that cannot be read.
        return null;
      }
    },
  };
}
