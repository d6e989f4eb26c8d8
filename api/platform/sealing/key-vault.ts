import { randomBytes, randomUUID } from 'node:crypto';
import { dayOf, type Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { EpochKeyRow } from './keyring.entity.ts';
import type { MasterKey, MasterKeys } from './master-keys.ts';

const KEY_BYTES = 32;

/** The two operations that Azure Key Vault's CryptographyClient offers and that are used here. */
export interface VaultKey {
  wrapKey(algorithm: 'RSA-OAEP-256', key: Uint8Array): Promise<{ result: Uint8Array }>;
  unwrapKey(algorithm: 'RSA-OAEP-256', wrapped: Uint8Array): Promise<{ result: Uint8Array }>;
}

/**
 * Master keys that only a vault's key can unwrap. They are unwrapped once, at the start, and live in memory: the vault
 * sees no conversation's key and is not asked for every request. A new version of the vault's key starts a new epoch.
 *
 * @param vaultKeyId the id of the vault's current key, with its version
 * @param vaultKey gives the client for a key id
 */
export async function openVaultKeys(options: {
  readonly keyringDatabase: Database;
  readonly vaultKeyId: string;
  readonly vaultKey: (id: string) => VaultKey;
  readonly pepper: Uint8Array;
  readonly clock: Clock;
}): Promise<MasterKeys> {
  const { reader } = options.keyringDatabase;
  const keys = new Map<string, MasterKey>();
  const unwrap = async ({ epoch, vaultKey, wrapped }: EpochKeyRow): Promise<MasterKey> => {
    const { result } = await options.vaultKey(vaultKey).unwrapKey('RSA-OAEP-256', wrapped);
    const key = { epoch, secret: new Uint8Array(result) };
    keys.set(epoch, key);
    return key;
  };
  let current: MasterKey | undefined;
  for (const row of await reader.find(EpochKeyRow, { order: { createdDay: 'ASC', epoch: 'ASC' } })) {
    const key = await unwrap(row);
    if (row.vaultKey === options.vaultKeyId) current = key;
  }
  current ??= await beginEpoch(options);
  keys.set(current.epoch, current);
  return {
    current,
    pepper: options.pepper,
    async byEpoch(epoch) {
      const known = keys.get(epoch);
      if (known) return known;
      // Another instance began it after this one had started.
      const row = await reader.findOneBy(EpochKeyRow, { epoch });
      return row ? unwrap(row) : undefined;
    },
  };
}

async function beginEpoch(options: Parameters<typeof openVaultKeys>[0]): Promise<MasterKey> {
  const key = { epoch: randomUUID(), secret: new Uint8Array(randomBytes(KEY_BYTES)) };
  const { result } = await options.vaultKey(options.vaultKeyId).wrapKey('RSA-OAEP-256', key.secret);
  await options.keyringDatabase.unitOfWork((manager) =>
    manager.insert(EpochKeyRow, {
      epoch: key.epoch,
      vaultKey: options.vaultKeyId,
      wrapped: Buffer.from(result),
      createdDay: dayOf(options.clock.now()),
    }),
  );
  return key;
}
