import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countEvents } from '../../api/numbers/counting.service.ts';
import { MonthlyCount } from '../../api/numbers/monthly-count.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, close, CLOSING_ANSWERS, decline, erase, sent, withdraw } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
}, 60_000);
afterAll(() => world.close());
beforeEach(() => world.databases.main.unitOfWork((manager) => manager.deleteAll(MonthlyCount)));

const DAY = 86_400_000;
const FIELDS = 'month sent inTime late unanswered heardYes heardNo comeBackYes comeBackNo topics { topicId count }';
interface Month { month: string; sent: number | null; inTime: number | null; topics: { topicId: string; count: number | null }[] }
interface Numbers { smallestGroup: number; topics: { id: string; name: string }[]; months: Month[] }
const QUERY = `{ numbers: monthlyNumbers { smallestGroup topics { id name } months { ${FIELDS} } } }`;
const numbers = async (): Promise<Numbers> => (await admin.get<{ numbers: Numbers }>(QUERY)).numbers;

/** What was counted, however few. */
async function counted(): Promise<Record<string, number>> {
  const rows = await world.databases.main.reader.find(MonthlyCount);
  return Object.fromEntries(rows.map(({ counter, topicId, count }) => [topicId === '' ? counter : `${counter} ${topicId}`, count]));
}

async function asked(changes: Parameters<typeof sent>[2] = {}): Promise<{ colleague: Person; ally: TestAlly; id: string }> {
  const [colleague, ally] = [await world.person(), await world.ally()];
  return { colleague, ally, id: await sent(colleague, ally, changes) };
}

describe('what happens to requests is counted', () => {
  it('when one is sent, by topic too', async () => {
    const { topics: [topic] } = await admin.get<{ topics: { id: string }[] }>('{ topics { id } }');
    const both = [await asked({ topicIds: [topic?.id ?? ''] }), await asked()];
    expect(await counted()).toEqual({ SENT: 2, [`TOPIC ${topic?.id ?? ''}`]: 1 });
    for (const { colleague, id } of both) await withdraw(colleague, id);
  });

  it('when one is accepted, in time or later', async () => {
    const [one, other] = [await asked(), await asked()];
    await accept(one.ally.person, one.id);
    world.clock.advance(5 * DAY);
    await accept(other.ally.person, other.id);
    world.clock.advance(-5 * DAY);
    expect(await counted()).toMatchObject({ SENT: 2, IN_TIME: 1, LATE: 1 });
  });

  it('when nobody could accept it: declined, or never answered', async () => {
    const [one] = [await asked(), await asked()];
    await decline(one.ally.person, one.id);
    expect(await counted()).toMatchObject({ SENT: 2, UNANSWERED: 1 });
    world.clock.advance(40 * DAY);
    await world.app.runJob('keepOrDestroy');
    world.clock.advance(-40 * DAY);
    const rows = await world.databases.main.reader.findBy(MonthlyCount, { counter: 'UNANSWERED' });
    expect(rows.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('not when one is withdrawn or erased, nor taken back by that', async () => {
    const [one, other] = [await asked(), await asked()];
    await withdraw(one.colleague, one.id);
    await erase(other.colleague, other.id);
    await erase(one.colleague, one.id);
    expect(await counted()).toEqual({ SENT: 2 });
  });

  it('when the questions after a close are answered', async () => {
    const { colleague, ally, id } = await asked();
    await accept(ally.person, id);
    await close(ally.person, id);
    await colleague.get(CLOSING_ANSWERS, { input: { requestId: id, feltHeard: false, wouldComeBack: true } });
    expect(await counted()).toEqual({ SENT: 1, IN_TIME: 1, HEARD_NO: 1, COME_BACK_YES: 1 });
  });

  it('once each, by many at the same moment', async () => {
    const open = await Promise.all(Array.from({ length: 12 }, () => asked()));
    await Promise.all(open.map(({ ally, id }) => accept(ally.person, id)));
    expect(await counted()).toEqual({ SENT: 12, IN_TIME: 12 });
  });
});

describe('the numbers that admins see', () => {
  /** Counts in the past. */
  async function countIn(daysAgo: number, events: readonly ('SENT' | 'IN_TIME')[], times: number): Promise<void> {
    const now = new Date(world.clock.now().getTime() - daysAgo * DAY);
    for (let turn = 0; turn < times; turn += 1) await world.databases.main.unitOfWork((manager) => countEvents(manager, { tenantId: world.cloud.tenantId, now }, events));
  }

  it('are those of the last twelve months that are over, newest first', async () => {
    await countIn(0, ['SENT'], 30);
    const { months, topics } = await numbers();
    const thisMonth = world.clock.now().toISOString().slice(0, 7);
    expect(months.map(({ month }) => month)).toEqual([...months.map(({ month }) => month)].sort().reverse());
    expect([months.length, months.some(({ month }) => month >= thisMonth)]).toEqual([12, false]);
    for (const { sent: count, topics: shown } of months) expect([count, shown.length]).toEqual([null, topics.length]);
  });

  it('leave out what is smaller than the organisation wants, and what would give it away', async () => {
    await countIn(31, ['SENT', 'IN_TIME'], 12);
    expect((await numbers()).months.map(({ sent: count, inTime }) => [count, inTime]).filter(([count]) => count !== null)).toEqual([[12, null]]);
    await countIn(31, ['SENT'], 8);
    expect((await numbers()).months.map(({ sent: count, inTime }) => [count, inTime]).filter(([count]) => count !== null)).toEqual([[20, 12]]);
    const change = 'mutation($input: ChangeProgrammeInput!) { changeProgramme(input: $input) { __typename } }';
    const { programmeSettings: { version } } = await admin.get<{ programmeSettings: { version: number } }>('{ programmeSettings { version } }');
    await admin.get(change, { input: { version, smallestGroup: 15 } });
    expect((await numbers()).months.map(({ sent: count, inTime }) => [count, inTime]).filter(([count]) => count !== null)).toEqual([[20, null]]);
    expect(await admin.refusal(change, { input: { version: version + 1, smallestGroup: 4 } })).toBe('BAD_USER_INPUT');
  });

  it('are nobody else’s, and of no other organisation', async () => {
    for (const other of [await world.person(), (await world.ally()).person, await world.person({ roles: ['PeerSupport.Reader'] })]) {
      expect(await other.refusal(QUERY)).toBe('NOT_FOUND');
    }
    const now = new Date(world.clock.now().getTime() - 31 * DAY);
    for (let turn = 0; turn < 20; turn += 1) await world.databases.main.unitOfWork((manager) => countEvents(manager, { tenantId: 'd2b7f0a4-5a8a-4c51-9d57-0c6f8c6f0d11', now }, ['SENT']));
    expect((await numbers()).months.every(({ sent: count }) => count === null)).toBe(true);
  });
});
