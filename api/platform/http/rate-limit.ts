import { createHash } from 'node:crypto';
import type { Viewer } from '../identity/viewer.ts';

/** One process keeps this in memory; several share it through a store of their own. */
export interface RateLimiter {
  /** Takes one token for this key. False: there is none left, wait. */
  take(key: string): Promise<boolean>;
}

/** A viewer's key. It lives as long as the bucket, in memory, and tells nothing about the person by itself. */
export function rateLimitKey(viewer: Viewer): string {
  return createHash('sha256').update(`rate-limit|${viewer.tenantId}|${viewer.objectId}`).digest('base64url');
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

const MINUTE = 60_000;
/** Above this many buckets, those that are full again are forgotten. */
const SWEEP_ABOVE = 10_000;

/** A token bucket a key: full at first, refilled evenly over a minute. */
export function createMemoryRateLimiter(options: { readonly perMinute?: number; readonly now: () => Date }): RateLimiter {
  const most = options.perMinute ?? 60;
  const buckets = new Map<string, Bucket>();
  const refilled = (bucket: Bucket | undefined, at: number): number =>
    bucket === undefined ? most : Math.min(most, bucket.tokens + (Math.max(0, at - bucket.at) * most) / MINUTE);
  const sweep = (at: number): void => {
    for (const [key, bucket] of buckets) if (refilled(bucket, at) >= most) buckets.delete(key);
  };
  return {
    take: (key) => {
      const at = options.now().getTime();
      if (buckets.size > SWEEP_ABOVE) sweep(at);
      const bucket = buckets.get(key);
      const tokens = refilled(bucket, at);
      // A clock that is put back must not refill the same time twice.
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: Math.max(at, bucket?.at ?? at) });
      return Promise.resolve(tokens >= 1);
    },
  };
}
