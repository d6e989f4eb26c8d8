import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { In, MoreThan } from 'typeorm';
import { MAIN_DATABASE } from '../../api/databases.ts';
import { createLocalCloud, type LocalCloudHandle } from '../../api/local/cloud/local-cloud.ts';
import { loadDemo } from '../../api/local/demo.store.ts';
import { demoOrganisation } from '../../api/local/index.ts';
import { systemClock } from '../../api/platform/clock.ts';
import type { Database } from '../../api/platform/database/database.ts';
import { openDatabase } from '../../api/platform/database/open.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { draft, erase, OWN_LIST, SEND, type Draft } from '../support/api/contacts.ts';
import { openAtAnyTime } from '../support/api/pair.ts';
import { startInstance, type InstanceProcess } from '../support/api/instance-process.ts';
import { Person } from '../support/api/person.ts';

const ROUNDS = 50;
const SENDERS = 6;

/** One person who sends to one ally, and what is known of it on their side. */
interface Sending {
  readonly person: Person;
  readonly allyId: string;
  readonly allyObjectId: string;
  readonly input: ReturnType<typeof draft>;
  confirmed: string | null;
}

const organisation = demoOrganisation();
/** Allies with a place, and as many colleagues, each pair used again and again. */
const allies = organisation.allies.filter(({ takesNewPeople, waysOfTalking }) => takesNewPeople && waysOfTalking.includes('CHAT')).slice(0, SENDERS);
const allyIds = new Set(organisation.allies.map(({ objectId }) => objectId));
const colleagues = organisation.people.filter(({ objectId }) => !allyIds.has(objectId)).slice(0, SENDERS);

let cloud: LocalCloudHandle;
let folder: string;
let database: Database;
let instance: InstanceProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peer-support-killed-'));
  cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation });
  database = await openDatabase(join(folder, 'peer-support.db'), MAIN_DATABASE);
  await loadDemo({ database, clock: systemClock, progress: () => undefined }, organisation);
  await openAtAnyTime(database);
}, 60_000);
afterAll(async () => {
  await instance?.kill();
  await cloud.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const start = () => startInstance({ cloudUrl: cloud.url, folder });

async function sendings(url: string): Promise<Sending[]> {
  return Promise.all(allies.map(async (ally, index) => {
    const { objectId = '', name = '' } = colleagues[index] ?? {};
    const token = (await cloud.tokenFor(objectId))?.token ?? '';
    const person = new Person({ url, objectId, name, token });
    const changes: Draft = { idempotencyKey: randomUUID() };
    return { person, allyId: ally.id, allyObjectId: ally.objectId, input: draft({ id: ally.id, person }, changes), confirmed: null };
  }));
}

/** Sends, and remembers the id if the answer came through before the process died. */
async function send(sending: Sending, person = sending.person): Promise<void> {
  const answer = await person.ask(SEND, { input: sending.input }).catch(() => null);
  const result = answer?.data?.['sendContactRequest'] as { __typename: string; request?: { id: string } } | undefined;
  if (result?.__typename === 'ContactRequestSent') sending.confirmed = result.request?.id ?? null;
}

async function idsOf(person: Person): Promise<string[]> {
  const { ownContactRequests } = await person.get<{ ownContactRequests: { edges: { node: { id: string } }[] } }>(OWN_LIST);
  return ownContactRequests.edges.map(({ node }) => node.id);
}

/** A notice whose deliverer was killed waits for its lease of a minute to run out. */
const PATIENCE_MILLISECONDS = 150_000;

async function eventually(check: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MILLISECONDS && !(await check()); waited += 500) await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await check()).toBe(true);
}

/** What was tried when its process was killed is delivered by the next one. Nothing is lost, and nobody sees anything twice. */
async function checkNotices(running: InstanceProcess): Promise<void> {
  const tried = (await database.reader.findBy(OutboxNotice, { attempts: MoreThan(0) })).map(({ id }) => id);
  await eventually(async () => (await database.reader.countBy(OutboxNotice, { id: In(tried) })) === 0);
  await running.kill();
  const seen = allies.map(({ objectId }) => cloud.notices(objectId).length).reduce((sum, count) => sum + count);
  // What Graph had taken when this process was killed may still wait to be forgotten.
  const [waiting, underWay] = [await database.reader.count(OutboxNotice), await database.reader.countBy(OutboxNotice, { attempts: MoreThan(0) })];
  // Each round made a request and its erasing for every ally.
  const made = 2 * ROUNDS * SENDERS;
  expect([made <= seen + waiting, seen + waiting - underWay <= made]).toEqual([true, true]);
}

/** What the tab does when it is back: what was confirmed is there, and trying again with the same key makes it one. */
async function checkAndErase(sending: Sending): Promise<void> {
  const { objectId, name, token } = sending.person;
  const person = new Person({ url: instance?.url ?? '', objectId, name, token });
  if (sending.confirmed !== null) expect(await idsOf(person)).toContain(sending.confirmed);
  await send(sending, person);
  const ids = await idsOf(person);
  expect(ids).toEqual([sending.confirmed]);
  await erase(person, ids[0] ?? '');
}

it(`loses and doubles nothing when it is killed ${String(ROUNDS)} times while people send`, async () => {
  let confirmedBeforeKill = 0;
  let last: Sending[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    instance = await start();
    await Promise.all(last.map(checkAndErase));
    last = await sendings(instance.url);
    const running = Promise.all(last.map((sending) => send(sending)));
    // At another moment in each round, so that every step of sending is cut through at some time.
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 150));
    await instance.kill();
    await running;
    confirmedBeforeKill += last.filter(({ confirmed }) => confirmed !== null).length;
  }
  // Both happened: answers that came through, and answers that were cut off.
  expect(confirmedBeforeKill).toBeGreaterThan(0);
  expect(confirmedBeforeKill).toBeLessThan(ROUNDS * SENDERS);

  instance = await start();
  await Promise.all(last.map(checkAndErase));
  await checkNotices(instance);
  instance = undefined;
}, 600_000);
