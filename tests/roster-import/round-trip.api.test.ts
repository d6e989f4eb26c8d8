import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLine, harmless } from '../../shared/roster-csv/cells.ts';
import { plainTextFault } from '../../shared/plain-text.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { exported, importFile } from './support/file.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  await world.ally();
}, 60_000);
afterAll(() => world.close());

/** What people write, and what breaks files: signs of formulas, quotes, separators, line ends, apostrophes, other scripts. */
const pieces = fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '|', ' ', 'a', 'Ünal', '日本', '👩‍👩‍👧', '=cmd|calc', '- one\n- two');
const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')).filter((value) => plainTextFault(value, 200) !== 'controlCharacters');
const line = text.map((value) => value.replaceAll(/[\n\t]/gu, ' ').trim());

const rows = fc.uniqueArray(
  fc.record({
    objectId: fc.uuid({ version: 4 }),
    name: line.filter((value) => plainTextFault(value, 200) === null),
    department: line,
    languages: fc.subarray(['en', 'de', 'pt-BR', 'ar']).map((tags) => tags.join('; ')),
    hours: fc.constantFrom('', 'Mon 09:00-12:00', '2 weeks: 1 Mon 09:00-12:00; 2 Fri 22:00-02:00', 'Sun 00:00-23:59; Wed 08:15-08:30'),
    most: fc.integer({ min: 1, max: 10 }).map(String),
    takes: fc.constantFrom('Yes', 'No'),
    until: fc.constantFrom('', '2028-02-29', '2030-12-31'),
    about: text,
    canDo: text,
  }),
  { selector: ({ objectId }) => objectId, minLength: 1, maxLength: 5 },
);

const HEADINGS = ['Object ID', 'Name', 'Site', 'Department', 'Languages', 'Weekly hours', 'Most open conversations', 'Takes new people', 'Trained until', 'About', 'Can do'];

it.each(['en', 'de'])('what was written out comes in again without any change, and the cells are as they were: %s', async (language) => {
  await fc.assert(
    fc.asyncProperty(rows, async (people) => {
      const file = [HEADINGS, ...people.map((row) => [row.objectId, row.name, 'London', row.department, row.languages, row.hours, row.most, row.takes, row.until, row.about, row.canDo])];
      await importFile(admin, file.map(csvLine).join(''));
      const out = await exported(admin, null, language);
      for (const { name } of people) expect(out).toContain(csvLine([name]).trimEnd());
      for (const cell of [/^[=+@]/mu, /(?:^|,|")[=+@]/u]) expect(out.replaceAll(/"(?:[^"]|"")*"/gu, '""')).not.toMatch(cell);
      const again = await importFile(admin, out);
      expect(again).toMatchObject({ state: 'DONE', added: 0, changed: 0 });
    }),
    { numRuns: 30 },
  );
}, 120_000);

it('makes harmless what a spreadsheet would run, and nothing else', () => {
  fc.assert(fc.property(text, (value) => {
    const cell = harmless(value);
    expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    expect(cell === value || cell === `'${value}`).toBe(true);
  }));
});
