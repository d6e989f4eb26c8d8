import type { GraphTokenSource } from './graph-tokens.ts';
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

export interface GraphClientOptions {
  /** With the version, for instance `https://graph.microsoft.com/v1.0`. */
  readonly graphUrl: string;
  readonly tokens: GraphTokenSource;
  readonly now: () => Date;
  readonly timeoutMilliseconds?: number;
}

export function createGraphClient(options: GraphClientOptions): GraphClient {
  return {
    sendActivityNotification: async (objectId, webUrl) => {
      try {
        const response = await post(objectId, webUrl, options);
        return await outcomeOf(response, options);
      } catch {
        // No token, no connection or no answer in time: none of it is about this notice.
        return { kind: 'retryLater', milliseconds: retryAfter(null, options.now()) };
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

async function post(objectId: string, webUrl: string, options: GraphClientOptions): Promise<Response> {
  const token = await options.tokens.token();
  return fetch(`${options.graphUrl}/users/${encodeURIComponent(objectId)}/teamwork/sendActivityNotification`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(notice(webUrl)),
    redirect: 'error',
    signal: AbortSignal.timeout(options.timeoutMilliseconds ?? 10_000),
  });
}

/** 403: a permission that is missing can be given; the outbox gives up after a day. */
const WORTH_ANOTHER_TRY = new Set([401, 403, 408, 409, 423, 425, 429]);

async function outcomeOf(response: Response, options: GraphClientOptions): Promise<NoticeOutcome> {
  // Read in every case, or the connection cannot be used again.
  const body = await response.text();
  if (response.ok) return { kind: 'delivered' };
  if (response.status === 401) options.tokens.forget();
  const notInstalled = response.status === 404 || (response.status === 403 && /\binstalled\b/i.test(body));
  if (notInstalled) return { kind: 'notInstalled' };
  if (response.status >= 500 || WORTH_ANOTHER_TRY.has(response.status)) {
    return { kind: 'retryLater', milliseconds: retryAfter(response.headers.get('retry-after'), options.now()) };
  }
  return { kind: 'refused' };
}
