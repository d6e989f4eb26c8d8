import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createKeyring, type Keyring } from '../../api/platform/sealing/keyring.ts';
import { DataKeyRow } from '../../api/platform/sealing/keyring.entity.ts';
import type { MasterKeys } from '../../api/platform/sealing/master-keys.ts';
import { DAY } from '../../api/platform/clock.ts';
import { TestClock } from '../support/api/clock.ts';
import { createTestDatabases, type TestDatabases } from '../support/api/databases.ts';

const epochs = new Map([1, 2].map((byte) => [`epoch-${String(byte)}`, { epoch: `epoch-${String(byte)}`, secret: new Uint8Array(32).fill(byte) }]));
const masters = (current: number): MasterKeys => ({
  current: epochs.get(`epoch-${String(current)}`) ?? { epoch: '', secret: new Uint8Array() },
  byEpoch: (epoch) => Promise.resolve(epochs.get(epoch)),
  pepper: new Uint8Array(32),
});

let databases: TestDatabases;
let clock: TestClock;
let keyring: Keyring;
beforeAll(async () => {
  databases = await createTestDatabases();
  clock = new TestClock();
  keyring = createKeyring(databases.keyring, masters(1), clock);
}, 60_000);
afterAll(async () => {
  await databases.main.close();
  await databases.keyring.close();
  await databases.remove();
});

const secretOf = async (id: string) => (await keyring.find([id])).get(id)?.secret;

describe('the keyring', () => {
  it('makes a random key and finds it again, also after a restart', async () => {
    const [one, other] = [await keyring.create(randomUUID()), await keyring.create(randomUUID())];
    expect(one.secret).toHaveLength(32);
    expect(one.secret).not.toEqual(other.secret);
    const again = await createKeyring(databases.keyring, masters(1), clock).find([one.id, other.id, randomUUID()]);
    expect(again).toEqual(new Map([[one.id, one], [other.id, other]]));
  });

  it('keeps keys only wrapped', async () => {
    const { id, secret } = await keyring.create(randomUUID());
    const row = await databases.keyring.reader.findOneByOrFail(DataKeyRow, { id });
    const stored = row.wrapped.toString();
    for (const encoding of ['base64url', 'hex', 'latin1'] as const) expect(stored).not.toContain(Buffer.from(secret).toString(encoding));
  });

  it('makes no second key of an id', async () => {
    const { id, secret } = await keyring.create(randomUUID());
    await expect(keyring.create(id)).rejects.toThrow();
    expect(await secretOf(id)).toEqual(secret);
  });

  it('gives all who ask at once for a shared key the same one', async () => {
    const id = randomUUID();
    const instances = Array.from({ length: 10 }, () => createKeyring(databases.keyring, masters(1), clock));
    const keys = await Promise.all(instances.map((instance) => instance.findOrCreate(id)));
    const kept = await secretOf(id);
    expect(keys.every(({ secret }) => Buffer.from(secret).equals(kept ?? new Uint8Array()))).toBe(true);
    expect((await keyring.findOrCreate(id)).secret).toEqual(kept);
  });

  it('destroys keys for good, and only those', async () => {
    const [gone, kept] = [await keyring.create(randomUUID()), await keyring.create(randomUUID())];
    await keyring.destroy([gone.id, randomUUID()]);
    expect([...(await keyring.existing([gone.id, kept.id]))]).toEqual([kept.id]);
    expect(await secretOf(gone.id)).toBeUndefined();
    expect(await secretOf(kept.id)).toEqual(kept.secret);
    await keyring.destroy([]);
  });

  it('looks up and destroys more keys than one statement can name', async () => {
    const made = await Promise.all(Array.from({ length: 3 }, () => keyring.create(randomUUID())));
    const ids = [...Array.from({ length: 2_500 }, () => randomUUID()), ...made.map(({ id }) => id)];
    expect((await keyring.existing(ids)).size).toBe(3);
    expect((await keyring.find(ids)).size).toBe(3);
    await keyring.destroy(ids);
    expect((await keyring.existing(ids)).size).toBe(0);
  });

  it('names the keys made before a day', async () => {
    const old = await keyring.create(randomUUID());
    clock.advance(DAY);
    const today = await keyring.create(randomUUID());
    const names = async (day: string) => (await keyring.olderThan(day)).filter((id) => [old.id, today.id].includes(id));
    expect(await names('2026-11-25')).toEqual([]);
    expect(await names('2026-11-26')).toEqual([old.id]);
    expect(await names('2026-11-27')).toHaveLength(2);
  });

  it('wraps with the current epoch and still opens what an earlier one wrapped', async () => {
    const before = await keyring.create(randomUUID());
    const later = createKeyring(databases.keyring, masters(2), clock);
    const after = await later.create(randomUUID());
    expect((await later.find([before.id])).get(before.id)).toEqual(before);
    const rows = await databases.keyring.reader.findBy(DataKeyRow, [{ id: before.id }, { id: after.id }]);
    expect(rows.map(({ epoch }) => epoch).sort()).toEqual(['epoch-1', 'epoch-2']);
  });

  it('refuses a key that was moved to another row', async () => {
    const [one, other] = [await keyring.create(randomUUID()), await keyring.create(randomUUID())];
    const { wrapped } = await databases.keyring.reader.findOneByOrFail(DataKeyRow, { id: one.id });
    await databases.keyring.unitOfWork((manager) => manager.update(DataKeyRow, { id: other.id }, { wrapped }));
    await expect(keyring.find([other.id])).rejects.toThrow('A data key was moved to another row.');
    // Nor when the envelope is made to name the other row.
    const forged = JSON.stringify({ ...(JSON.parse(wrapped.toString()) as object), aad: Buffer.from(other.id).toString('base64url') });
    await databases.keyring.unitOfWork((manager) => manager.update(DataKeyRow, { id: other.id }, { wrapped: Buffer.from(forged) }));
    await expect(keyring.find([other.id])).rejects.toThrow();
  });

  it('refuses a key of an epoch that is missing', async () => {
    const { id } = await keyring.create(randomUUID());
    await databases.keyring.unitOfWork((manager) => manager.update(DataKeyRow, { id }, { epoch: 'epoch-9' }));
    await expect(keyring.find([id])).rejects.toThrow('A data key belongs to an epoch whose key is missing.');
  });
});
