import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { portraitOf } from '../../api/local/cloud/portrait.ts';
import { PHOTO_BYTES_MOST } from '../../api/platform/graph/photo-data.ts';
import { createGraphPhotos, type PhotosAnswer } from '../../api/platform/graph/photo-source.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import { closed, listen, NOW } from './support/test-issuer.ts';

const PNG = portraitOf('somebody');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

let server: Server;
let url: string;
let asked: { url: string | undefined; authorization: string | undefined; body: unknown }[];
let answer: { status: number; body: string; headers?: Record<string, string> } | null;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ url: request.url, authorization: request.headers.authorization, body: JSON.parse(body) });
      if (answer) response.writeHead(answer.status, answer.headers ?? {}).end(answer.body);
    });
  });
  url = await listen(server);
});
afterEach(() => closed(server));

const parts = (...responses: object[]): void => { answer = { status: 200, body: JSON.stringify({ responses }) }; };
const photo = (id: number, bytes: Buffer) => ({ id: String(id), status: 200, headers: { 'Content-Type': 'image/jpeg' }, body: bytes.toString('base64') });
function ask(...ids: string[]): Promise<PhotosAnswer> {
  const source = { token: () => Promise.resolve('delegated-token'), forget: () => undefined };
  return createGraphPhotos({ graphUrl: `${url}/v1.0`, tokens: { of: () => source }, now: () => NOW, timeoutMilliseconds: 300 }).photosOf(ids, new OnBehalf('sign-in'));
}

describe('photos', () => {
  it('are asked for in one batch on behalf of the viewer, and come in any order', async () => {
    parts(photo(1, JPEG), { id: '2', status: 404, headers: {}, body: { error: {} } }, photo(0, PNG));
    const { photos, refusal } = await ask('one', 'two/..', 'three');
    expect([...photos]).toEqual([['two/..', `data:image/jpeg;base64,${JPEG.toString('base64')}`], ['three', null], ['one', `data:image/png;base64,${PNG.toString('base64')}`]]);
    expect(refusal).toBeNull();
    const request = (id: number, name: string) => ({ id: String(id), method: 'GET', url: `/users/${name}/photos/48x48/$value` });
    expect(asked).toEqual([{ url: '/v1.0/$batch', authorization: 'Bearer delegated-token', body: { requests: [request(0, 'one'), request(1, 'two%2F..'), request(2, 'three')] } }]);
  });

  it('are left out where they are no picture, whatever Graph says, or too large', async () => {
    const large = Buffer.alloc(PHOTO_BYTES_MOST + 1);
    JPEG.copy(large);
    const small = large.subarray(0, PHOTO_BYTES_MOST);
    parts(photo(0, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')), photo(1, Buffer.from('GIF89a')), photo(2, large), photo(3, small), photo(4, Buffer.alloc(0)), { id: '5', status: 200, body: { no: 'text' } });
    const { photos } = await ask('svg', 'gif', 'large', 'small', 'empty', 'object');
    expect([...photos].filter(([, value]) => value !== null).map(([id]) => id)).toEqual(['small']);
    expect(photos.size).toBe(6);
  });

  it('that are throttled one by one leave the others, and the longest wait counts', async () => {
    const throttled = (id: number, seconds: string) => ({ id: String(id), status: 429, headers: { 'retry-after': seconds }, body: {} });
    parts(throttled(0, '7'), photo(1, JPEG), throttled(2, '90'), { id: '3', status: 403, headers: {}, body: {} }, { id: '99', status: 200, body: 'x' });
    const { photos, refusal } = await ask('a', 'b', 'c', 'd');
    expect([...photos.keys()]).toEqual(['b']);
    expect(refusal).toEqual({ kind: 'retryLater', milliseconds: 90_000 });
  });

  it.each<[string, typeof answer, object]>([
    ['refuses', { status: 403, body: '' }, { kind: 'notConsented' }],
    ['has too much to do', { status: 429, body: '', headers: { 'retry-after': '9' } }, { kind: 'retryLater', milliseconds: 9_000 }],
    ['fails', { status: 500, body: '' }, { kind: 'retryLater', milliseconds: 30_000 }],
    ['says something else', { status: 200, body: '[]' }, { kind: 'retryLater', milliseconds: 30_000 }],
    ['never answers', null, { kind: 'retryLater', milliseconds: 30_000 }],
  ])('are missing where Graph %s', async (_, answered, refusal) => {
    answer = answered;
    const got = await ask('a');
    expect([got.photos.size, got.refusal]).toEqual([0, refusal]);
  });
});
