import { z } from 'zod';
import type { Presence } from '../../../shared/vocabulary.ts';
import { postToGraph, type GraphConnection } from './graph-call.ts';
import { presenceFrom } from './presence-words.ts';
import { retryAfter } from './retry-after.ts';

/** As many people as Graph takes in one call. */
export const IDS_A_CALL = 650;

export type PresenceAnswer =
  | {
      readonly kind: 'answered';
      /** Null where Graph says nothing that matters. */
      readonly presenceOf: (objectId: string) => Presence | null;
    }
  /** The organisation has not given the permission. */
  | { readonly kind: 'notConsented' }
  | { readonly kind: 'retryLater'; readonly milliseconds: number };

export interface PresenceSource {
  /**
   * Never rejects: what goes wrong is an answer.
   *
   * @param objectIds at most `IDS_A_CALL`
   */
  presencesOf(objectIds: readonly string[]): Promise<PresenceAnswer>;
}

const word = z.string().catch('');
const presence = z.object({ id: word, availability: word, activity: word }).catch({ id: '', availability: '', activity: '' });
const presences = z.object({ value: z.array(presence) });

/**
 * Asks Graph with `getPresencesByUserId`, which needs the application permission `Presence.Read.All`.
 *
 * @see https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid
 */
export function createGraphPresence(connection: GraphConnection): PresenceSource {
  return {
    presencesOf: async (objectIds) => {
      try {
        const reply = await postToGraph(connection, '/communications/getPresencesByUserId', { ids: objectIds });
        if (reply.status === 403) return { kind: 'notConsented' };
        if (!reply.ok) return { kind: 'retryLater', milliseconds: reply.retryAfter };
        return { kind: 'answered', presenceOf: readPresences(reply.text) };
      } catch {
        // No token, no connection, no answer in time, or one that cannot be read.
        return { kind: 'retryLater', milliseconds: retryAfter(null, connection.now()) };
      }
    },
  };
}

/** Of all that Graph tells about people, only the word that matters is kept. */
function readPresences(text: string): (objectId: string) => Presence | null {
  const { value } = presences.parse(JSON.parse(text));
  const found = new Map(value.map(({ id, ...words }) => [id.toLowerCase(), presenceFrom(words)]));
  return (objectId) => found.get(objectId.toLowerCase()) ?? null;
}
