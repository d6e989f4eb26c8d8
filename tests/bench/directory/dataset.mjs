// Fills an embedded database with an organisation of any size: 50,000 members, some of them allies. Always the same one.
import { randomUUID } from 'node:crypto';
import Libsql from 'libsql';
import { MAIN_DATABASE } from '../../../dist/api/databases.js';
import { openDatabase } from '../../../dist/api/platform/database/open.js';
import { nameKeyOf } from '../../../dist/shared/name-search.js';

const MEMBERS = 50_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Most speak these two, so that also a small organisation fills a page. */
export const LANGUAGES = ['en', 'de'];
const OTHER_LANGUAGES = ['fr', 'es', 'pt', 'pl', 'hi', 'ja'];
const TOPICS = 12;
const SITES = 40;
const DEPARTMENTS = 25;
const WAYS = ['CHAT', 'CALL', 'IN_PERSON', 'WHEN_YOU_HAVE_TIME'];
const KINDS = ['LISTEN', 'FIND_RESOURCES', 'PRACTICAL_HELP', 'JUST_A_CHAT'];
const FIRST = ['Ada', 'Björn', 'Chiara', 'Dmitri', 'Elif', 'Fatima', 'Gustav', 'Hana', 'Inês', 'Jonas', 'Kaito', 'Leïla'];
const LAST = ['Abe', 'Brontë', 'Costa', 'Dąbrowski', 'Eriksen', 'Fischer', 'García', 'Haddad', 'Ito', 'Jansen', 'Kovač', 'Lund'];

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const some = (from, howMany, number) => [...new Set(Array.from({ length: howMany }, () => from[number(from.length)]))];

const languagesOf = (number) => [...LANGUAGES.filter(() => number(5) > 0), ...some(OTHER_LANGUAGES, 2, number)];

/** Twenty windows in four weeks, which begin at quarter hours; about half of the allies are in one of them now. */
function windowsFrom(now, number) {
  const start = Math.floor(now / DAY) * DAY - DAY + number(96) * (HOUR / 4);
  return Array.from({ length: 28 }, (_, day) => day)
    .filter((day) => day % 7 < 5)
    .map((day) => ({ from: start + day * DAY, until: start + day * DAY + (10 + number(5)) * HOUR }));
}

/** @returns {Promise<{ topicIds: string[], tenantId: string, people: { objectId: string, name: string }[] }>} */
export async function makeDataset(file, { allies, now, tenantId }) {
  // The product's own migrations make the tables.
  await (await openDatabase(file, MAIN_DATABASE)).close();
  const database = new Libsql(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  const number = numbers(4_417);
  const insert = (table, columns) => {
    const statement = database.prepare(`INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
    return (...values) => statement.run(...values);
  };
  database.exec('BEGIN');
  const siteIds = Array.from({ length: SITES }, () => randomUUID());
  const addSite = insert('site', ['id', 'name', 'country', 'timeZone']);
  siteIds.forEach((id, index) => addSite(id, `Site ${index + 1}`, 'GB', 'Europe/London'));
  const topicIds = Array.from({ length: TOPICS }, () => randomUUID());
  const addTopic = insert('topic', ['id', 'position']);
  const addTopicName = insert('topic_name', ['topicId', 'language', 'name']);
  topicIds.forEach((id, index) => { addTopic(id, index); addTopicName(id, 'en', `Topic number ${index + 1}`); });
  const people = [];
  const addMember = insert('member', ['id', 'tenantId', 'objectId', 'name', 'country', 'createdDay']);
  for (let index = 0; index < MEMBERS; index += 1) {
    const person = { objectId: randomUUID(), name: `${FIRST[number(12)]} ${LAST[number(12)]} ${index}` };
    people.push(person);
    addMember(person.objectId, tenantId, person.objectId, person.name, 'GB', '2026-01-01');
  }
  addAllies({ insert, number, people, allies, now, siteIds, topicIds, tenantId });
  addTablesOfBaseline(database);
  database.exec('UPDATE "directory_version" SET "content" = "content" + 1');
  database.exec('COMMIT');
  database.exec('ANALYZE');
  database.close();
  return { topicIds, people };
}

function addAllies({ insert, number, people, allies, now, siteIds, topicIds, tenantId }) {
  const addAlly = insert('ally', [
    'id', 'memberId', 'siteId', 'department', 'timeZone', 'about', 'canDo', 'cannotDo', 'step', 'stepDay', 'version', 'tenantId', 'nameKey', 'takesNewPeople', 'maxOpenConversations', 'openConversations',
  ]);
  const addTrait = {
    language: insert('ally_language', ['allyId', 'language']),
    topic: insert('ally_topic', ['allyId', 'topicId']),
    way: insert('ally_way_of_talking', ['allyId', 'way']),
    kind: insert('ally_kind_of_help', ['allyId', 'kind']),
  };
  const addSettings = insert('ally_availability', [
    'allyId', 'weeks', 'firstWeekStartsOn', 'publicHolidaysOff', 'coolDownHours', 'newPeopleAWeek', 'countedWeek', 'newPeople', 'version',
  ]);
  const addWindows = insert('ally_windows', ['allyId', 'windows']);
  for (let index = 0; index < allies; index += 1) {
    const id = randomUUID();
    const person = people[index];
    const about = `I am ${person.name}. I like long walks, and I have been here for a while. `.repeat(3);
    addAlly(id, person.objectId, siteIds[number(SITES)], `Department ${number(DEPARTMENTS)}`, 'Europe/London', about, 'Listen without hurry.', 'Give advice on law.', 'ACTIVE', '2026-01-05', 1, tenantId, nameKeyOf(person.name), 1, 2, number(20) === 0 ? 2 : 0);
    for (const language of languagesOf(number)) addTrait.language(id, language);
    for (const topicId of some(topicIds, 7, number)) addTrait.topic(id, topicId);
    for (const way of some(WAYS, 3, number)) addTrait.way(id, way);
    for (const kind of some(KINDS, 3, number)) addTrait.kind(id, kind);
    addSettings(id, 1, '2026-01-05', 0, 48, 3, '2026-01-05', 0, 1);
    addWindows(id, JSON.stringify(windowsFrom(now, number).flatMap(({ from, until }) => [from, until])));
  }
}

/** The baseline may lay out windows as suits it best: a row a window, with numbers and an index. */
function addTablesOfBaseline(database) {
  database.exec(`
    CREATE TABLE "bench_window" ("allyId" varchar(36) NOT NULL, "startsAt" integer NOT NULL, "endsAt" integer NOT NULL, PRIMARY KEY ("allyId", "startsAt")) WITHOUT ROWID;
    INSERT INTO "bench_window" SELECT "allyId", w.value, e.value FROM "ally_windows" a, json_each(a."windows") w, json_each(a."windows") e
      WHERE w.key % 2 = 0 AND e.key = w.key + 1;
    CREATE INDEX "bench_ally_language" ON "ally_language" ("language", "allyId");
    CREATE INDEX "bench_ally_topic" ON "ally_topic" ("topicId", "allyId");
  `);
}
