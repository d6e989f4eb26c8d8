import { z } from 'zod';
import type { Presence } from '../../../shared/vocabulary.ts';
import type { OnBehalf } from '../identity/on-behalf.ts';
import { onBehalfOf, postToGraph, refusalFrom, refusalOf, type DelegatedConnection, type GraphRefusal } from './graph-call.ts';
import { presenceFrom } from './presence-words.ts';

/** As many people as Graph takes in one call. */
export const IDS_A_CALL = 650;

export type PresenceAnswer =
  | {
      readonly kind: 'answered';
      /** Null where Graph says nothing that matters. */
      readonly presenceOf: (objectId: string) => Presence | null;
    }
  | GraphRefusal;

export interface PresenceSource {
  /**
   * Never rejects: what goes wrong is an answer.
   *
   * @param objectIds at most `IDS_A_CALL`
   * @param onBehalf whoever looks at the directory; it is one question for all who look
   */
  presencesOf(objectIds: readonly string[], onBehalf: OnBehalf): Promise<PresenceAnswer>;
}

const word = z.string().catch('');
const presence = z.object({ id: word, availability: word, activity: word }).catch({ id: '', availability: '', activity: '' });
const presences = z.object({ value: z.array(presence) });

/**
 * Asks Graph with `getPresencesByUserId`, which needs the delegated permission `Presence.Read.All`.
 *
 * @see https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid
 */
export function createGraphPresence(connection: DelegatedConnection): PresenceSource {
  return {
    presencesOf: async (objectIds, onBehalf) => {
      try {
        const reply = await postToGraph(onBehalfOf(connection, onBehalf), '/communications/getPresencesByUserId', { ids: objectIds });
        if (!reply.ok) return refusalOf(reply);
        return { kind: 'answered', presenceOf: readPresences(reply.text) };
      } catch (error) {
        return refusalFrom(error, connection.now());
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
