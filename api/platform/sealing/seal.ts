import { FlattenedEncrypt, flattenedDecrypt, type FlattenedJWE } from 'jose';

/** Sealed bytes show their length only in these steps, so that a length does not tell what was written. */
const STEP = 512;
const LENGTH_BYTES = 4;
const VERSION = 1;

/** A random AES-256 key of one conversation (or of one day's notices). */
export interface DataKey {
  readonly id: string;
  readonly secret: Uint8Array;
}

/** Where sealed bytes stand. Bytes that are moved to another row, table or tenant cannot be opened there. */
export interface SealedPlace {
  readonly tenantId: string;
  readonly table: string;
  readonly column: string;
  readonly conversationId: string;
  readonly rowId: string;
}

/** Sealed bytes that do not open: they were changed, moved, or sealed with another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * Encrypts a value with AES-256-GCM. The envelope is a JSON Web Encryption object (RFC 7516), whose general form can
 * later name further recipients.
 *
 * @returns bytes to be stored
 */
export async function seal(key: DataKey, place: SealedPlace, value: unknown): Promise<Buffer> {
  const envelope = await new FlattenedEncrypt(padded(value))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key.id, v: VERSION })
    .setAdditionalAuthenticatedData(associatedData(place))
    .encrypt(key.secret);
  return Buffer.from(JSON.stringify(envelope));
}

/**
 * Decrypts what `seal` made for the same place.
 *
 * @throws SealBroken
 */
export async function open<T>(key: DataKey, place: SealedPlace, sealed: Buffer): Promise<T> {
  try {
    const envelope = JSON.parse(sealed.toString()) as FlattenedJWE;
    if (envelope.aad !== Buffer.from(associatedData(place)).toString('base64url')) throw new SealBroken();
    if (!isExact(envelope)) throw new SealBroken();
    const { plaintext } = await flattenedDecrypt(envelope, key.secret, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return unpadded(plaintext) as T;
  } catch {
    throw new SealBroken();
  }
}

/** A last character of base64 has bits that say nothing: an envelope that differs only there was changed all the same. */
function isExact({ iv = '', ciphertext, tag = '' }: FlattenedJWE): boolean {
  return [iv, ciphertext, tag].every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

function associatedData({ tenantId, table, column, conversationId, rowId }: SealedPlace): Uint8Array {
  return Buffer.from(JSON.stringify([VERSION, tenantId, table, column, conversationId, rowId]));
}

function padded(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const result = Buffer.alloc(Math.ceil((json.length + LENGTH_BYTES) / STEP) * STEP);
  result.writeUInt32BE(json.length);
  json.copy(result, LENGTH_BYTES);
  return result;
}

function unpadded(bytes: Uint8Array): unknown {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return JSON.parse(buffer.subarray(LENGTH_BYTES, LENGTH_BYTES + buffer.readUInt32BE()).toString());
}
