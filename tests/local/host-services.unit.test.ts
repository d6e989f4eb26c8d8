import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { createLocalCloud } from '../../api/local/cloud/local-cloud.ts';
import type { LocalCloudHandle } from '../../api/local/cloud/local-cloud.ts';
import type { HostPerson } from '../../api/local/cloud/host-contract.ts';
import { createNoticeBoard } from '../../api/local/cloud/notices.ts';
import { createPeopleDirectory } from '../../api/local/cloud/people.ts';
import { demoOrganisation } from '../../api/local/demo/demo-organisation.ts';
import { startLocalCloud } from '../../api/local/index.ts';

const organisation = demoOrganisation();
const { featured } = organisation;
const tabUrl = 'http://localhost:1/tab/';
let cloud: LocalCloudHandle;

beforeAll(async () => { cloud = await createLocalCloud({ port: 0, tabUrl, organisation }); });
afterAll(() => cloud.close());

async function readUntil(body: ReadableStream<Uint8Array>, wanted: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    if (text.includes(wanted)) break;
  }
  return text;
}

describe('people search', () => {
  const people = createPeopleDirectory(organisation);
  const names = (text: string, most?: number): string[] => people.search(text, most).map(({ name }) => name);

  it('shows the featured people first, in the order of their roles', () => {
    expect(people.search('', 6).map(({ role }) => role).slice(0, 5)).toEqual(['colleague', 'ally', 'ally', 'manager', 'admin']);
    expect(names('', 20)).toHaveLength(20);
  });

  it('finds names without their accents, in any case and order', () => {
    for (const text of ['ines carv', 'INÊS', 'carvalho ines', '  inês  ']) expect(names(text)[0]).toBe('Inês Carvalho');
    expect(names('inês carvalho xyz')).toEqual([]);
  });

  it('looks at the beginning of words only', () => {
    expect(names('melia')).not.toContain('Amelia Hart');
    expect(names('hart')).toContain('Amelia Hart');
  });

  it('finds everybody by their own name', () => {
    const lost = organisation.people.filter(({ name }) => !names(name).includes(name));
    expect(lost).toEqual([]);
  });
});

describe('the services of the host page', () => {
  it('describe the organisation', async () => {
    const config: unknown = await (await fetch(`${cloud.url}/local/config`)).json();
    expect(config).toMatchObject({ organisationName: organisation.name, clientId: organisation.clientId, tabUrl });
  });

  it('find one person, and say so when there is none', async () => {
    const person = (await (await fetch(`${cloud.url}/local/people/${featured.manager}`)).json()) as HostPerson;
    expect(person).toMatchObject({ role: 'manager', name: 'Tunde Okafor' });
    expect((await fetch(`${cloud.url}/local/people/nobody`)).status).toBe(404);
  });

  it('are reached as localhost only', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${cloud.url}/local/config`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject).end();
    });
    expect(status).toBe(421);
  });

  it('refuse a taken port in one plain sentence', async () => {
    const port = Number(new URL(cloud.url).port);
    const second = startLocalCloud({ port, tabUrl, organisation, hostPageDir: '.', now: () => new Date() });
    await expect(second).rejects.toThrow(`Port ${port} is in use. Close the other program or start with: npm start -- --port 4000`);
  });
});

describe('the activity feed', () => {
  it('tells what was there and then what comes', async () => {
    const objectId = featured.colleague;
    const stop = new AbortController();
    const board = await createLocalCloud({ port: 0, tabUrl, organisation });
    const form = { grant_type: 'client_credentials', client_id: board.clientId, client_secret: 'x', scope: 'https://graph.microsoft.com/.default' };
    const { access_token: token } = (await (await fetch(board.graphTokenUrl, { method: 'POST', body: new URLSearchParams(form) })).json()) as { access_token: string };
    const send = (content: string): Promise<Response> =>
      fetch(`${board.graphUrl}/users/${objectId}/teamwork/sendActivityNotification`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ topic: { source: 'text', value: 'x', webUrl: 'https://a.example/' }, activityType: 'update', previewText: { content }, templateParameters: [] }),
      });
    await send('the first');
    const feed = await fetch(`${board.url}/local/feed?objectId=${objectId}`, { signal: stop.signal });
    expect(feed.headers.get('content-type')).toContain('text/event-stream');
    await send('the second');
    const heard = await readUntil(feed.body!, 'the second');
    expect(heard.indexOf('the first')).toBeGreaterThan(-1);
    expect(heard.indexOf('the second')).toBeGreaterThan(heard.indexOf('the first'));
    stop.abort();
    await board.close();
  });

  it('tells of a notice that takes the place of another under the id of that one', () => {
    const board = createNoticeBoard(() => new Date(0));
    const heard: string[] = [];
    board.watch('a', ({ id, text }) => { heard.push(`${id} ${text}`); });
    for (const text of ['one', 'the same']) board.add({ objectId: 'a', text, activityType: 'update', webUrl: '' }, 7);
    const kept = board.of('a');
    expect(kept).toHaveLength(1);
    expect(heard).toEqual(['one', 'the same'].map((text) => `${kept[0]?.id ?? ''} ${text}`));
  });

  it('stops calling back when it is told to', () => {
    const board = createNoticeBoard(() => new Date(0));
    const heard: string[] = [];
    const stop = board.watch('a', ({ text }) => { heard.push(text); });
    board.add({ objectId: 'a', text: 'one', activityType: 'update', webUrl: '' });
    board.add({ objectId: 'b', text: 'not mine', activityType: 'update', webUrl: '' });
    stop();
    board.add({ objectId: 'a', text: 'two', activityType: 'update', webUrl: '' });
    expect(heard).toEqual(['one']);
  });
});

describe('what is pinned to the channel', () => {
  const pinned = { entityId: 'pin', contentUrl: 'http://localhost:1/tab/?view=channel', websiteUrl: '', suggestedDisplayName: 'Peer Support' };
  const put = async (id: string, settings: object, headers: Record<string, string> = {}): Promise<number> =>
    (await fetch(`${cloud.url}/local/pins/${id}`, {
      method: 'PUT', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(settings),
    })).status;
  const all = async (): Promise<unknown> => (await fetch(`${cloud.url}/local/pins`)).json();

  it('is added, changed in its place, and removed', async () => {
    for (const id of ['one', 'two']) expect(await put(id, pinned)).toBe(204);
    expect(await put('one', { ...pinned, suggestedDisplayName: 'Someone to talk to' })).toBe(204);
    expect(await all()).toEqual({ pins: [{ id: 'one', ...pinned, suggestedDisplayName: 'Someone to talk to' }, { id: 'two', ...pinned }] });
    for (const id of ['one', 'two', 'two']) expect((await fetch(`${cloud.url}/local/pins/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await all()).toEqual({ pins: [] });
  });

  it('is a page of the tab, said by the host page', async () => {
    for (const contentUrl of ['http://localhost:2/tab/', 'javascript:alert(1)', 'nonsense', '']) expect(await put('bad', { ...pinned, contentUrl })).toBe(400);
    expect(await put('bad', { ...pinned, pinnedBy: 'somebody' })).toBe(400);
    expect(await put('bad', pinned, { origin: 'http://localhost:1' })).toBe(403);
    expect(await all()).toEqual({ pins: [] });
  });
});
