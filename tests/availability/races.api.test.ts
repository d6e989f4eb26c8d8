import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { AvailabilityService } from '../../api/availability/availability.service.ts';
import { TimeOffRow } from '../../api/availability/time-off.entity.ts';
import { WindowService } from '../../api/availability/window.service.ts';
import type { Database } from '../../api/platform/database/database.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** What a manager is asked for, before it is. */
type Watch = (method: string, parameters: readonly unknown[], manager: EntityManager) => unknown;

/** The database of the world, in whose units of work a test can look on and step in. */
function watched(watch: Watch): Database {
  const { main } = world.databases;
  const seenBy = (manager: EntityManager) => new Proxy(manager, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]): unknown => {
        const before = watch(String(key), parameters, target);
        const go = (): unknown => Reflect.apply(value, target, parameters);
        return before instanceof Promise ? before.then(go) : go();
      };
    },
  });
  return {
    reader: main.reader,
    scrub: () => main.scrub(),
    close: () => Promise.resolve(),
    unitOfWork: (work) => main.unitOfWork((manager) => work(seenBy(manager))),
  };
}

function serviceOn(database: Database): AvailabilityService {
  const { allies, directory } = world.app.services;
  return new AvailabilityService({ database, allies, directory, clock: world.clock });
}

const asker = ({ person: { objectId, name } }: TestAlly) =>
  ({ viewer: { tenantId: world.cloud.tenantId, objectId, name, roles: [], country: null }, language: 'en' });
const DAYS = { firstDay: '2026-12-01', lastDay: '2026-12-02' };

describe('an ally who changes something from two tabs that reach two instances', () => {
  it('has taken the same time off once, though the other was first after this one had looked', async () => {
    const ally = await world.ally();
    let tries = 0;
    const service = serviceOn(watched((method, [entity], manager) => {
      if (method !== 'insert' || entity !== TimeOffRow) return undefined;
      tries += 1;
      return tries === 1 ? manager.insert(TimeOffRow, { allyId: ally.id, ...DAYS, id: randomUUID() }) : undefined;
    }));
    const { timeOff } = await service.takeTimeOff(asker(ally), DAYS);
    expect([tries, timeOff]).toEqual([2, [{ id: expect.any(String), ...DAYS }]]);
  });

  it('is told of every other fault at once, and nothing is kept of what had been done', async () => {
    const ally = await world.ally();
    let tries = 0;
    const service = serviceOn(watched((method) => {
      if (method !== 'insert') return undefined;
      tries += 1;
      return tries === 2 ? Promise.reject(new Error('no')) : undefined;
    }));
    // The second thing that is added are the windows.
    await expect(service.takeTimeOff(asker(ally), DAYS)).rejects.toThrow('no');
    expect([tries, await world.databases.main.reader.countBy(TimeOffRow, { allyId: ally.id })]).toEqual([2, 0]);
  });
});

describe('windows', () => {
  /** The embedded engine does one unit of work after the other; on a server only this keeps two from overtaking each other. */
  it('are made of what is read after the ally is held, by a change and by the job alike', async () => {
    const ally = await world.ally();
    const asked: string[] = [];
    const database = watched((method) => { asked.push(method); });
    await serviceOn(database).pause(asker(ally), { length: 'ONE_HOUR' });
    expect(asked.slice(0, 2)).toEqual(['createQueryBuilder', 'findOneOrFail']);
    asked.length = 0;
    const { allies } = world.app.services;
    await new WindowService({ database, allies, clock: world.clock }).refresh();
    expect(asked.slice(0, 2)).toEqual(['createQueryBuilder', 'findOneOrFail']);
  });
});
