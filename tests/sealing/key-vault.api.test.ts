import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openVaultKeys, type VaultKey } from '../../api/platform/sealing/key-vault.ts';
import { createKeyring } from '../../api/platform/sealing/keyring.ts';
import { EpochKeyRow } from '../../api/platform/sealing/keyring.entity.ts';
import { TestClock } from '../support/api/clock.ts';
import { createTestDatabases, type TestDatabases } from '../support/api/databases.ts';

/** A vault with real RSA keys, of which only the two operations are to be had. */
class Vault {
  calls = 0;
  readonly #keys = new Map<string, ReturnType<typeof generateKeyPairSync>>();

  readonly key = (id: string): VaultKey => {
    const pair = this.#keys.get(id) ?? generateKeyPairSync('rsa', { modulusLength: 2_048 });
    this.#keys.set(id, pair);
    const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    const done = (result: Buffer) => {
      this.calls += 1;
      return Promise.resolve({ result });
    };
    return {
      wrapKey: (_algorithm, key) => done(publicEncrypt({ key: pair.publicKey, ...oaep }, key)),
      unwrapKey: (_algorithm, wrapped) => done(privateDecrypt({ key: pair.privateKey, ...oaep }, wrapped)),
    };
  };
}

const [V1, V2] = ['https://vault.example/keys/peer/1', 'https://vault.example/keys/peer/2'] as const;
const clock = new TestClock();
let databases: TestDatabases;
let vault: Vault;
beforeEach(async () => {
  databases = await createTestDatabases();
  vault = new Vault();
}, 60_000);
afterEach(async () => {
  await databases.main.close();
  await databases.keyring.close();
  await databases.remove();
});

const start = (vaultKeyId: string) =>
  openVaultKeys({ keyringDatabase: databases.keyring, vaultKeyId, vaultKey: vault.key, pepper: new Uint8Array(32).fill(5), clock });
const keyringOf = async (vaultKeyId: string) => createKeyring(databases.keyring, await start(vaultKeyId), clock);

describe('master keys from a vault', () => {
  it('begin an epoch at the first start, and are the same after a restart', async () => {
    const first = await start(V1);
    const again = await start(V1);
    expect(first.current.secret).toHaveLength(32);
    expect(again.current).toEqual(first.current);
    expect(first.pepper).toEqual(new Uint8Array(32).fill(5));
    expect(await databases.keyring.reader.count(EpochKeyRow)).toBe(1);
  });

  it('are kept only as the vault wrapped them', async () => {
    const { current } = await start(V1);
    const row = await databases.keyring.reader.findOneByOrFail(EpochKeyRow, { epoch: current.epoch });
    expect(row.vaultKey).toBe(V1);
    expect(row.wrapped.includes(Buffer.from(current.secret))).toBe(false);
    expect((await vault.key(V1).unwrapKey('RSA-OAEP-256', row.wrapped)).result).toEqual(Buffer.from(current.secret));
  });

  it('begin a new epoch with a new version of the vault’s key, and still open the old one', async () => {
    const before = await start(V1);
    const conversation = await createKeyring(databases.keyring, before, clock).create(randomUUID());
    const after = await start(V2);
    expect(after.current.epoch).not.toBe(before.current.epoch);
    expect(after.current.secret).not.toEqual(before.current.secret);
    expect(await after.byEpoch(before.current.epoch)).toEqual(before.current);
    const found = await createKeyring(databases.keyring, after, clock).find([conversation.id]);
    expect(found.get(conversation.id)).toEqual(conversation);
  });

  it('are asked of the vault at the start, not for every conversation', async () => {
    const keyring = await keyringOf(V1);
    const { calls } = vault;
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of ids) await keyring.create(id);
    await keyring.find(ids);
    expect(vault.calls).toBe(calls);
  });

  it('of an epoch that another instance began are found by those that were running already', async () => {
    const old = await keyringOf(V1);
    const rolledOut = await keyringOf(V2);
    const conversation = await rolledOut.create(randomUUID());
    expect((await old.find([conversation.id])).get(conversation.id)).toEqual(conversation);
    const { calls } = vault;
    await old.find([conversation.id]);
    expect(vault.calls).toBe(calls);
  });

  it('are found from each other by instances that started at the same moment', async () => {
    const instances = await Promise.all([keyringOf(V1), keyringOf(V1), keyringOf(V1)]);
    const made = await Promise.all(instances.map((instance) => instance.create(randomUUID())));
    for (const instance of instances) {
      expect((await instance.find(made.map(({ id }) => id))).size).toBe(3);
    }
  });

  it('that the vault refuses stop the start', async () => {
    await start(V1);
    const broken: VaultKey = {
      wrapKey: () => Promise.reject(new Error('forbidden')),
      unwrapKey: () => Promise.reject(new Error('forbidden')),
    };
    const opening = openVaultKeys({
      keyringDatabase: databases.keyring, vaultKeyId: V1, vaultKey: () => broken, pepper: new Uint8Array(32), clock,
    });
    await expect(opening).rejects.toThrow('forbidden');
  });
});
