import { GraphQLTimeZone } from 'graphql-scalars';
import { CHOICES_MOST, OPEN_CONVERSATIONS, PLACE_NAME_LENGTH, PROFILE_TEXT_LENGTH } from '../../../shared/limits.ts';
import { plainTextFault } from '../../../shared/plain-text.ts';
import { separated } from '../../../shared/roster-csv/cells.ts';
import type { SetColumn } from '../../../shared/roster-csv/columns.ts';
import { readHours } from '../../../shared/roster-csv/hours.ts';
import type { CsvProblemKind } from '../../../shared/roster-csv/problems.ts';
import { KIND_WORDS, readYesNo, STEP_WORDS, WAY_WORDS, type CsvWords } from '../../../shared/roster-csv/words.ts';
import { LANGUAGE_TAG, type ScreenLanguage } from '../../../shared/vocabulary.ts';
import type { PersonContent } from './person.ts';
import type { Around } from './write-cells.ts';

/** Why a cell cannot be taken, and some of what would be. */
export class CellFault {
  constructor(readonly kind: CsvProblemKind, readonly accepted: readonly string[] = []) {}
}

/** Undefined: an empty cell leaves what is there, or what is usual. */
type Read<Value> = (text: string, around: Around) => Value | CellFault | undefined;
type Readers = { readonly [Column in SetColumn]: Read<PersonContent[Column]> };

const READERS: Readers = {
  name: (text) => (text.trim() === '' ? new CellFault('REQUIRED') : readText(text.trim(), PLACE_NAME_LENGTH)),
  step: (text, { language }) => (text.trim() === '' ? undefined : (STEP_WORDS.read(text) ?? new CellFault('STEP', STEP_WORDS.all(language)))),
  department: (text) => readText(text.trim(), PLACE_NAME_LENGTH),
  site: readSite,
  languages: readLanguages,
  topics: readTopics,
  waysOfTalking: (text, { language }) => readWords(text, WAY_WORDS, new CellFault('WAY_OF_TALKING', WAY_WORDS.all(language))),
  kindsOfHelp: (text, { language }) => readWords(text, KIND_WORDS, new CellFault('KIND_OF_HELP', KIND_WORDS.all(language))),
  timeZone: readZone,
  weeklyHours: (text) => {
    const hours = readHours(text);
    return typeof hours === 'string' ? new CellFault(hours) : hours;
  },
  maxOpenConversations: readMost,
  takesNewPeople: (text, { language }) => (text.trim() === '' ? undefined : (readYesNo(text) ?? new CellFault('YES_NO', YES_NO[language]))),
  trainedUntil: (text) => (text.trim() === '' ? null : readDay(text.trim())),
  about: (text) => readText(text, PROFILE_TEXT_LENGTH),
  canDo: (text) => readText(text, PROFILE_TEXT_LENGTH),
  cannotDo: (text) => readText(text, PROFILE_TEXT_LENGTH),
};

const YES_NO: Readonly<Record<ScreenLanguage, readonly string[]>> = { en: ['Yes', 'No'], de: ['Ja', 'Nein'] };

export function readCell<Column extends SetColumn>(column: Column, text: string, around: Around): PersonContent[Column] | CellFault | undefined {
  return READERS[column](text, around);
}

function readText(text: string, most: number): string | CellFault {
  const fault = plainTextFault(text, most);
  if (fault === 'tooLong') return new CellFault('TOO_LONG', [String(most)]);
  if (fault === 'controlCharacters') return new CellFault('CONTROL_CHARACTERS');
  // An empty text is one that says nothing.
  return fault === null ? text : '';
}

function readSite(text: string, { choices, language }: Around): string | CellFault {
  if (text.trim() === '') return new CellFault('REQUIRED', choices.sites.some(language));
  const found = choices.sites.find(text.trim());
  if (typeof found !== 'string') return found.id;
  return found === 'several' ? new CellFault('SITE_TWICE') : new CellFault('SITE', choices.sites.some(language));
}

function readTopics(text: string, { choices: { topics }, language }: Around): readonly string[] | CellFault {
  const found = new Set<string>();
  for (const value of separated(text, (one) => topics.find(one) !== 'unknown')) {
    const topic = topics.find(value);
    if (topic === 'unknown') return new CellFault('TOPIC', topics.some(language));
    if (topic === 'several') return new CellFault('TOPIC_TWICE');
    found.add(topic.id);
  }
  return found.size > CHOICES_MOST ? new CellFault('TOO_MANY_VALUES', [String(CHOICES_MOST)]) : [...found];
}

function readLanguages(text: string): readonly string[] | CellFault {
  const tags = [...new Set(separated(text, isLanguage).map((tag) => (isLanguage(tag) ? tag : tag.toLowerCase())))];
  if (!tags.every(isLanguage)) return new CellFault('LANGUAGE', ['en', 'de', 'fr', 'pt-BR']);
  return tags.length > CHOICES_MOST ? new CellFault('TOO_MANY_VALUES', [String(CHOICES_MOST)]) : tags;
}

/** The column of a tag has 16 places. */
function isLanguage(text: string): boolean {
  return LANGUAGE_TAG.test(text) && text.length <= 16;
}

function readWords<Word extends string>(text: string, words: CsvWords<Word>, fault: CellFault): readonly Word[] | CellFault | undefined {
  const read = separated(text, (value) => words.read(value) !== null).map(words.read);
  if (!read.every((word) => word !== null)) return fault;
  return [...new Set(read)];
}

const zones = new Map<string, string | null>();
const ZONES_REMEMBERED = 1_000;

/** Whether this machine knows a zone is slow to find out, and a file has few of them. */
function readZone(text: string): string | CellFault | undefined {
  const name = text.trim();
  if (name === '') return undefined;
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = name.length <= 64 ? zoneNamed(name) : null;
    if (zones.size >= ZONES_REMEMBERED) zones.clear();
    zones.set(name, zone);
  }
  return zone ?? new CellFault('TIME_ZONE', ['Europe/Berlin', 'Europe/London', 'Asia/Kolkata', 'America/New_York']);
}

function zoneNamed(name: string): string | null {
  try {
    return GraphQLTimeZone.parseValue(name);
  } catch {
    return null;
  }
}

function readMost(text: string): number | CellFault | undefined {
  if (text.trim() === '') return undefined;
  const { least, most } = OPEN_CONVERSATIONS;
  const number = /^\d{1,3}$/u.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  return number >= least && number <= most ? number : new CellFault('NUMBER', [`${least}-${most}`]);
}

/** `2027-03-31`, or `31.03.2027` as German spreadsheets write it. */
function readDay(text: string): string | CellFault {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  const day = german ? [german[3], german[2]?.padStart(2, '0'), german[1]?.padStart(2, '0')].join('-') : text;
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
  return exists ? day : new CellFault('DATE', ['2027-03-31', '31.03.2027']);
}
