import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openMessage, openRequest } from '../../api/contacts/contact-request.content.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { Message } from '../../api/contacts/message.entity.ts';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../../api/databases.ts';
import { countEvents } from '../../api/numbers/counting.service.ts';
import { DataKeyRow } from '../../api/platform/sealing/keyring.entity.ts';
import {
  accept, answerReferral, close, decline, ERASE_ALL, KEPT, proposeHandOver, refer, sent, showName, write,
} from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

const MARK = 'marked-canary-8093';
const DAY = 86_400_000;

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** Everything that stands in both databases, row by row and in their files, and in the log. */
async function everythingWritten(): Promise<string> {
  const { main, keyring, folder } = world.databases;
  const rows: object[] = [];
  for (const entity of MAIN_DATABASE.entities) rows.push(...(await main.reader.find<object>(entity)));
  for (const entity of KEYRING_DATABASE.entities) rows.push(...(await keyring.reader.find<object>(entity)));
  const values = rows.flatMap((row): unknown[] => Object.values(row)).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)));
  const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'latin1')));
  return [...values, ...files, ...world.logged].join('\n');
}

/** How often each of several traces stands somewhere. */
const counted = (text: string, traces: readonly string[]): number[] => traces.map((trace) => text.split(trace).length - 1);

interface Life {
  readonly colleague: Person;
  readonly ids: readonly string[];
  /** What may not be left: ids of people, allies and topics, each as often as before; tags and marks not at all. */
  readonly traces: readonly string[];
  readonly tag: string;
  readonly before: readonly number[];
}

/** A request with everything that can happen to it: declined, passed on, accepted, referred, named, handed over with all of it, closed. */
async function wholeLife(): Promise<Life> {
  const colleague = await world.person();
  const [first, second, third] = [await world.ally(), await world.ally(), await world.ally()];
  await world.app.runJob('refreshWindows');
  await world.app.runJob('followDirectory');
  await colleague.get('{ viewer { name } }');
  const topicId = (await colleague.get<{ topics: { id: string }[] }>('{ topics { id } }')).topics.at(-1)?.id ?? '';
  // Of a topic a number by month is kept, and no more than that: it is there before.
  await world.databases.main.unitOfWork((manager) => countEvents(manager, { tenantId: world.cloud.tenantId, now: world.clock.now() }, [{ topicId }]));
  const traces = [colleague.objectId, first.id, second.id, third.id, first.person.objectId, second.person.objectId, third.person.objectId, topicId];
  const before = counted(await everythingWritten(), traces);
  const backup = { language: 'en', leaveOut: {} };
  const id = await sent(colleague, [first, second], { message: MARK, anonymous: true, topicIds: [topicId], backup });
  await decline(first.person, id);
  await accept(second.person, id);
  await write(second.person, id, `${MARK} written`);
  const { message } = await refer(second.person, id, `${MARK} referred`);
  await answerReferral(colleague, id, message?.id ?? '', true);
  await showName(colleague, id);
  await proposeHandOver(second.person, id);
  const next = await sent(colleague, third, { message: `${MARK} again`, topicIds: [topicId], handOver: { requestId: id, share: 'CONVERSATION' } });
  await accept(third.person, next);
  await write(colleague, next, `${MARK} on`);
  await close(third.person, next);
  // Everything is delivered: what waits to be delivered names nobody either, but is no part of this.
  await world.app.runJob('deliverNotices');
  const tag = world.app.services.tags.participant({ tenantId: world.cloud.tenantId, objectId: colleague.objectId }, 'colleague');
  return { colleague, ids: [id, next], traces, tag, before };
}

async function sealedOf(ids: readonly string[]) {
  const { reader } = world.databases.main;
  const requests = (await reader.find(ContactRequest)).filter(({ id, sealed }) => ids.includes(id) && sealed);
  return { requests, messages: (await reader.find(Message)).filter(({ requestId }) => ids.includes(requestId)) };
}

async function expectNothingLeft({ ids, traces, tag, before }: Life, copy: Awaited<ReturnType<typeof sealedOf>>): Promise<void> {
  const left = await everythingWritten();
  expect(left).not.toContain(MARK);
  expect(counted(left, traces).map((count, index) => count <= (before[index] ?? 0))).toEqual(traces.map(() => true));
  expect(left).not.toContain(tag);
  // A copy of the database from before cannot be opened with any key that exists now.
  const { keyring } = world.app.services.contacts;
  const keys = await keyring.find((await world.databases.keyring.reader.find(DataKeyRow)).map(({ id }) => id));
  for (const id of ids) expect(keys.has(id)).toBe(false);
  for (const key of keys.values()) {
    for (const row of copy.requests) await expect(openRequest(key, row, row.sealed as Buffer)).rejects.toThrow();
    for (const message of copy.messages) await expect(openMessage(key, world.cloud.tenantId, message, message.sealed)).rejects.toThrow();
  }
}

it('leaves nothing of a whole life in rows, files or the log, once the colleague erased it', async () => {
  const life = await wholeLife();
  const copy = await sealedOf(life.ids);
  expect([copy.requests.length, copy.messages.length]).toEqual([2, 9]);
  await life.colleague.get(ERASE_ALL);
  expect(await life.colleague.get(KEPT)).toEqual({ keptContactRequests: [] });
  await expectNothingLeft(life, copy);
});

it('leaves nothing of it once its time is over, and no row either', async () => {
  const life = await wholeLife();
  const copy = await sealedOf(life.ids);
  world.clock.advance(29 * DAY);
  await world.app.runJob('keepOrDestroy');
  expect((await sealedOf(life.ids)).requests).toHaveLength(2);
  world.clock.advance(2 * DAY);
  await world.app.runJob('keepOrDestroy');
  await expectNothingLeft(life, copy);
  expect((await world.databases.main.reader.find(ContactRequest)).filter(({ id }) => life.ids.includes(id))).toEqual([]);
  for (const id of life.ids) expect(await everythingWritten()).not.toContain(id);
});
