import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { accept, sent } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { deliverer, graphClient, waiting } from './support/deliverer.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** Takes every request as it comes through the wire, and says that all is well. */
async function wire() {
  const requests: string[] = [];
  const server = createServer((socket) => {
    let heard = '';
    socket.setEncoding('latin1').on('data', (part: string) => {
      heard += part;
      const [head = '', body = ''] = heard.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? NaN);
      if (body.length < length) return;
      requests.push(heard);
      socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { requests, url, close: () => new Promise((resolve) => server.close(resolve)) };
}

it('tells Microsoft byte for byte the same of an ally and of a colleague, but for who it is, the number of the notice and its link', async () => {
  const { requests, url, close } = await wire();
  const { deliver } = deliverer(world, { graph: graphClient(world, `${url}/v1.0`) });
  const [colleague, ally] = [await world.person(), await world.ally()];
  const id = await sent(colleague, ally, { message: 'Nobody may read this in a feed.' });
  expect(await deliver()).toBe(1);
  await accept(ally.person, id);
  expect([await deliver(), await waiting(world)]).toEqual([1, []]);
  await close();

  const [toAlly = '', toColleague = ''] = requests;
  expect([toAlly.includes(ally.person.objectId), toColleague.includes(colleague.objectId)]).toEqual([true, true]);
  const same = (request: string, { objectId }: { readonly objectId: string }): string =>
    request.replaceAll(objectId, 'OBJECT-ID').replace(/"chainId":\d{16},/, '"chainId":NUMBER,').replace(/notice-[\w-]{38}/, 'notice-LINK');
  expect(same(toAlly, ally.person)).toBe(same(toColleague, colleague));
  // Of the same length even before, so that not even that tells them apart.
  expect(toAlly.length).toBe(toColleague.length);
  for (const request of requests) expect(request).not.toContain(id);
});
