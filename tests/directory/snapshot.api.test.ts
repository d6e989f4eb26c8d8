import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { AllyAvailability } from '../../api/availability/ally-availability.entity.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { DirectorySnapshot } from '../../api/directory/directory-snapshot.ts';
import { noteDirectoryChange } from '../../api/directory/directory-version.service.ts';
import { createLiveInProcess } from '../../api/platform/live.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let [one, other]: (TestAlly | undefined)[] = [];
beforeAll(async () => {
  world = await createWorld();
  [one, other] = [await world.ally(), await world.ally()];
}, 60_000);
beforeEach(async () => {
  for (const ally of [one!, other!]) await rest(ally, null);
  await world.databases.main.unitOfWork((manager) => noteDirectoryChange(manager, 'content'));
});
afterAll(() => world.close());

const REST = Date.parse('2027-01-01');
const rest = (ally: TestAlly, until: number | null) => world.databases.main.unitOfWork((manager) =>
  manager.update(AllyAvailability, { allyId: ally.id }, { coolDownUntil: until === null ? null : new Date(until) }));

/** Stops a reading after it has read and before it hands over what it read. */
interface Hold {
  /** Resolves when the reading has come so far. */
  readonly reached: Promise<void>;
  readonly release: () => void;
}

/** A reader whose reading of what allies settled, the last step of loading some of them, can be held. */
function heldReader() {
  const { reader } = world.databases.main;
  const holds: ((() => Promise<void>) | null)[] = [];
  const held = async <T>(read: () => Promise<T>): Promise<T> => {
    const rows = await read();
    await holds.shift()?.();
    return rows;
  };
  const manager = new Proxy(reader, {
    get(target, key) {
      if (key !== 'createQueryBuilder') {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      }
      return (entity: new () => AllyAvailability, alias: string) => {
        const builder = target.createQueryBuilder(entity, alias);
        if ((entity as unknown) !== AllyAvailability) return builder;
        const [many, raw] = [builder.getMany.bind(builder), builder.getRawMany.bind(builder)];
        return Object.assign(builder, { getMany: () => held(many), getRawMany: () => held(raw) });
      };
    },
  });
  return {
    manager,
    /** Holds the reading after the next so many. */
    hold: (after = 0): Hold => {
      let reach = (): void => undefined;
      let release = (): void => undefined;
      const reached = new Promise<void>((resolve) => { reach = resolve; });
      const released = new Promise<void>((resolve) => { release = resolve; });
      holds.push(...Array.from({ length: after }, () => null), () => {
        reach();
        return released;
      });
      return { reached, release };
    },
  };
}

function snapshotOf(reader: EntityManager) {
  const snapshot = new DirectorySnapshot({ reader, clock: world.clock, tags: world.app.services.tags, live: createLiveInProcess(), presence: null });
  const restOf = async (ally: TestAlly) => (await snapshot.of(world.cloud.tenantId)).find(ally.id)?.restsUntil;
  return { snapshot, restOf };
}

describe('a snapshot that is made anew', () => {
  it('does not lose what an ally changes meanwhile, and shows it before it is ready', async () => {
    const { manager, hold } = heldReader();
    const { snapshot, restOf } = snapshotOf(manager);
    await snapshot.follow();
    await world.databases.main.unitOfWork((writer) => noteDirectoryChange(writer, 'content'));
    const loading = hold();
    const following = snapshot.follow();
    await loading.reached;
    await rest(one!, REST);
    await snapshot.refreshAlly(one!.id);
    expect([await restOf(one!), await restOf(other!)]).toEqual([REST, 0]);
    loading.release();
    await following;
    expect([await restOf(one!), await restOf(other!)]).toEqual([REST, 0]);
  });

  it('does not lose what an ally changes once more, while it takes over the first change', async () => {
    const { manager, hold } = heldReader();
    const { snapshot, restOf } = snapshotOf(manager);
    await snapshot.follow();
    await world.databases.main.unitOfWork((writer) => noteDirectoryChange(writer, 'content'));
    const loading = hold();
    const following = snapshot.follow();
    await loading.reached;
    for (const ally of [one!, other!]) await snapshot.refreshAlly(ally.id);
    // The first of the two is taken over; the second is held.
    const takingOver = hold(1);
    loading.release();
    await takingOver.reached;
    await rest(one!, REST);
    await snapshot.refreshAlly(one!.id);
    takingOver.release();
    await following;
    expect([await restOf(one!), await restOf(other!)]).toEqual([REST, 0]);
  });

  it('does not lose a change while the very first one is made', async () => {
    const { manager, hold } = heldReader();
    const { snapshot, restOf } = snapshotOf(manager);
    const loading = hold();
    const asked = restOf(one!);
    await loading.reached;
    await rest(one!, REST);
    await snapshot.refreshAlly(one!.id);
    loading.release();
    expect(await asked).toBe(REST);
  });

  it('answers from the old one until it is whole, and does not lose that an ally stepped down', async () => {
    const { manager, hold } = heldReader();
    const { snapshot } = snapshotOf(manager);
    await snapshot.follow();
    const third = await world.ally();
    const loading = hold();
    const following = snapshot.follow();
    await loading.reached;
    expect((await snapshot.of(world.cloud.tenantId)).find(third.id)).toBeNull();
    await world.databases.main.unitOfWork((writer) => writer.update(Ally, { id: third.id }, { step: 'STEPPED_DOWN' }));
    await snapshot.refreshAlly(third.id);
    loading.release();
    await following;
    const directory = await snapshot.of(world.cloud.tenantId);
    expect([directory.find(third.id), directory.find(one!.id)?.id]).toEqual([null, one!.id]);
  });

  it('is made once, however many wait for it', async () => {
    const { manager, hold } = heldReader();
    const { snapshot, restOf } = snapshotOf(manager);
    const loading = hold();
    const readings = [restOf(one!), restOf(other!), snapshot.follow(), snapshot.follow()];
    await loading.reached;
    // Whoever comes now waits too: a second reading would hand over at once.
    const late = restOf(one!);
    expect(await Promise.race([late, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))])).toBe('waiting');
    loading.release();
    expect(await Promise.all([...readings, late])).toEqual([0, 0, undefined, undefined, 0]);
  });

  it('holds more allies than are read at once, each once', async () => {
    const many = 230;
    const like = await world.databases.main.reader.findOneByOrFail(Ally, { id: one!.id });
    await world.changeDirectly(async (manager) => {
      const ids = Array.from({ length: many }, (_, index) => `ffffffff-0000-4000-8000-${String(index).padStart(12, '0')}`);
      await manager.query(`INSERT INTO "member" ("id", "tenantId", "objectId", "name", "createdDay") VALUES ${ids.map((id) => `('${id}', '${world.cloud.tenantId}', '${id}', 'Many', '2026-01-01')`).join()}`);
      for (const id of ids) await manager.insert(Ally, Object.assign(like, { id, memberId: id }));
    });
    const directory = await snapshotOf(world.databases.main.reader).snapshot.of(world.cloud.tenantId);
    expect(directory.entries.filter((entry) => entry?.name === 'Many')).toHaveLength(many);
    expect(new Set(directory.entries.map((entry) => entry?.id)).size).toBe(directory.entries.length);
  });
});

describe('how loaded an ally is', () => {
  it('is read with everything else, and followed with the places', async () => {
    const { snapshot } = snapshotOf(world.databases.main.reader);
    const loadOf = async (ally: TestAlly) => {
      const { openConversations, newPersonWeek } = (await snapshot.of(world.cloud.tenantId)).find(ally.id) ?? {};
      return [openConversations, newPersonWeek];
    };
    const load = async (ally: TestAlly, openConversations: number, newPeople: number) => {
      await world.databases.main.unitOfWork(async (writer) => {
        await writer.update(Ally, { id: ally.id }, { openConversations });
        await writer.update(AllyAvailability, { allyId: ally.id }, { newPeople, countedWeek: '2026-11-23' });
        await noteDirectoryChange(writer, 'places');
      });
      await snapshot.follow();
    };
    await load(one!, 1, 2);
    expect([await loadOf(one!), await loadOf(other!)]).toEqual([[1, '2026-11-23'], [0, null]]);
    await load(other!, 2, 1);
    expect([await loadOf(one!), await loadOf(other!)]).toEqual([[1, '2026-11-23'], [2, '2026-11-23']]);
    for (const ally of [one!, other!]) await load(ally, 0, 0);
    expect([await loadOf(one!), await loadOf(other!)]).toEqual([[0, null], [0, null]]);
  });
});
