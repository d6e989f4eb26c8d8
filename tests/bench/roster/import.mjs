// A file of 50,000 people through the product, against a loader that was written by hand for just these rows.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import Libsql from 'libsql';
import { IMPORT_PART_BYTES as PART } from '../../../dist/shared/limits.js';
import { nameKeyOf } from '../../../dist/shared/name-search.js';
import { makeDataset } from '../directory/dataset.mjs';
import { startCloud, startProduct } from './start.mjs';

const ROWS = 50_000;
const FEW_ROWS = 5_000;

const TEXTS = {
  Begin: 'mutation Begin($size: Int!) { beginRosterImport(input: { size: $size }) { id } }',
  AddPart: 'mutation AddPart($id: ID!, $part: Int!, $content: String!) { addRosterImportPart(input: { id: $id, part: $part, content: $content }) { id } }',
  Check: 'mutation Check($id: ID!) { checkRosterImport(input: { id: $id }) { state added problemCount } }',
  Import: 'mutation Import($id: ID!) { importRoster(input: { id: $id }) { __typename } }',
};

const HEADINGS = ['Object ID', 'Name', 'Step', 'Department', 'Site', 'Languages', 'Topics', 'Ways of talking', 'Kinds of help', 'Time zone', 'Weekly hours', 'Trained until', 'About'];

/** @returns the file; everybody in it is new, and invited */
function fileOf(rows) {
  const line = (index) => [
    randomUUID(), `Person ${index} Müller`, 'Invited', `Department ${index % 25}`, `Site ${1 + (index % 40)}`, index % 3 === 0 ? 'en' : 'en; de', `Topic number ${1 + (index % 12)}; Topic number ${1 + ((index + 5) % 12)}`,
    'Chat; Call', 'Listen; Just a chat', 'Europe/London', 'Mon 09:00-12:00; Wed 13:00-17:00; Fri 08:30-10:15', '2028-03-31', '"I listen, without hurry, and I have been here for a while."',
  ].join(',');
  return Buffer.from(`${[HEADINGS.join(','), ...Array.from({ length: rows }, (_, index) => line(index))].join('\n')}\n`);
}

const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
};

/** Everything from the first byte until it is there. */
async function importInto({ ask }, file) {
  const { beginRosterImport: { id } } = await ask('Begin', { size: file.length });
  const sent = await seconds(async () => {
    for (let part = 0; part * PART < file.length; part += 1) {
      await ask('AddPart', { id, part, content: file.subarray(part * PART, (part + 1) * PART).toString('base64') });
    }
  });
  const checked = await seconds(async () => {
    const { checkRosterImport } = await ask('Check', { id });
    if (checkRosterImport.state !== 'CHECKED') throw new Error(`The file was refused: ${JSON.stringify(checkRosterImport)}`);
  });
  const imported = await seconds(async () => {
    const { importRoster } = await ask('Import', { id });
    if (importRoster.__typename !== 'RosterImported') throw new Error('The file was not imported.');
  });
  return { sent, checked, imported };
}

/** The same rows by statements made for them, in one transaction and without any check. */
async function loadByHand(path, file, tenantId) {
  const rows = parse(await readFile(file), { columns: true });
  const database = new Libsql(path);
  // As the product opens it.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  const sites = new Map(database.prepare('SELECT "id", "name" FROM "site"').all().map(({ id, name }) => [name, id]));
  const topics = new Map(database.prepare('SELECT "topicId", "name" FROM "topic_name"').all().map(({ topicId, name }) => [name, topicId]));
  const insert = (table, columns) => database.prepare(`INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const member = insert('member', ['id', 'tenantId', 'objectId', 'name', 'country', 'createdDay']);
  const ally = insert('ally', [
    'id', 'memberId', 'tenantId', 'nameKey', 'siteId', 'department', 'timeZone', 'about', 'canDo', 'cannotDo', 'trainedUntil', 'step', 'stepDay', 'version', 'takesNewPeople', 'maxOpenConversations', 'openConversations',
  ]);
  const language = insert('ally_language', ['allyId', 'language']);
  const topic = insert('ally_topic', ['allyId', 'topicId']);
  const way = insert('ally_way_of_talking', ['allyId', 'way']);
  const kind = insert('ally_kind_of_help', ['allyId', 'kind']);
  const settings = insert('ally_availability', ['allyId', 'weeks', 'firstWeekStartsOn', 'publicHolidaysOff', 'coolDownHours', 'newPeopleAWeek', 'countedWeek', 'newPeople', 'version']);
  const interval = insert('weekly_interval', ['allyId', 'week', 'weekday', 'startMinute', 'endMinute']);
  const minute = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  database.exec('BEGIN');
  for (const row of rows) {
    const [id, memberId] = [randomUUID(), randomUUID()];
    member.run(memberId, tenantId, row['Object ID'], row.Name, null, '2026-11-27');
    ally.run(id, memberId, tenantId, nameKeyOf(row.Name), sites.get(row.Site), row.Department, row['Time zone'], row.About, '', '', row['Trained until'], 'INVITED', '2026-11-27', 1, 1, 2, 0);
    for (const tag of row.Languages.split('; ')) language.run(id, tag);
    for (const name of row.Topics.split('; ')) topic.run(id, topics.get(name));
    for (const name of row['Ways of talking'].split('; ')) way.run(id, name.toUpperCase());
    for (const name of row['Kinds of help'].split('; ')) kind.run(id, name.toUpperCase().replaceAll(' ', '_'));
    settings.run(id, 1, '2026-11-23', 1, 48, 3, '2026-11-23', 0, 1);
    for (const text of row['Weekly hours'].split('; ')) {
      const [day, times] = text.split(' ');
      const [start, end] = times.split('-');
      interval.run(id, 1, 1 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day), minute(start), minute(end));
    }
  }
  database.exec('COMMIT');
  database.close();
}

const answerTo = async (child, question) => {
  child.send(question);
  const [answer] = await once(child, 'message');
  return answer;
};

/** MB that are alive at most while a file comes in, above what was alive before. */
async function peakOf(common, rows) {
  const product = await startProduct({ ...common, allies: 200, name: `memory-${rows}`, texts: TEXTS });
  await importInto(product, fileOf(10));
  await answerTo(product.child, 'watchMemory');
  await importInto(product, fileOf(rows));
  const { peak } = await answerTo(product.child, 'peak');
  product.child.disconnect();
  return peak;
}

/** @returns {Promise<{ import_ratio: number, import_peak_growth_mb: number }>} */
export async function measureImport(folder) {
  const { cloud, token } = await startCloud();
  const common = { folder, cloud, token };
  const file = fileOf(ROWS);
  const path = join(folder, 'people.csv');
  await writeFile(path, file);
  const byHandFile = join(folder, 'by-hand.db');
  await makeDataset(byHandFile, { allies: 200, now: Date.now(), tenantId: cloud.tenantId });
  const byHand = await seconds(() => loadByHand(byHandFile, path, cloud.tenantId));
  const product = await startProduct({ ...common, allies: 200, name: 'import', texts: TEXTS });
  const { sent, checked, imported } = await importInto(product, file);
  product.child.disconnect();
  const [few, all] = [await peakOf(common, FEW_ROWS), await peakOf(common, ROWS)];
  await cloud.close();
  console.log(`\nA file of ${ROWS.toLocaleString('en')} people, ${(file.length / 2 ** 20).toFixed(1)} MB (seconds)`);
  for (const [name, value] of [['sent', sent], ['checked', checked], ['imported', imported], ['all of it', sent + checked + imported], ['by hand, unchecked', byHand]]) {
    console.log(`  ${name.padEnd(24)}${value.toFixed(2).padStart(8)}`);
  }
  console.log(`  alive at most, MB: ${few.toFixed(1)} with ${FEW_ROWS.toLocaleString('en')} rows, ${all.toFixed(1)} with ${ROWS.toLocaleString('en')}`);
  return {
    import_ratio: Math.round(((sent + checked + imported) / byHand) * 1_000) / 1_000,
    import_peak_growth_mb: Math.round((all - few) * 10) / 10,
  };
}
