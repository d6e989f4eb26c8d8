import { ApolloLink } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import { defer, mergeMap } from 'rxjs';
import type { LiveLinkOptions } from './live-link.ts';

const BACKOFF_MOST = 60_000;

/**
 * News over a WebSocket. What it needs is fetched when news are first asked for, so that the first screen does not wait
 * for it. It never gives up, and waits a little longer each time.
 */
export function createLazyLiveLink(options: LiveLinkOptions): ApolloLink {
  const retry = new RetryLink({ delay: { initial: 2_000, max: BACKOFF_MOST, jitter: true }, attempts: { max: Infinity, retryIf: () => true } });
  let fetched: ApolloLink | undefined;
  const live = async (): Promise<ApolloLink> => {
    const { createLiveLink } = await import('./live-link.ts');
    // One connection, however many ask for news while the file is on its way.
    return (fetched ??= createLiveLink(options));
  };
  const link = new ApolloLink((operation, forward) => defer(live).pipe(mergeMap((known) => known.request(operation, forward))));
  return ApolloLink.from([retry, link]);
}
