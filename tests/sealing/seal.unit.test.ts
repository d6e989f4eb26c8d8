import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { open, seal, SealBroken, type DataKey, type SealedPlace } from '../../api/platform/sealing/seal.ts';

const KEY: DataKey = { id: 'key', secret: new Uint8Array(32).fill(7) };
const PLACE: SealedPlace = { tenantId: 'tenant', table: 'message', column: 'sealed', conversationId: 'conversation', rowId: 'row' };

describe('a sealed value', () => {
  it('opens where it was sealed, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await open(KEY, PLACE, await seal(KEY, PLACE, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Partial<SealedPlace>]>([
    ['row', { rowId: 'another' }],
    ['conversation', { conversationId: 'another' }],
    ['table', { table: 'contact_request' }],
    ['column', { column: 'another' }],
    ['tenant', { tenantId: 'another' }],
  ])('does not open in another %s', async (_, change) => {
    const sealed = await seal(KEY, PLACE, 'in confidence');
    await expect(open(KEY, { ...PLACE, ...change }, sealed)).rejects.toBeInstanceOf(SealBroken);
    // Nor where the envelope is made to name the other place.
    const moved = { ...envelopeOf(sealed), aad: envelopeOf(await seal(KEY, { ...PLACE, ...change }, '')).aad };
    await expect(open(KEY, { ...PLACE, ...change }, Buffer.from(JSON.stringify(moved)))).rejects.toBeInstanceOf(SealBroken);
  });

  it('keeps the parts of a place apart, however they are spelt', async () => {
    const sealed = await seal(KEY, { ...PLACE, table: 'a', column: 'b,c' }, 1);
    await expect(open(KEY, { ...PLACE, table: 'a,b', column: 'c' }, sealed)).rejects.toBeInstanceOf(SealBroken);
  });

  it('does not open with another key, nor where it is no envelope', async () => {
    const sealed = await seal(KEY, PLACE, 'in confidence');
    await expect(open({ ...KEY, secret: new Uint8Array(32).fill(8) }, PLACE, sealed)).rejects.toBeInstanceOf(SealBroken);
    for (const text of ['', '{}', 'null', '[]', '"x"']) {
      await expect(open(KEY, PLACE, Buffer.from(text))).rejects.toBeInstanceOf(SealBroken);
    }
  });

  it('does not open when a single byte of it was changed', async () => {
    const sealed = await seal(KEY, PLACE, 'in confidence');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ difference;
        await expect(open(KEY, PLACE, changed)).rejects.toBeInstanceOf(SealBroken);
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not open when the last character of a part was changed, whose last bits say nothing', async () => {
    const sealed = await seal(KEY, PLACE, 'in confidence');
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
    for (const [name, part] of Object.entries(envelopeOf(sealed))) {
      for (const letter of letters.filter((each) => each !== part.at(-1))) {
        const changed = { ...envelopeOf(sealed), [name]: part.slice(0, -1) + letter };
        await expect(open(KEY, PLACE, Buffer.from(JSON.stringify(changed)))).rejects.toBeInstanceOf(SealBroken);
      }
    }
  });

  it('says nothing of what is wrong with it', async () => {
    const fault: unknown = await open(KEY, PLACE, Buffer.from('{"secret":1}')).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'SealBroken', message: '' });
    expect(fault).not.toHaveProperty('cause');
  });
});

describe('what sealed bytes show', () => {
  const lengthOf = async (length: number) => (await seal(KEY, PLACE, 'x'.repeat(length))).length;

  it('is the length in steps of 512 bytes only', async () => {
    // Two quotation marks and four bytes for the length go with the text.
    const most = 512 - 6;
    const lengths = await Promise.all([0, 1, 100, most].map(lengthOf));
    expect(new Set(lengths).size).toBe(1);
    const next = await Promise.all([most + 1, most + 512].map(lengthOf));
    expect(new Set(next).size).toBe(1);
    expect(next[0]).toBeGreaterThan(lengths[0] ?? 0);
  });

  it('is equal for any two short texts, of any script', async () => {
    const short = fc.string({ unit: 'grapheme', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(short, short, async (one, other) => {
        expect((await seal(KEY, PLACE, one)).length).toBe((await seal(KEY, PLACE, other)).length);
      }),
      { numRuns: 100 },
    );
  });

  it('is not that the same was sealed twice', async () => {
    const envelopes = (await Promise.all([1, 2, 3].map(() => seal(KEY, PLACE, 'the same')))).map(envelopeOf);
    for (const part of ['iv', 'ciphertext', 'tag'] as const) expect(new Set(envelopes.map((envelope) => envelope[part])).size).toBe(3);
  });

  it('is its version, algorithm and key, so that a later version can be told from this one', async () => {
    const header: unknown = JSON.parse(Buffer.from(envelopeOf(await seal(KEY, PLACE, '')).protected, 'base64url').toString());
    expect(header).toEqual({ alg: 'dir', enc: 'A256GCM', kid: 'key', v: 1 });
  });
});

type Envelope = Record<'protected' | 'aad' | 'iv' | 'ciphertext' | 'tag', string>;

function envelopeOf(sealed: Buffer): Envelope {
  return JSON.parse(sealed.toString()) as Envelope;
}
