import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLocalCloud } from '../../api/local/cloud/local-cloud.ts';
import type { LocalCloudHandle } from '../../api/local/cloud/local-cloud.ts';
import { demoOrganisation } from '../../api/local/demo/demo-organisation.ts';

const organisation = demoOrganisation();
const objectId = organisation.featured.allies[0];
let cloud: LocalCloudHandle;
let token: string;
/** For Graph as well, on behalf of a colleague. */
let delegated: string;

const notification = {
  topic: { source: 'text', value: 'Peer Support', webUrl: 'https://teams.microsoft.com/l/entity/app/peerSupport' },
  activityType: 'update',
  previewText: { content: 'You have an update in Peer Support.' },
  templateParameters: [],
};

function askForToken(form: Record<string, string>): Promise<Response> {
  return fetch(cloud.graphTokenUrl, { method: 'POST', body: new URLSearchParams(form) });
}

function send(body: unknown = notification, to = objectId, bearer = token, signal?: AbortSignal): Promise<Response> {
  return fetch(`${cloud.graphUrl}/users/${to}/teamwork/sendActivityNotification`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal,
  });
}

beforeAll(async () => {
  cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost:1/tab/', organisation });
  const form = {
    grant_type: 'client_credentials', client_id: cloud.clientId, client_secret: 'any', scope: 'https://graph.microsoft.com/.default',
  };
  const tokenFor = async (what: Record<string, string>) => ((await (await askForToken(what)).json()) as { access_token: string }).access_token;
  token = await tokenFor(form);
  delegated = await tokenFor({
    ...form, grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', requested_token_use: 'on_behalf_of', assertion: (await cloud.tokenFor(organisation.featured.colleague))?.token ?? '',
  });
});
beforeEach(() => { cloud.graph.clear(); });
afterAll(() => cloud.close());

describe('tokens for Graph', () => {
  const form = { grant_type: 'client_credentials', client_id: '', client_secret: 'any', scope: 'https://graph.microsoft.com/.default' };

  it('are for this client only', async () => {
    expect((await askForToken({ ...form, client_id: organisation.tenantId })).status).toBe(401);
  });

  it.each([{ grant_type: 'password' }, { scope: 'User.Read' }, { client_secret: '' }])('are refused with %j', async (change) => {
    expect((await askForToken({ ...form, client_id: cloud.clientId, ...change })).status).toBe(400);
  });
});

describe('the Graph stand-in', () => {
  it('delivers a notice into the feed of that person alone', async () => {
    const before = cloud.notices(objectId).length;
    expect((await send()).status).toBe(204);
    expect(cloud.notices(objectId)).toHaveLength(before + 1);
    expect(cloud.notices(objectId).at(-1)).toMatchObject({ objectId, text: 'You have an update in Peer Support.' });
    expect(cloud.notices(organisation.featured.colleague)).toEqual([]);
  });

  it('takes only its own tokens for Graph', async () => {
    expect((await send(notification, objectId, 'nonsense')).status).toBe(401);
    const { token: ofPerson } = (await cloud.tokenFor(objectId))!;
    expect((await send(notification, objectId, ofPerson)).status).toBe(401);
    const withoutRole = await cloud.signing.sign({ aud: 'https://graph.microsoft.com' }, 60);
    expect((await send(notification, objectId, withoutRole)).status).toBe(401);
  });

  it.each([
    ['an extra field', { ...notification, extra: true }],
    ['no address', { ...notification, topic: { source: 'text', value: 'Peer Support' } }],
    ['a preview above 150 characters', { ...notification, previewText: { content: 'x'.repeat(151) } }],
    ['broken JSON', '{'],
  ])('refuses %s', async (_name, body) => {
    const before = cloud.notices(objectId).length;
    expect((await send(body)).status).toBe(400);
    expect(cloud.notices(objectId)).toHaveLength(before);
  });

  it('knows only people of the organisation', async () => {
    expect((await send(notification, organisation.tenantId)).status).toBe(404);
  });

  it('fails as often as it is told to, and then recovers', async () => {
    const before = cloud.notices(objectId).length;
    cloud.graph.respondNext({ status: 429, retryAfterSeconds: 7 });
    cloud.graph.respondNext({ status: 500 }, 2);
    const limited = await send();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect([(await send()).status, (await send()).status]).toEqual([500, 500]);
    expect(cloud.notices(objectId)).toHaveLength(before);
    expect((await send()).status).toBe(204);
  });

  it('can deliver a notice and lose the answer', async () => {
    const before = cloud.notices(objectId).length;
    cloud.graph.respondNext({ status: 504, delivered: true });
    expect((await send()).status).toBe(504);
    expect(cloud.notices(objectId)).toHaveLength(before + 1);
  });

  it.each([[undefined, 0], [true, 1]] as const)('can keep silent until the caller gives up, with a notice that arrives or not', async (delivered, arriving) => {
    const before = cloud.notices(objectId).length;
    cloud.graph.respondNext({ timeout: true, ...(delivered === undefined ? {} : { delivered }) });
    await expect(send(notification, objectId, token, AbortSignal.timeout(150))).rejects.toThrow();
    expect(cloud.notices(objectId)).toHaveLength(before + arriving);
  });

  it('lets a notice take the place of an earlier one of the same person with the same number', async () => {
    const [mine, other] = [objectId, organisation.featured.allies[1]];
    const before = [mine, other].map((id) => cloud.notices(id).length);
    for (const [to, chainId, content] of [[mine, 1, 'first'], [mine, 2, 'second'], [other, 1, 'of somebody else'], [mine, 1, 'later']] as const) {
      expect((await send({ ...notification, chainId, previewText: { content } }, to)).status).toBe(204);
    }
    const texts = [mine, other].map((id, index) => cloud.notices(id).slice(before[index]).map(({ text }) => text));
    expect(texts).toEqual([['later', 'second'], ['of somebody else']]);
    for (const chainId of ['1', 1.5, 2 ** 53]) expect((await send({ ...notification, chainId })).status).toBe(400);
  });

  it('tells a missing permission from a missing app', async () => {
    cloud.graph.respondNext({ status: 403 });
    cloud.graph.respondNext({ status: 403, permissionMissing: true });
    expect([await (await send()).text(), await (await send()).text()].map((text) => text.includes('installed'))).toEqual([true, false]);
  });
});

/** No token, that of a sign-in, one on behalf of somebody without the permission, and those of the application itself, whatever it may do. */
async function badTokens(): Promise<string[]> {
  const aud = 'https://graph.microsoft.com';
  const without = await cloud.signing.sign({ aud, oid: objectId, scp: 'User.Read' }, 60);
  const powerful = await cloud.signing.sign({ aud, roles: ['Presence.Read.All', 'User.Read.All', 'ProfilePhoto.Read.All'] }, 60);
  return ['nonsense', (await cloud.tokenFor(objectId))?.token ?? '', without, token, powerful];
}

describe('the presence of people in the Graph stand-in', () => {
  const ask = (ids: unknown, bearer = delegated): Promise<Response> => fetch(`${cloud.graphUrl}/communications/getPresencesByUserId`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(ids),
  });
  const ids = organisation.people.slice(0, 650).map((person) => person.objectId);

  it('is available unless told otherwise, and unknown for strangers', async () => {
    const [one = '', other = ''] = ids;
    cloud.presence.set(other, { availability: 'Busy', activity: 'InAMeeting' });
    expect(await (await ask({ ids: [one, other, organisation.tenantId] })).json()).toEqual({
      value: [
        { id: one, availability: 'Available', activity: 'Available' },
        { id: other, availability: 'Busy', activity: 'InAMeeting' },
        { id: organisation.tenantId, availability: 'PresenceUnknown', activity: 'PresenceUnknown' },
      ],
    });
  });

  it('is told of at most 650 at once', async () => {
    const answer = (await (await ask({ ids })).json()) as { value: unknown[] };
    expect(answer.value).toHaveLength(650);
    for (const wrong of [{ ids: [...ids, objectId] }, { ids: [] }, { ids: ['nobody'] }, { ids, more: 1 }, {}]) expect((await ask(wrong)).status).toBe(400);
  });

  it('needs a token on behalf of somebody, with the permission', async () => {
    const statuses = await Promise.all((await badTokens()).map(async (bearer) => (await ask({ ids }, bearer)).status));
    expect(statuses).toEqual([401, 401, 403, 403, 403]);
  });

  it('fails as it is told to, and not in the place of a notice', async () => {
    cloud.graph.respondNext({ status: 500 });
    cloud.presence.faults.respondNext({ status: 429, retryAfterSeconds: 9 });
    const limited = await ask({ ids });
    expect([limited.status, limited.headers.get('retry-after'), (await ask({ ids })).status]).toEqual([429, '9', 200]);
    expect((await send()).status).toBe(500);
  });
});

describe('where people work and for whom, in the Graph stand-in', () => {
  const { featured, managers, people } = organisation;
  const ask = (path: string, bearer = delegated, signal?: AbortSignal): Promise<Response> =>
    fetch(path.startsWith('http') ? path : `${cloud.graphUrl}/users/${path}`, { headers: { authorization: `Bearer ${bearer}` }, signal });
  const told = async (path: string): Promise<unknown> => (await ask(path)).json();
  const paths = ['', '/manager', '/directReports'].map((path) => `${featured.colleague}${path}?$select=id`);
  beforeEach(() => { cloud.hierarchy.faults.clear(); });

  it('is told as far as it is asked for', async () => {
    expect(await told(`${featured.colleague}?$select=department,officeLocation`)).toEqual({ department: 'Customer Care', officeLocation: 'London' });
    expect(await told(`${featured.colleague}/manager?$select=id`)).toEqual({ id: featured.manager });
    expect(await told(`${featured.manager}/directReports?$select=id`)).toEqual({ value: [{ id: featured.colleague }] });
    expect(await told(`${featured.colleague}/directReports?$select=id`)).toEqual({ value: [] });
  });

  it('is not found for strangers, nor a manager of whoever has none', async () => {
    const head = people.find((person) => !managers.has(person.objectId));
    const missing = [`${organisation.tenantId}?$select=id`, `${organisation.tenantId}/directReports?$select=id`, `${head?.objectId ?? ''}/manager?$select=id`];
    expect(await Promise.all(missing.map(async (path) => (await ask(path)).status))).toEqual([404, 404, 404]);
  });

  it('comes in pages of a hundred', async () => {
    const [boss = '', ...others] = people.map((person) => person.objectId);
    for (const id of others) cloud.hierarchy.set(id, { managerId: null });
    for (const id of others.slice(0, 250)) cloud.hierarchy.set(id, { managerId: boss });
    const ids: string[] = [];
    const sizes: number[] = [];
    for (let path: string | undefined = `${boss}/directReports?$select=id`; path !== undefined;) {
      const page = (await told(path)) as { value: { id: string }[]; '@odata.nextLink'?: string };
      ids.push(...page.value.map(({ id }) => id));
      sizes.push(page.value.length);
      path = page['@odata.nextLink'];
    }
    expect(sizes).toEqual([100, 100, 50]);
    expect(ids.sort()).toEqual(others.slice(0, 250).sort());
  });

  it.each(paths)('needs a token on behalf of somebody, with the permission: %s', async (path) => {
    expect(await Promise.all((await badTokens()).map(async (bearer) => (await ask(path, bearer)).status))).toEqual([401, 401, 403, 403, 403]);
  });

  it.each(paths)('fails as it is told to, and not in the place of anything else: %s', async (path) => {
    cloud.graph.respondNext({ status: 500 });
    cloud.hierarchy.faults.respondNext({ status: 429, retryAfterSeconds: 9 });
    const limited = await ask(path);
    expect([limited.status, limited.headers.get('retry-after'), (await ask(path)).status === 429]).toEqual([429, '9', false]);
    cloud.hierarchy.faults.respondNext({ timeout: true });
    await expect(ask(path, delegated, AbortSignal.timeout(150))).rejects.toThrow();
    expect((await send()).status).toBe(500);
  });
});

describe('the photos of people in the Graph stand-in', () => {
  const ask = (requests: unknown, bearer = delegated): Promise<Response> => fetch(`${cloud.graphUrl}/$batch`, {
    method: 'POST', headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' }, body: JSON.stringify({ requests }),
  });
  const request = (id: string) => ({ id, method: 'GET', url: `/users/${id}/photos/48x48/$value` });
  const ids = organisation.people.slice(0, 20).map((person) => person.objectId);
  const told = async (): Promise<{ id: string; status: number; body: unknown }[]> => ((await (await ask(ids.map(request))).json()) as { responses: { id: string; status: number; body: unknown }[] }).responses;

  it('are small pictures of their own, which most people have and some have not', async () => {
    const responses = await told();
    const pictures = responses.filter(({ status }) => status === 200).map(({ body }) => Buffer.from(String(body), 'base64'));
    expect(responses.map(({ status }) => status).sort()).toEqual([...pictures.map(() => 200), ...Array.from({ length: 20 - pictures.length }, () => 404)]);
    expect([pictures.length > 5, pictures.length < 20]).toEqual([true, true]);
    for (const picture of pictures) expect([picture.subarray(1, 4).toString(), picture.length < 10_000]).toEqual(['PNG', true]);
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(pictures.length);
  });

  it('need a token on behalf of somebody, with the permission, and no more than twenty at once', async () => {
    expect(await Promise.all((await badTokens()).map(async (bearer) => (await ask([request(objectId)], bearer)).status))).toEqual([401, 401, 403, 403, 403]);
    for (const wrong of [[], [...ids, objectId].map(request), [{ ...request(objectId), url: '/me' }], 'all']) expect((await ask(wrong)).status).toBe(400);
  });
});
