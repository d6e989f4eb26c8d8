import { postToGraph, type GraphConnection, type GraphReply } from './graph-call.ts';
import { retryAfter } from './retry-after.ts';

/** What became of a notice. Trying again is the caller's business. */
export type NoticeOutcome =
  | { readonly kind: 'delivered' }
  /** This person does not have the app; asking again will not help. */
  | { readonly kind: 'notInstalled' }
  | { readonly kind: 'retryLater'; readonly milliseconds: number }
  | { readonly kind: 'refused' };

export interface GraphClient {
  /** Never rejects: what goes wrong is an outcome. */
  sendActivityNotification(objectId: string, webUrl: string): Promise<NoticeOutcome>;
}

export function createGraphClient(connection: GraphConnection): GraphClient {
  return {
    sendActivityNotification: async (objectId, webUrl) => {
      try {
        const path = `/users/${encodeURIComponent(objectId)}/teamwork/sendActivityNotification`;
        return outcomeOf(await postToGraph(connection, path, notice(webUrl)));
      } catch {
        // No token, no connection or no answer in time: none of it is about this notice.
        return { kind: 'retryLater', milliseconds: retryAfter(null, connection.now()) };
      }
    },
  };
}

/** The same words for everybody, so that nobody who sees the feed learns what happened or in which role. */
function notice(webUrl: string): object {
  return {
    topic: { source: 'text', value: 'Peer Support', webUrl },
    activityType: 'update',
    previewText: { content: 'You have an update in Peer Support.' },
    templateParameters: [],
  };
}

/** 403: a permission that is missing can be given; the outbox gives up after a day. */
const WORTH_ANOTHER_TRY = new Set([401, 403, 408, 409, 423, 425, 429]);

function outcomeOf(reply: GraphReply): NoticeOutcome {
  if (reply.ok) return { kind: 'delivered' };
  const notInstalled = reply.status === 404 || (reply.status === 403 && /\binstalled\b/i.test(reply.text));
  if (notInstalled) return { kind: 'notInstalled' };
  if (reply.status >= 500 || WORTH_ANOTHER_TRY.has(reply.status)) return { kind: 'retryLater', milliseconds: reply.retryAfter };
  return { kind: 'refused' };
}
