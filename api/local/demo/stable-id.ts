import { createHash } from 'node:crypto';

/** A lower-case UUID (version 8, RFC 9562) that is always the same for the same kind and name. */
export function stableId(kind: string, name: string): string {
  const bytes = createHash('sha256').update(`peer-support-demo/${kind}/${name}`).digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
