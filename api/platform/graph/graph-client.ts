import { postToGraph, type GraphConnection, type GraphReply } from './graph-call.ts';
import { retryAfter } from './retry-after.ts';

/** What became of a notice. Trying again is the caller's business. */
export type NoticeOutcome =
  | { readonly kind: 'delivered' }
  /** This person does not have the app; asking again will not help. */
  | { readonly kind: 'notInstalled' }
  /** Something went wrong with this notice, which may have been delivered all the same. */
  | { readonly kind: 'retryLater'; readonly milliseconds: number }
  /** Graph wants to be left alone for so long, whatever there is to deliver. */
  | { readonly kind: 'holdOn'; readonly milliseconds: number }
  | { readonly kind: 'refused' };

/** What Graph is told about a notice. */
export interface NoticeCall {
  readonly objectId: string;
  /** A deep link to the personal tab, of the same length for everybody. */
  readonly webUrl: string;
  /** A notice takes the place of an earlier one with the same number in the feed: so one that is sent twice is seen once. */
  readonly chainId: number;
}

export interface GraphClient {
  /** Never rejects: what goes wrong is an outcome. */
  sendActivityNotification(call: NoticeCall): Promise<NoticeOutcome>;
}

export function createGraphClient(connection: GraphConnection): GraphClient {
  return {
    sendActivityNotification: async ({ objectId, webUrl, chainId }) => {
      try {
        const path = `/users/${encodeURIComponent(objectId)}/teamwork/sendActivityNotification`;
        return outcomeOf(await postToGraph(connection, path, notice(webUrl, chainId)));
      } catch {
        // No token, no connection or no answer in time: none of it is about this notice.
        return { kind: 'retryLater', milliseconds: retryAfter(null, connection.now()) };
      }
    },
  };
}

/** The same words for everybody, so that nobody who sees the feed learns what happened or in which role. */
function notice(webUrl: string, chainId: number): object {
  return {
    topic: { source: 'text', value: 'Peer Support', webUrl },
    activityType: 'update',
    chainId,
    previewText: { content: 'You have an update in Peer Support.' },
    templateParameters: [],
  };
}

/** 403: a permission that is missing can be given; the outbox gives up after a day. */
const WORTH_ANOTHER_TRY = new Set([401, 403, 408, 409, 423, 425]);

function outcomeOf({ ok, status, text, retryAfter: milliseconds, saidWhen }: GraphReply): NoticeOutcome {
  if (ok) return { kind: 'delivered' };
  const notInstalled = status === 404 || (status === 403 && /\binstalled\b/i.test(text));
  if (notInstalled) return { kind: 'notInstalled' };
  if (status === 429 || (status === 503 && saidWhen)) return { kind: 'holdOn', milliseconds };
  if (status >= 500 || WORTH_ANOTHER_TRY.has(status)) return { kind: 'retryLater', milliseconds };
  return { kind: 'refused' };
}
