import { createHash } from 'node:crypto';
import type { SealedPlace } from '../sealing/seal.ts';

/** Notices wait for a day at most, so the keys of their recipients are destroyed after two. */
export const NOTICE_KEY_DAYS = 2;

/** The notices of one UTC day share a data key; its id, a UUID, is made from the day. */
export function noticeKeyId(day: string): string {
  const hex = createHash('sha256').update(`notices of ${day}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

export function placeOf(noticeId: string, keyId: string): SealedPlace {
  return { tenantId: '', table: 'outbox', column: 'sealed', conversationId: keyId, rowId: noticeId };
}
