import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AllyKindOfHelp, AllyLanguage } from '../../api/allies/ally-traits.entity.ts';
import { AllyService } from '../../api/allies/ally.service.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { AllyAvailability } from '../../api/availability/ally-availability.entity.ts';
import { AllyWindows } from '../../api/availability/ally-windows.entity.ts';
import { WeeklyIntervalRow } from '../../api/availability/weekly-interval.entity.ts';
import { WindowService } from '../../api/availability/window.service.ts';
import { MAIN_DATABASE } from '../../api/databases.ts';
import { readDirectoryVersion } from '../../api/directory/directory-version.service.ts';
import type { Database } from '../../api/platform/database/database.ts';
import { openDatabase } from '../../api/platform/database/open.ts';
import { createTags } from '../../api/platform/sealing/tags.ts';
import { KINDS_OF_HELP } from '../../shared/vocabulary.ts';
import { TestClock } from '../support/api/clock.ts';
import { createTestAddresses, type TestAddresses } from '../support/api/databases.ts';

const idOf = (kind: string, index: number) => `0000000${index}-0000-4000-8000-${kind.padEnd(12, '0')}`;
const [ANNA, BELA] = [idOf('a11e', 1), idOf('a11e', 2)];
const [SITE, TOPIC, TENANT] = [idOf('517e', 1), idOf('70b1c', 1), idOf('7e4a47', 1)];

/** A database as it was before, with two allies: one who works in small pieces and over midnight, one without hours. */
const BEFORE = [
  `INSERT INTO "site" ("id", "name", "country", "timeZone") VALUES ('${SITE}', 'London', 'GB', 'Europe/London')`,
  `INSERT INTO "topic" ("id", "position") VALUES ('${TOPIC}', 1)`,
  ...[ANNA, BELA].flatMap((id, index) => [
    `INSERT INTO "member" ("id", "tenantId", "objectId", "name", "createdDay") VALUES ('${idOf('3e3be4', index)}', '${TENANT}', '${idOf('0b1ec7', index)}', 'Member ${index}', '2026-01-02')`,
    `INSERT INTO "ally" ("id", "memberId", "siteId", "department", "timeZone", "about", "canDo", "cannotDo", "active", "takesNewPeople", "maxOpenConversations", "openConversations")
     VALUES ('${id}', '${idOf('3e3be4', index)}', '${SITE}', 'Sales', 'Asia/Tokyo', 'About ${index}', 'Can', 'Cannot', 1, ${1 - index}, 4, 3)`,
    `INSERT INTO "ally_language" ("allyId", "language") VALUES ('${id}', 'cy')`,
    `INSERT INTO "ally_topic" ("allyId", "topicId") VALUES ('${id}', '${TOPIC}')`,
    `INSERT INTO "ally_way_of_talking" ("allyId", "way") VALUES ('${id}', 'CALL')`,
  ]),
  ...[[1, 540, 600], [1, 660, 720], [5, 1_320, 360]].map(([weekday, start, end]) =>
    `INSERT INTO "weekly_hours" ("allyId", "weekday", "startMinute", "endMinute") VALUES ('${ANNA}', ${weekday}, ${start}, ${end})`),
  `INSERT INTO "availability_window" ("allyId", "startsAt", "endsAt") VALUES ('${ANNA}', '2026-11-25 09:00:00.000', '2026-11-25 10:00:00.000')`,
  `INSERT INTO "contact_request" ("id", "tenantId", "allyTag", "state", "createdDay", "changedDay", "messageCount", "version") VALUES ('${idOf('4e9', 1)}', '${TENANT}', 'tag', 'WAITING', '2026-11-20', '2026-11-20', 0, 1)`,
];

let addresses: TestAddresses;
let database: Database;
beforeAll(async () => {
  addresses = await createTestAddresses();
  const old = await openDatabase(addresses.main, { entities: [], migrations: MAIN_DATABASE.migrations.slice(0, 2) });
  await old.unitOfWork(async (manager) => { for (const statement of BEFORE) await manager.query(statement); });
  await old.close();
  database = await openDatabase(addresses.main, MAIN_DATABASE);
}, 60_000);
afterAll(async () => {
  await database.close();
  await addresses.remove();
});

/** Everything that names an ally is refused where there is none, and none goes while something names it. */
async function expectForeignKeys(tables: readonly string[]): Promise<void> {
  const runner = database.reader.dataSource.createQueryRunner();
  const all = await runner.getTables([...tables, 'ally']);
  await runner.release();
  const leads = all.flatMap(({ name, foreignKeys }) => foreignKeys.map(({ columnNames, referencedTableName }) =>
    [name.split('.').at(-1), columnNames.join(), referencedTableName.split('.').at(-1)].join(' ')));
  expect(leads.sort()).toEqual(['ally memberId member', 'ally siteId site', ...tables.map((table) => `${table} allyId ally`)].sort());
  for (const table of ['ally', 'member']) {
    await expect(database.unitOfWork((manager) => manager.query(`DELETE FROM "${table}" WHERE "id" IN ('${ANNA}', '${idOf('3e3be4', 0)}')`))).rejects.toThrow();
  }
}

const LATER_MIGRATIONS = MAIN_DATABASE.migrations.length - 1 - MAIN_DATABASE.migrations.findIndex(({ name }) => name.startsWith('Availability'));
const NEW_TABLES = ['ally_availability', 'weekly_interval', 'time_off', 'ally_windows', 'ally_kind_of_help', 'ally_language', 'ally_way_of_talking'];

describe('a database from before there was availability', () => {
  it('keeps its allies whole, with everything that names them', async () => {
    const allies = await database.reader.find(Ally, { order: { id: 'ASC' }, relations: { member: true, site: true } });
    expect(allies).toMatchObject([0, 1].map((index) => ({
      id: [ANNA, BELA][index], department: 'Sales', timeZone: 'Asia/Tokyo', about: `About ${index}`, canDo: 'Can', cannotDo: 'Cannot', trainedUntil: null,
      step: 'ACTIVE', version: 1, takesNewPeople: index === 0, maxOpenConversations: 4, openConversations: 3, member: { name: `Member ${index}` }, site: { name: 'London' },
    })));
    expect(await database.reader.countBy(AllyLanguage, { language: 'cy' })).toBe(2);
    expect(await database.reader.query('SELECT "state", "nextStep" FROM "contact_request"')).toEqual([{ state: 'WAITING', nextStep: 'PASS_ON' }]);
    expect(await database.reader.query('SELECT "allyTag", "pairTag", "state", "createdDay" FROM "offer"'))
      .toEqual([{ allyTag: 'tag', pairTag: null, state: 'OFFERED', createdDay: '2026-11-20' }]);
    await expectForeignKeys(NEW_TABLES);
    await expect(database.unitOfWork((manager) => manager.insert(AllyKindOfHelp, { allyId: idOf('a11e', 9), kind: 'LISTEN' }))).rejects.toThrow();
  });

  it('takes over into the roster what people are found and sorted by', async () => {
    const rows = await database.reader.find(Ally, { select: { tenantId: true, nameKey: true }, order: { nameKey: 'ASC' } });
    expect(rows).toEqual([0, 1].map((index) => ({ tenantId: TENANT, nameKey: `member ${index}` })));
  });

  it('keeps their weekly hours as the first week of a pattern of one', async () => {
    const rows = await database.reader.find(WeeklyIntervalRow, { order: { weekday: 'ASC', startMinute: 'ASC' } });
    expect(rows).toEqual([[1, 540, 600], [1, 660, 720], [5, 1_320, 360]].map(([weekday, startMinute, endMinute]) =>
      ({ allyId: ANNA, week: 1, weekday, startMinute, endMinute })));
  });

  it('gives each ally the usual limits, all kinds of help, and public holidays off', async () => {
    const usual = {
      weeks: 1, firstWeekStartsOn: '2026-01-05', validFrom: null, validUntil: null, publicHolidaysOff: true,
      pausedSince: null, pausedUntil: null, coolDownUntil: null,
      coolDownHours: 48, newPeopleAWeek: 3, countedWeek: '2026-01-05', newPeople: 0, version: 1,
    };
    expect(new Date(`${usual.firstWeekStartsOn}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(await database.reader.find(AllyAvailability, { order: { allyId: 'ASC' } })).toEqual([ANNA, BELA].map((allyId) => ({ allyId, ...usual })));
    for (const allyId of [ANNA, BELA]) {
      expect((await database.reader.findBy(AllyKindOfHelp, { allyId })).map(({ kind }) => kind).sort()).toEqual([...KINDS_OF_HELP].sort());
    }
    expect(await readDirectoryVersion(database.reader)).toEqual({ content: 1, places: 1 });
  });

  it('has its windows made anew from then on', async () => {
    const clock = new TestClock();
    await new WindowService({ database, allies: new AllyService({ database, tags: createTags(Buffer.alloc(32)), clock }), clock }).refresh();
    const [first] = (await database.reader.findOneByOrFail(AllyWindows, { allyId: ANNA })).windows;
    // Friday 22:00 in Tokyo, to Saturday 06:00.
    expect([first?.from, first?.until].map((each) => new Date(each ?? NaN).toISOString())).toEqual(['2026-11-27T13:00:00.000Z', '2026-11-27T21:00:00.000Z']);
  });

  it('goes back to what it was, with the first week of each pattern, and forward again', async () => {
    await database.unitOfWork((manager) => manager.insert(WeeklyIntervalRow, { allyId: BELA, week: 1, weekday: 2, startMinute: 0, endMinute: 60 }));
    await database.unitOfWork((manager) => manager.insert(WeeklyIntervalRow, { allyId: BELA, week: 2, weekday: 3, startMinute: 0, endMinute: 60 }));
    let source: DataSource | undefined;
    await database.unitOfWork((manager) => {
      source = manager.dataSource;
      return Promise.resolve();
    });
    // The embedded engine lets nobody replace a table inside a transaction while others name it.
    for (let after = LATER_MIGRATIONS; after >= 0; after -= 1) await source?.undoLastMigration({ transaction: 'none' });
    const hours = await database.reader.query<{ allyId: string; weekday: number; startMinute: number }[]>(
      'SELECT "allyId", "weekday", "startMinute" FROM "weekly_hours" ORDER BY "allyId", "weekday", "startMinute"');
    expect(hours.map(({ allyId, weekday, startMinute }) => [allyId.toLowerCase(), weekday, startMinute]))
      .toEqual([[ANNA, 1, 540], [ANNA, 1, 660], [ANNA, 5, 1_320], [BELA, 2, 0]]);
    expect(await database.reader.query('SELECT "about", "openConversations" FROM "ally" ORDER BY "id"')).toEqual([0, 1].map((index) => ({ about: `About ${index}`, openConversations: 3 })));
    await expectForeignKeys(['weekly_hours', 'availability_window', 'ally_language', 'ally_way_of_talking']);

    await source?.runMigrations({ transaction: 'each' });
    expect(await database.reader.countBy(WeeklyIntervalRow, { week: 1 })).toBe(4);
    await expectForeignKeys(NEW_TABLES);
  });
});
