/** A larger one is left out: a page shows two dozen of them. */
export const PHOTO_BYTES_MOST = 10_000;

/** What the first bytes say; what Graph says about the type is not believed. */
const KINDS: readonly { readonly type: string; readonly begins: readonly number[] }[] = [
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

/**
 * A photo as Graph has it in a batch (base64) as a `data:` address.
 *
 * @returns null for what is no JPEG or PNG, and for what is too large
 */
export function dataUriOf(body: unknown): string | null {
  if (typeof body !== 'string' || body.length > PHOTO_BYTES_MOST * 2) return null;
  const bytes = Buffer.from(body, 'base64');
  if (bytes.length > PHOTO_BYTES_MOST) return null;
  const kind = KINDS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  return kind ? `data:${kind.type};base64,${bytes.toString('base64')}` : null;
}
