import { joined } from '../../../shared/roster-csv/cells.ts';
import { CSV_COLUMNS, type CsvColumn } from '../../../shared/roster-csv/columns.ts';
import { writeHours } from '../../../shared/roster-csv/hours.ts';
import { KIND_WORDS, LOAD_WORDS, STEP_WORDS, WAY_WORDS, writeYesNo } from '../../../shared/roster-csv/words.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING, type ScreenLanguage } from '../../../shared/vocabulary.ts';
import type { RosterChoices } from './people.store.ts';
import type { KnownPerson } from './person.ts';

/** In whose language cells are written and read, and what they can name. */
export interface Around {
  readonly language: ScreenLanguage;
  readonly choices: RosterChoices;
}

type Write = (person: KnownPerson, around: Around) => string;

const WRITERS: Readonly<Record<CsvColumn, Write>> = {
  objectId: ({ objectId }) => objectId,
  name: ({ content }) => content.name,
  step: ({ content }, { language }) => STEP_WORDS.write(content.step, language),
  department: ({ content }) => content.department,
  site: ({ content }, { choices, language }) => choices.sites.write(content.site, language),
  languages: ({ content }) => joined(content.languages.toSorted()),
  topics: ({ content }, { choices, language }) => joined(content.topics.map((id) => choices.topics.write(id, language)).toSorted()),
  waysOfTalking: ({ content }, { language }) => joined(WAYS_OF_TALKING.filter((way) => content.waysOfTalking.includes(way)).map((way) => WAY_WORDS.write(way, language))),
  kindsOfHelp: ({ content }, { language }) => joined(KINDS_OF_HELP.filter((kind) => content.kindsOfHelp.includes(kind)).map((kind) => KIND_WORDS.write(kind, language))),
  timeZone: ({ content }) => content.timeZone,
  weeklyHours: ({ content }, { language }) => writeHours(content.weeklyHours, language),
  maxOpenConversations: ({ content }) => String(content.maxOpenConversations),
  takesNewPeople: ({ content }, { language }) => writeYesNo(content.takesNewPeople, language),
  // All that is said of an ally's load.
  load: ({ content, hasPlace }, { language }) => (content.step === 'ACTIVE' ? LOAD_WORDS[language][hasPlace ? 'OPEN' : 'FULL'] : ''),
  trainedUntil: ({ content }) => content.trainedUntil ?? '',
  about: ({ content }) => content.about,
  canDo: ({ content }) => content.canDo,
  cannotDo: ({ content }) => content.cannotDo,
};

export function writeCell(column: CsvColumn, person: KnownPerson, around: Around): string {
  return WRITERS[column](person, around);
}

/** Somebody as a line of a file. */
export function writeCells(person: KnownPerson, around: Around): string[] {
  return CSV_COLUMNS.map((column) => writeCell(column, person, around));
}
