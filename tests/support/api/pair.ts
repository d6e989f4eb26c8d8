import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ally } from '../../../api/allies/ally.entity.ts';
import { AllyAvailability } from '../../../api/availability/ally-availability.entity.ts';
import { WeeklyIntervalRow } from '../../../api/availability/weekly-interval.entity.ts';
import { MAIN_DATABASE } from '../../../api/databases.ts';
import { createLocalCloud, type LocalCloudHandle } from '../../../api/local/cloud/local-cloud.ts';
import { demoOrganisation, type DemoOrganisation } from '../../../api/local/index.ts';
import { loadDemo } from '../../../api/local/demo.store.ts';
import { systemClock } from '../../../api/platform/clock.ts';
import type { Database } from '../../../api/platform/database/database.ts';
import { openDatabase } from '../../../api/platform/database/open.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../shared/vocabulary.ts';
import type { TestAlly } from './allies.ts';
import { PairedInstance } from './paired-instances.ts';
import { Person } from './person.ts';

/** Two API processes on one embedded database, whose allies are reachable at any time. */
export interface Pair {
  readonly one: PairedInstance;
  readonly other: PairedInstance;
  readonly database: Database;
  /** An ally who has one place. */
  readonly single: TestAlly;
  /** A colleague and two allies who had nothing to do with each other so far. */
  people(): { colleague: Person; allies: readonly [TestAlly, TestAlly] };
  /** Does something while the clocks of both are ahead. */
  later(milliseconds: number, act: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function createPair(): Promise<Pair> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-support-pair-'));
  const demo = demoOrganisation();
  const organisation = { ...demo, allies: demo.allies.map((ally) => ({ ...ally, waysOfTalking: [...WAYS_OF_TALKING], kindsOfHelp: [...KINDS_OF_HELP], takesNewPeople: true })) };
  const cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation });
  const database = await openDatabase(join(folder, 'peer-support.db'), MAIN_DATABASE);
  const [single, ...allyIds] = organisation.allies.map(({ id }) => id);
  await loadDemo({ database, clock: systemClock, progress: () => undefined }, organisation);
  await openAtAnyTime(database, single);
  const [one, other] = [await PairedInstance.start({ cloudUrl: cloud.url, folder }), await PairedInstance.start({ cloudUrl: cloud.url, folder })];
  await one.runJob('refreshWindows');
  for (const instance of [one, other]) await instance.runJob('followDirectory');
  const persons = await personsOf(cloud, organisation, one.url);
  const allyOf = (id: string): TestAlly => ({ id, person: persons.get(organisation.allies.find((ally) => ally.id === id)?.objectId ?? '') as Person });
  const colleagues = organisation.people.filter(({ objectId }) => !organisation.allies.some((ally) => ally.objectId === objectId));
  let taken = 0;
  return {
    one,
    other,
    database,
    single: allyOf(single ?? ''),
    people() {
      taken += 1;
      const ally = (offset: number): TestAlly => allyOf(allyIds[(taken + offset) % allyIds.length] ?? '');
      return { colleague: persons.get(colleagues[taken % colleagues.length]?.objectId ?? '') as Person, allies: [ally(0), ally(1 + Math.floor(taken / colleagues.length))] };
    },
    async later(milliseconds, act) {
      for (const instance of [one, other]) await instance.setAhead(milliseconds);
      await act().finally(async () => { for (const instance of [one, other]) await instance.setAhead(0); });
    },
    async close() {
      await Promise.all([one.stop(), other.stop()]);
      await cloud.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Gives every ally hours around the clock and places without end, but one, if named, one place. */
export async function openAtAnyTime(database: Database, single?: string): Promise<void> {
  await database.unitOfWork(async (manager) => {
    const ids = (await manager.find(Ally)).map(({ id }) => id);
    await manager.clear(WeeklyIntervalRow);
    for (const allyId of ids) {
      await manager.insert(WeeklyIntervalRow, [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ allyId, week: 1, weekday, startMinute: 0, endMinute: 1_440 })));
    }
    await manager.updateAll(AllyAvailability, { newPeopleAWeek: 1_000_000, publicHolidaysOff: false });
    // Of the demo organisation some are trained until a day that comes soon.
    await manager.updateAll(Ally, { maxOpenConversations: 1_000_000, trainedUntil: '2099-12-31' });
    if (single !== undefined) await manager.update(Ally, { id: single }, { maxOpenConversations: 1 });
  });
}

async function personsOf(cloud: LocalCloudHandle, { people }: Pick<DemoOrganisation, 'people'>, url: string): Promise<Map<string, Person>> {
  const { issuer, clientId, tenantId } = cloud;
  const made = people.map(async ({ objectId, name }): Promise<[string, Person]> => {
    const claims = { iss: issuer, aud: clientId, tid: tenantId, oid: objectId, scp: 'access_as_user', name };
    return [objectId, new Person({ url, objectId, name, token: await cloud.signing.sign(claims, 24 * 3_600) })];
  });
  return new Map(await Promise.all(made));
}
