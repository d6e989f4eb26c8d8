import { randomBytes } from 'node:crypto';
import { FlattenedEncrypt, flattenedDecrypt, type FlattenedJWE } from 'jose';
import { In, LessThan } from 'typeorm';
import { dayOf, type Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inParts } from '../database/in-parts.ts';
import { DataKeyRow } from './keyring.entity.ts';
import type { MasterKeys } from './master-keys.ts';
import type { DataKey } from './seal.ts';

const KEY_BYTES = 32;

/** The data keys. A key is made before the row that needs it and destroyed before the rows that used it. */
export interface Keyring {
  create(id: string): Promise<DataKey>;
  /** The keys that still exist; one that was destroyed is missing from the map. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, DataKey>>;
  /** Which of these ids have a key. */
  existing(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The key of an id, made where there is none yet. For keys that several rows share. */
  findOrCreate(id: string): Promise<DataKey>;
  /** After this nothing that was sealed with the keys can be read, by nobody. */
  destroy(ids: readonly string[]): Promise<void>;
  /** Keys made before a day, for the sweeping of those that no row uses. */
  olderThan(day: string): Promise<string[]>;
}

export function createKeyring(database: Database, masters: MasterKeys, clock: Clock): Keyring {
  return new DatabaseKeyring(database, masters, clock);
}

class DatabaseKeyring implements Keyring {
  constructor(
    private readonly database: Database,
    private readonly masters: MasterKeys,
    private readonly clock: Clock,
  ) {}

  create: Keyring['create'] = async (id) => {
    const key = { id, secret: new Uint8Array(randomBytes(KEY_BYTES)) };
    const { epoch, secret } = this.masters.current;
    const row = { id, epoch, wrapped: await wrap(secret, key), createdDay: dayOf(this.clock.now()) };
    await this.database.unitOfWork((manager) => manager.insert(DataKeyRow, row));
    return key;
  };

  find: Keyring['find'] = async (ids) => {
    const rows = await inParts(ids, (part) => this.database.reader.findBy(DataKeyRow, { id: In(part) }));
    const keys = await Promise.all(rows.map((row) => unwrap(this.masters, row)));
    return new Map(keys.map((key) => [key.id, key]));
  };

  existing: Keyring['existing'] = async (ids) => {
    const rows = await inParts(ids, (part) =>
      this.database.reader.find(DataKeyRow, { select: { id: true }, where: { id: In(part) } }),
    );
    return new Set(rows.map(({ id }) => id));
  };

  findOrCreate: Keyring['findOrCreate'] = async (id) => {
    const existing = (await this.find([id])).get(id);
    if (existing) return existing;
    // Another instance may be making it at this moment: then its key is the one that counts.
    return this.create(id).catch(async (error: unknown) => {
      const other = (await this.find([id])).get(id);
      if (other) return other;
      throw error;
    });
  };

  destroy: Keyring['destroy'] = async (ids) => {
    await this.database.unitOfWork((manager) =>
      inParts(ids, async (part) => {
        await manager.delete(DataKeyRow, { id: In(part) });
        return [];
      }),
    );
    await this.database.scrub();
  };

  olderThan: Keyring['olderThan'] = async (day) => {
    const rows = await this.database.reader.find(DataKeyRow, { select: { id: true }, where: { createdDay: LessThan(day) } });
    return rows.map(({ id }) => id);
  };
}

async function wrap(master: Uint8Array, key: DataKey): Promise<Buffer> {
  const envelope = await new FlattenedEncrypt(key.secret)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAdditionalAuthenticatedData(Buffer.from(key.id))
    .encrypt(master);
  return Buffer.from(JSON.stringify(envelope));
}

async function unwrap(masters: MasterKeys, row: DataKeyRow): Promise<DataKey> {
  const master = await masters.byEpoch(row.epoch);
  if (!master) throw new Error('A data key belongs to an epoch whose key is missing.');
  const envelope = JSON.parse(row.wrapped.toString()) as FlattenedJWE;
  if (envelope.aad !== Buffer.from(row.id).toString('base64url')) throw new Error('A data key was moved to another row.');
  const { plaintext } = await flattenedDecrypt(envelope, master.secret);
  return { id: row.id, secret: new Uint8Array(plaintext) };
}
