import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { chainIdOf } from '../../api/platform/outbox/chain-id.ts';

describe('the number by which Graph recognises a notice', () => {
  it('is the same for the same notice, and another for another', () => {
    const ids = Array.from({ length: 10_000 }, () => randomUUID());
    expect(ids.map(chainIdOf)).toEqual(ids.map(chainIdOf));
    expect(new Set(ids.map(chainIdOf)).size).toBe(ids.length);
  });

  it('is positive, exact in JSON and always as long', () => {
    const ids = ['00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-4fff-bfff-ffffffffffff', ...Array.from({ length: 1_000 }, () => randomUUID())];
    for (const chainId of ids.map(chainIdOf)) {
      expect([chainId > 0, Number.isSafeInteger(chainId), JSON.stringify(chainId)]).toEqual([true, true, expect.stringMatching(/^\d{16}$/)]);
    }
  });

  it('uses every random digit that it can', () => {
    const zero = '00000000-0000-4000-8000-000000000000';
    // Of the twelve digits before the version, and the one after it.
    const places = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 15];
    const changed = places.map((place) => chainIdOf(`${zero.slice(0, place)}1${zero.slice(place + 1)}`));
    expect(new Set([chainIdOf(zero), ...changed]).size).toBe(14);
  });
});
