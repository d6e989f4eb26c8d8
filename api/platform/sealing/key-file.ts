import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { PlainFault } from '../plain-fault.ts';
import type { MasterKey, MasterKeys } from './master-keys.ts';

const KEY_BYTES = 32;
const secret = z
  .base64url()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine(({ length }) => length === KEY_BYTES);
const keyFile = z.object({
  note: z.string(),
  pepper: secret,
  current: z.uuid(),
  epochs: z.record(z.uuid(), secret),
});

/** The key file is there but cannot be used. */
export class KeyFileUnusable extends PlainFault {}

/** Reads the master keys of local mode from a file, and makes the file where there is none. Not for production. */
export async function openKeyFile(file: string): Promise<MasterKeys> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return create(file);
    throw new KeyFileUnusable(`The key file ${file} cannot be read.`, { cause: error });
  });
  try {
    const { pepper, current, epochs } = keyFile.parse(JSON.parse(text));
    const keys = new Map(Object.entries(epochs).map(([epoch, bytes]) => [epoch, { epoch, secret: bytes }]));
    return { current: known(keys, current), byEpoch: (epoch) => Promise.resolve(keys.get(epoch)), pepper };
  } catch (error) {
    throw new KeyFileUnusable(`The key file ${file} is damaged. Without it, what was sealed cannot be read.`, { cause: error });
  }
}

async function create(file: string): Promise<string> {
  const epoch = randomUUID();
  const text = JSON.stringify({
    note: 'Keys of a local Peer Support. Whoever has this file and the databases can read every conversation.',
    pepper: randomBytes(KEY_BYTES).toString('base64url'),
    current: epoch,
    epochs: { [epoch]: randomBytes(KEY_BYTES).toString('base64url') },
  });
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    throw new KeyFileUnusable(`The folder ${dirname(file)} cannot be written to.`, { cause: error });
  }
  return text;
}

function known(keys: ReadonlyMap<string, MasterKey>, epoch: string): MasterKey {
  const key = keys.get(epoch);
  if (!key) throw new Error('The current epoch has no key.');
  return key;
}
