import { createHash } from 'node:crypto';
import type { CsvEncoding } from '../../../shared/roster-csv/problems.ts';

/** What the bytes of a file are, before anything of it is read. */
export interface FileKind {
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly size: number;
  /** Null where it is no text. */
  readonly encoding: CsvEncoding | null;
}

const LABELS: Readonly<Record<CsvEncoding, string>> = { UTF_8: 'utf-8', UTF_16_LE: 'utf-16le', UTF_16_BE: 'utf-16be', WINDOWS_1252: 'windows-1252' };

/** Looks at every byte once: a file is only UTF-8 if all of it is. */
export async function kindOf(parts: AsyncIterable<Buffer>): Promise<FileKind> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let [size, isUtf8, hasNul] = [0, true, false];
  let marked: CsvEncoding | null = null;
  for await (const bytes of parts) {
    if (size === 0) marked = markOf(bytes);
    hash.update(bytes);
    size += bytes.length;
    hasNul ||= bytes.includes(0);
    isUtf8 &&= decodes(utf8, bytes, true);
  }
  isUtf8 &&= decodes(utf8, Buffer.alloc(0), false);
  const unmarked = isUtf8 ? 'UTF_8' : 'WINDOWS_1252';
  return { hash: hash.digest('hex'), size, encoding: marked ?? (hasNul ? null : unmarked) };
}

/** UTF-16 is told by its mark alone. */
function markOf(bytes: Buffer): CsvEncoding | null {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return 'UTF_16_LE';
  return mark === 'feff' ? 'UTF_16_BE' : null;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, without its mark, in pieces. */
export async function* textOf(parts: AsyncIterable<Buffer>, encoding: CsvEncoding): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder(LABELS[encoding]);
  for await (const bytes of parts) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
  return undefined;
}
