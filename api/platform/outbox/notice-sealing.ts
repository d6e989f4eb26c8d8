import { createHash } from 'node:crypto';
import type { Keyring } from '../sealing/keyring.ts';
import { open, type SealedPlace } from '../sealing/seal.ts';
import type { PersonKey } from '../sealing/tags.ts';
import type { OutboxNotice } from './outbox.entity.ts';

/** The notices of one UTC day share a data key; its id, a UUID, is made from the day. */
export function noticeKeyId(day: string): string {
  const hex = createHash('sha256').update(`notices of ${day}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** Who is to be told, and what of. Those that were sealed first said only who. */
export interface Recipient extends PersonKey {
  readonly about?: string;
}

/** Where a recipient is sealed. The table had another name when the first were: what was sealed then has to open. */
export function placeOf(noticeId: string, keyId: string): SealedPlace {
  return { tenantId: '', table: 'outbox', column: 'sealed', conversationId: keyId, rowId: noticeId };
}

/** Undefined where it can no longer be read: another try would change nothing. */
export async function recipientOf(keyring: Keyring, { id, keyId, sealed }: OutboxNotice): Promise<Recipient | undefined> {
  const key = (await keyring.find([keyId])).get(keyId);
  return key && open<Recipient>(key, placeOf(id, keyId), sealed).catch(() => undefined);
}
