import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createStaticApp, TEAMS_FRAME_ANCESTORS } from '../../api/platform/http/static-app.ts';
import { closed, listen } from './support/test-issuer.ts';

let folder: string;
let server: Server;
let url: string;
let health: () => Promise<Record<string, number> | null> = () => Promise.resolve({});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tab-'));
  await mkdir(join(folder, 'tab/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'CANARY');
  await writeFile(join(folder, 'tab/.hidden'), 'CANARY');
  await writeFile(join(folder, 'tab/index.html'), '<!doctype html><title>Peer Support</title>');
  await writeFile(join(folder, 'tab/assets/index-B1c2D3e4.js'), 'export {};');
  await writeFile(join(folder, 'tab/assets/plain.js'), 'export {};');
  await writeFile(join(folder, 'tab/assets/index-B1c2D3e4.js.br'), brotliCompressSync('export const compressed = true;'));
  const app = createStaticApp({
    tabDirectory: join(folder, 'tab'),
    frameAncestors: [...TEAMS_FRAME_ANCESTORS, 'http://localhost:3978'],
    connectSources: ['ws://localhost:3979'],
    health: () => health(),
  });
  server = createServer(app);
  url = await listen(server);
});

afterAll(async () => {
  await closed(server);
  await rm(folder, { recursive: true });
});

async function get(path: string, encoding = 'identity'): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(`${url}${path}`, { headers: { 'accept-encoding': encoding }, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the tab', () => {
  it('is served at /tab/ and not kept', async () => {
    const page = await get('/tab/');
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.text).toContain('Peer Support');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('is found without the last stroke', async () => {
    const page = await get('/tab');
    expect([page.status, page.headers.get('location')]).toEqual([308, '/tab/']);
  });

  it('keeps assets with a hash in their name for a year, and no others', async () => {
    expect((await get('/tab/assets/index-B1c2D3e4.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/tab/assets/plain.js')).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['br', 'gzip, deflate, br, zstd'])('sends the compressed file to whoever takes it: %s', async (encoding) => {
    const { headers, text } = await get('/tab/assets/index-B1c2D3e4.js', encoding);
    expect(text).toBe('export const compressed = true;');
    expect([headers.get('content-encoding'), headers.get('vary'), headers.get('content-type')?.toLowerCase()]).toEqual(['br', 'Accept-Encoding', 'text/javascript; charset=utf-8']);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['identity', 'gzip', 'br;q=0'])('sends the file itself to everybody else, and caches keep the two apart: %s', async (encoding) => {
    const { headers, text } = await get('/tab/assets/index-B1c2D3e4.js', encoding);
    expect([text, headers.get('content-encoding'), headers.get('vary')]).toEqual(['export {};', null, 'Accept-Encoding']);
  });

  it('sends a file that was not compressed as it is', async () => {
    const { headers, text } = await get('/tab/assets/plain.js', 'br');
    expect([text, headers.get('content-encoding')]).toEqual(['export {};', null]);
  });

  it.each(['/', '/tab/nothing.js', '/tab/.hidden', '/tab/..%2fsecret.txt', '/tab/%2e%2e/secret.txt', '/secret.txt', '/tab/%00', '/tab/%E0%A4%A', '/tab/assets/%E0%A4%A'])('has no page at %s', async (path) => {
    const page = await get(path);
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.text).toMatch(/^(This page is not here\.|Something went wrong on our side\. Please try again\.)$/);
    expect([page.headers.get('cache-control'), page.headers.get('content-type')]).toEqual(['no-store', 'text/plain; charset=utf-8']);
  });
});

describe('every answer', () => {
  it.each(['/tab/', '/tab/assets/plain.js', '/nothing', '/healthz'])('says how it may be used: %s', async (path) => {
    const { headers } = await get(path);
    expect((headers.get('content-security-policy') ?? '').split(';').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self' ws://localhost:3979",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      'frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft http://localhost:3978',
      "img-src 'self' data:",
      "manifest-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
    ]);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('the health check', () => {
  it.each([
    [() => Promise.resolve({ failures: 7 }), 200, '{"ok":true,"failures":7}'],
    [() => Promise.resolve(null), 503, '{"ok":false}'],
    [() => Promise.reject(new Error('CANARY')), 500, 'Something went wrong on our side. Please try again.'],
  ] as const)('says whether we are ready, and what whoever operates this has to know', async (answer, status, text) => {
    health = answer;
    const page = await get('/healthz');
    expect([page.status, page.text, page.headers.get('cache-control')]).toEqual([status, text, 'no-store']);
  });
});
