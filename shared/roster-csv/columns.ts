import type { ScreenLanguage } from '../vocabulary.ts';

/** The columns of the roster as a file, in the order in which they are written. */
export const CSV_COLUMNS = [
  'objectId', 'name', 'step', 'department', 'site', 'languages', 'topics', 'waysOfTalking', 'kindsOfHelp', 'timeZone', 'weeklyHours',
  'maxOpenConversations', 'takesNewPeople', 'load', 'trainedUntil', 'about', 'canDo', 'cannotDo',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Without these nobody can be brought in. Any other may be missing, and then leaves what is there. */
export const REQUIRED_COLUMNS = ['objectId', 'name', 'site'] as const satisfies readonly CsvColumn[];

/** Says who somebody is, or is only told: an import sets nothing by it. */
export const UNSET_COLUMNS = ['objectId', 'load'] as const satisfies readonly CsvColumn[];
export type SetColumn = Exclude<CsvColumn, (typeof UNSET_COLUMNS)[number]>;

export const COLUMN_NAMES: Readonly<Record<ScreenLanguage, Readonly<Record<CsvColumn, string>>>> = {
  en: {
    objectId: 'Object ID', name: 'Name', step: 'Step', department: 'Department', site: 'Site', languages: 'Languages', topics: 'Topics',
    waysOfTalking: 'Ways of talking', kindsOfHelp: 'Kinds of help', timeZone: 'Time zone', weeklyHours: 'Weekly hours',
    maxOpenConversations: 'Most open conversations', takesNewPeople: 'Takes new people', load: 'Load', trainedUntil: 'Trained until',
    about: 'About', canDo: 'Can do', cannotDo: 'Cannot do',
  },
  de: {
    objectId: 'Objekt-ID', name: 'Name', step: 'Schritt', department: 'Abteilung', site: 'Standort', languages: 'Sprachen', topics: 'Themen',
    waysOfTalking: 'Gesprächswege', kindsOfHelp: 'Arten der Hilfe', timeZone: 'Zeitzone', weeklyHours: 'Wochenzeiten',
    maxOpenConversations: 'Offene Gespräche höchstens', takesNewPeople: 'Nimmt neue Menschen', load: 'Auslastung', trainedUntil: 'Geschult bis',
    about: 'Über mich', canDo: 'Kann ich', cannotDo: 'Kann ich nicht',
  },
};

/** Names that other lists of people use for the same. */
const OTHER_NAMES: Readonly<Record<string, CsvColumn>> = {
  oid: 'objectId', entraobjectid: 'objectId', azureadobjectid: 'objectId', displayname: 'name', anzeigename: 'name', office: 'site', büro: 'site',
  language: 'languages', sprache: 'languages', topic: 'topics', thema: 'topics', timezone: 'timeZone', hours: 'weeklyHours', zeiten: 'weeklyHours',
};

const BY_NAME: ReadonlyMap<string, CsvColumn> = new Map([
  ...Object.entries(OTHER_NAMES),
  ...CSV_COLUMNS.flatMap((column): [string, CsvColumn][] => [
    [key(column), column], [key(COLUMN_NAMES.en[column]), column], [key(COLUMN_NAMES.de[column]), column],
  ]),
]);

/** The column that a heading names, in English or German, whatever its case; null for one that is none of them. */
export function columnOf(heading: string): CsvColumn | null {
  return BY_NAME.get(key(heading)) ?? null;
}

/** Whoever types a heading does not mind spaces, hyphens and capitals. */
function key(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(/[\s_-]+/gu, '');
}
