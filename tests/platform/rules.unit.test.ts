import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../api/platform/http/language.ts';
import { createMemoryRateLimiter, rateLimitKey, type RateLimiter } from '../../api/platform/http/rate-limit.ts';
import { loadTrustedDocuments, trustedDocuments } from '../../api/platform/http/trusted-documents.ts';

describe('the language', () => {
  it.each([
    ['de', 'de'],
    ['de-CH, en;q=0.5', 'de'],
    ['en;q=0.5, de-AT;q=0.9', 'de'],
    ['fr, de;q=0.3', 'de'],
    ['fr, es', 'en'],
    ['de;q=0, fr', 'en'],
    ['DE', 'de'],
    ['*', 'en'],
    ['deutsch', 'en'],
    [undefined, 'en'],
    ['', 'en'],
  ])('of %j is %s', (header, expected) => {
    expect(languageOf(header)).toBe(expected);
  });
});

describe('the rate limit', () => {
  const start = Date.parse('2026-11-22T09:00:00Z');
  let time = start;

  function limiter(perMinute: number): RateLimiter {
    time = start;
    return createMemoryRateLimiter({ perMinute, now: () => new Date(time) });
  }

  async function taken(from: RateLimiter, key: string, times: number): Promise<number> {
    let count = 0;
    for (let attempt = 0; attempt < times; attempt += 1) if (await from.take(key)) count += 1;
    return count;
  }

  it('gives as many a minute, and to each their own', async () => {
    const limit = limiter(60);
    expect(await taken(limit, 'a', 100)).toBe(60);
    expect(await taken(limit, 'b', 100)).toBe(60);
  });

  it('refills evenly, never above a minute’s worth', async () => {
    const limit = limiter(60);
    await taken(limit, 'a', 60);
    time += 10_000;
    expect(await taken(limit, 'a', 100)).toBe(10);
    time += 3_600_000;
    expect(await taken(limit, 'a', 100)).toBe(60);
  });

  it('neither gives nor takes anything when the clock is put back', async () => {
    const limit = limiter(2);
    await taken(limit, 'a', 2);
    time -= 60_000;
    expect(await limit.take('a')).toBe(false);
    time = start;
    expect(await limit.take('a')).toBe(false);
    time += 30_000;
    expect(await taken(limit, 'a', 5)).toBe(1);
  });

  it('keeps no ids', () => {
    const viewer = { tenantId: 'tenant', objectId: 'person', name: '', roles: [], country: null };
    expect(rateLimitKey(viewer)).not.toContain('person');
    expect(rateLimitKey(viewer)).not.toBe(rateLimitKey({ ...viewer, objectId: 'other' }));
    expect(rateLimitKey(viewer)).not.toBe(rateLimitKey({ ...viewer, tenantId: 'other' }));
  });
});

describe('the tab’s own operations', () => {
  const text = 'query Directory { hello } fragment F on Query { hello }';
  const hash = createHash('sha256').update(text).digest('hex');

  async function loaded(content: string): Promise<ReturnType<typeof loadTrustedDocuments>> {
    const folder = await mkdtemp(join(tmpdir(), 'operations-'));
    try {
      await writeFile(join(folder, 'tab-operations.json'), content);
      return await loadTrustedDocuments(join(folder, 'tab-operations.json'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('are found by the hash of their text', async () => {
    const documents = await loaded(JSON.stringify({ [hash]: text }));
    expect(documents.textOf(hash)).toBe(text);
    expect(documents.textOf('toString')).toBeUndefined();
    expect([...documents.operationNames]).toEqual(['Directory']);
  });

  it.each(['[]', '{"a":1}', 'null', 'not json', JSON.stringify({ ['0'.repeat(64)]: text })])('are refused when damaged: %s', async (content) => {
    await expect(loaded(content)).rejects.toThrow();
  });

  it('cannot be put under another name', () => {
    expect(() => trustedDocuments({ [hash]: `${text} ` })).toThrow('damaged');
  });
});
