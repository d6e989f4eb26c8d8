import { z } from 'zod';
import type { OnBehalf } from '../identity/on-behalf.ts';
import { onBehalfOf, postToGraph, refusalFrom, refusalOf, type DelegatedConnection, type GraphRefusal } from './graph-call.ts';
import { dataUriOf } from './photo-data.ts';
import { retryAfter } from './retry-after.ts';

/** As many questions as Graph takes in one call. */
export const PHOTOS_A_CALL = 20;

export interface PhotosAnswer {
  /** Object id -> the photo as a `data:` address, or null for somebody who has none that can be shown. */
  readonly photos: ReadonlyMap<string, string | null>;
  /** Why somebody is missing in it. */
  readonly refusal: GraphRefusal | null;
}

export interface PhotoSource {
  /**
   * Never rejects: what goes wrong is an answer.
   *
   * @param objectIds at most `PHOTOS_A_CALL`
   */
  photosOf(objectIds: readonly string[], onBehalf: OnBehalf): Promise<PhotosAnswer>;
}

/** They come after everything else, and nobody waits for them. */
const ANSWERED_WITHIN = 5_000;

const part = z.object({ id: z.string(), status: z.number(), headers: z.record(z.string(), z.string()).catch({}), body: z.unknown() });
const batch = z.object({ responses: z.array(part) });
type Part = z.infer<typeof part>;

/**
 * Asks Graph with one batch, which needs the delegated permission `ProfilePhoto.Read.All`.
 *
 * @see https://learn.microsoft.com/graph/api/profilephoto-get
 * @see https://learn.microsoft.com/graph/json-batching
 */
export function createGraphPhotos(connection: DelegatedConnection): PhotoSource {
  const { now, timeoutMilliseconds = ANSWERED_WITHIN } = connection;
  return {
    photosOf: async (objectIds, onBehalf) => {
      try {
        const requests = objectIds.map((id, index) => ({ id: String(index), method: 'GET', url: `/users/${encodeURIComponent(id)}/photos/48x48/$value` }));
        const reply = await postToGraph({ ...onBehalfOf(connection, onBehalf), timeoutMilliseconds }, '/$batch', { requests });
        if (!reply.ok) return { photos: new Map(), refusal: refusalOf(reply) };
        return answerFrom(objectIds, batch.parse(JSON.parse(reply.text)).responses, now());
      } catch (error) {
        return { photos: new Map(), refusal: refusalFrom(error, now()) };
      }
    },
  };
}

function answerFrom(objectIds: readonly string[], parts: readonly Part[], now: Date): PhotosAnswer {
  const photos = new Map<string, string | null>();
  let refusal: GraphRefusal | null = null;
  for (const each of parts) {
    const objectId = objectIds[Number(each.id)];
    if (objectId === undefined) continue;
    if (each.status === 200 || each.status === 404) photos.set(objectId, each.status === 200 ? dataUriOf(each.body) : null);
    else refusal = harder(refusal, refusalOf({ status: each.status, retryAfter: retryAfter(waitOf(each), now) }));
  }
  return { photos, refusal };
}

function waitOf({ headers }: Part): string | null {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1] ?? null;
}

/** What is throttled counts more than what is refused, and the longest wait most. */
function harder(one: GraphRefusal | null, other: GraphRefusal): GraphRefusal {
  if (one?.kind !== 'retryLater') return other;
  return other.kind === 'retryLater' && other.milliseconds > one.milliseconds ? other : one;
}
